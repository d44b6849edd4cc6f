/** What people send: surveys, decisions, weights, targets. */
import { z } from 'zod'
import { trainingMandates, waiverKinds } from './mandate.ts'

export const reason = z
	.string()
	.trim()
	.min(5, 'Tuliskan alasannya, paling sedikit lima huruf.')
	.max(500, 'Paling panjang 500 huruf.')

export const WaiverDraft = z.object({
	pegawai: z.uuid(),
	kode: z.enum(trainingMandates),
	jenis: z.enum(waiverKinds, 'Pilih salah satu.'),
	alasan: reason
})
export type WaiverDraft = z.infer<typeof WaiverDraft>

export const WaiverRef = z.object({ id: z.uuid() })
export type WaiverRef = z.infer<typeof WaiverRef>
