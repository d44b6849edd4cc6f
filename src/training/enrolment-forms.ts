/** What people send who want a seat, give one, or give one back. */
import { z } from 'zod'
import { optionalText, text } from '#plan/forms.ts'

const id = z.uuid()
const reason = text('Tuliskan alasannya dengan singkat.', 500)

const chosen = z.preprocess(
	(value) => [value ?? []].flat(),
	z.array(id).min(1, 'Pilih paling sedikit satu orang.').max(200, 'Paling banyak 200 sekaligus.')
)

/** The batch of the page, and why one wants to come. */
export const RequestForm = z.object({ id, catatan: optionalText(500) })
export type RequestForm = z.infer<typeof RequestForm>

export const WithdrawForm = z.object({ id, alasan: reason })
export type WithdrawForm = z.infer<typeof WithdrawForm>

const decision = {
	permintaan: chosen,
	putusan: z.enum(['setuju', 'belum'], 'Pilih setuju atau belum.'),
	alasan: optionalText(500)
}
const withReason = ({ putusan, alasan }: { putusan: string; alasan: string }) =>
	putusan === 'setuju' || alasan !== ''
const reasonMissing = { path: ['alasan'], message: 'Tuliskan alasannya bila belum setuju.' }

export const DecideForm = z.object(decision).refine(withReason, reasonMissing)
export type DecideForm = z.infer<typeof DecideForm>

/** The same by the link of a letter. */
export const DecideByLinkForm = z
	.object({ ...decision, kode: z.string().max(500) })
	.refine(withReason, reasonMissing)
export type DecideByLinkForm = z.infer<typeof DecideByLinkForm>

/** NIPs as people paste them: one a line, or with commas between. */
export const NominateForm = z.object({
	id,
	nip: z
		.string('Tuliskan NIP-nya, satu dalam satu baris.')
		.transform((typed) => [
			...new Set(
				typed
					.split(/[\n,;]+/)
					.map((one) => one.replaceAll(/\D/g, ''))
					.filter(Boolean)
			)
		])
		.refine((nips) => nips.length > 0, 'Tuliskan NIP-nya, satu dalam satu baris.')
		.refine((nips) => nips.length <= 200, 'Paling banyak 200 orang sekaligus.')
		.refine((nips) => nips.every((one) => one.length === 18), 'NIP terdiri atas 18 angka.'),
	catatan: optionalText(500)
})
export type NominateForm = z.infer<typeof NominateForm>

const place = { id, peserta: id, version: z.coerce.number().int() }

/** Takes somebody's seat or wish away. */
export const RemoveForm = z.object({ ...place, alasan: reason })
export type RemoveForm = z.infer<typeof RemoveForm>

export const SubstituteForm = z.object({
	...place,
	nip: z
		.string('Tuliskan NIP penggantinya.')
		.transform((typed) => typed.replaceAll(/\D/g, ''))
		.refine((one) => one.length === 18, 'NIP terdiri atas 18 angka.'),
	alasan: reason
})
export type SubstituteForm = z.infer<typeof SubstituteForm>
