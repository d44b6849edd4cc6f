/** What the pages of certificates send. Pure. */
import { z } from 'zod'

const id = z.uuid()
const line = (longest: number) =>
	z.string().trim().max(longest, `Paling panjang ${longest} huruf.`).default('')

export const CertificateRef = z.object({ id })
export const OwnCertificateRef = z.object({ batchId: id })

export const RevokeForm = z.object({
	id,
	alasan: z
		.string()
		.trim()
		.min(10, 'Tuliskan alasannya, paling sedikit sepuluh huruf.')
		.max(300, 'Paling panjang 300 huruf.')
})
export type RevokeForm = z.infer<typeof RevokeForm>

const CHOOSE = 'Pilih berkasnya dulu.'
export const CertificateFile = z.object({
	berkas: z.instanceof(File, { error: CHOOSE }).refine(({ size }) => size > 0, CHOOSE)
})

export const NameForm = z.object({
	nomor: line(120),
	nama: z
		.string('Tuliskan namanya.')
		.trim()
		.min(1, 'Tuliskan namanya.')
		.max(200, 'Paling panjang 200 huruf.')
})

/** Numbers as typed, or a text file of them. */
export const ManyNumbers = z.object({
	daftar: line(20_000),
	berkas: z.preprocess(
		(given) => (given instanceof File && given.size > 0 ? given : undefined),
		z
			.instanceof(File)
			.refine(({ size }) => size <= 100_000, 'Berkas ini terlalu besar. Bagi menjadi beberapa.')
			.optional()
	)
})
export type ManyNumbers = z.infer<typeof ManyNumbers>
