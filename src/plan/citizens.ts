/** What the plan makes of citizens' messages and of cases from the field. */
import { z } from 'zod'
import type { MessageKind } from '#needs/message.ts'
import { longText, optionalId, version } from '#needs/message-forms.ts'
import { isDate } from '#platform/i18n/read.ts'

/** An activity that answers a message; year and first month where a year's plan holds it, decreed or still being decided. */
export type LinkedActivity = {
	id: string
	title: string
	year: number | null
	month: number | null
	decreed: boolean
}

export type LinkedMessage = { id: string; kind: MessageKind; text: string; receivedAt: Date }

/** A case worked on in a training; without a date it is intended. */
export type CaseUse = {
	id: string
	caseId: string
	case: string
	activityId: string
	activity: string
	usedOn: string | null
	outcome: string
	version: number
}

/** What became of a message so far. */
export type Fate = {
	activities: LinkedActivity[]
	uses: Pick<CaseUse, 'activity' | 'usedOn' | 'outcome'>[]
}

export const LinkForm = z.object({
	id: z.uuid(),
	kegiatan: z.uuid('Pilih kegiatannya.')
})
export type LinkForm = z.infer<typeof LinkForm>

const blank = (typed: unknown) => (typeof typed === 'string' && typed.trim() === '' ? null : typed)

/** `id` is the case; `pakai` the use that is changed, empty for a new one. */
export const CaseUseForm = z
	.object({
		id: z.uuid(),
		pakai: optionalId,
		version: version.default(0),
		kegiatan: optionalId,
		tanggal: z.preprocess(
			blank,
			z.string().refine(isDate, 'Tulis tanggalnya, misalnya 10 3 2027.').nullable().default(null)
		),
		hasil: z.preprocess(blank, longText('Tuliskan hasilnya.', 1500).nullable().default(null))
	})
	.refine(({ pakai, kegiatan }) => pakai !== null || kegiatan !== null, {
		path: ['kegiatan'],
		message: 'Pilih pelatihannya.'
	})
	.refine(({ hasil, tanggal }) => hasil === null || tanggal !== null, {
		path: ['tanggal'],
		message: 'Tuliskan tanggal pemakaiannya, supaya hasilnya dapat ditelusuri.'
	})
export type CaseUseForm = z.infer<typeof CaseUseForm>

export const CaseUseRef = z.object({ id: z.uuid(), pakai: z.uuid() })
