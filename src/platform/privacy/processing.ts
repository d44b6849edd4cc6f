/** The register of processing: what personal data are used for, and on what ground. Pure. */
import { z } from 'zod'
import { certainties, type Certainty } from './retention.ts'

/** One use of personal data; every slice tells its own. */
export type Processing = {
	/** 'people.roster' */
	code: string
	title: string
	purpose: string
	legalBasis: string
	/** Which data, of whom. */
	categories: string
	/** Who gets them. */
	recipients: string
	/** How long, in words. */
	retention: string
	certainty: Certainty
}

/** With what the government made of it; version 0 is the usual one. */
export type KeptProcessing = Processing & { version: number }

/** Whether the government may word it by itself: what rests on a rule that was read stays as it is. */
export const isEditable = ({ certainty }: Pick<Processing, 'certainty'>): boolean =>
	certainty === 'house' || certainty === 'unconfirmed'

const text = (sentence: string) =>
	z.string().trim().min(1, sentence).max(1000, 'Paling panjang 1000 huruf.')

export const ProcessingForm = z.object({
	kode: z.string().max(60),
	version: z.coerce.number().int(),
	purpose: text('Tuliskan untuk apa datanya dipakai.'),
	legalBasis: text('Tuliskan dasarnya.'),
	categories: text('Tuliskan data apa dan milik siapa.'),
	recipients: text('Tuliskan siapa yang menerimanya, atau "tidak ada".'),
	retention: text('Tuliskan berapa lama disimpan.'),
	certainty: z.enum(certainties, { error: 'Pilih kepastiannya.' })
})
export type ProcessingForm = z.infer<typeof ProcessingForm>
