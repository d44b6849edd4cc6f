/** What citizens send by their link. */
import { z } from 'zod'
import { text } from '#plan/forms.ts'

const kode = z.string().max(40)

export const JoinForm = z.object({
	kode,
	name: text('Tuliskan nama Anda.'),
	contact: text('Tuliskan nomor telepon atau surel Anda.'),
	setuju: z.literal('ya', 'Centang persetujuan ini bila Anda ingin ikut.')
})
export type JoinForm = z.infer<typeof JoinForm>

export const LeaveForm = z.object({
	kode,
	yakin: z.literal('ya', 'Centang dulu bila Anda yakin.')
})
export type LeaveForm = z.infer<typeof LeaveForm>

/** What a citizen agrees to, word for word; it is kept with them. */
export const CONSENT =
	'Nama dan kontak saya dipakai untuk kegiatan ini saja: undangan, perubahan jadwal, dan daftar hadir.'
