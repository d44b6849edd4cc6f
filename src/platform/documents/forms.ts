/** What the pages of papers send; pure, so that the browser may have it too. */
import { z } from 'zod'
import { isDate } from '../i18n/read.ts'
import { offices, type Office } from './access.ts'

const id = z.uuid()
const version = z.coerce.number().int()
const CHOOSE = 'Pilih berkasnya dulu.'
const file = z.instanceof(File, { error: CHOOSE }).refine(({ size }) => size > 0, CHOOSE)
const line = (least: string, longest = 200) =>
	z.string(least).trim().min(1, least).max(longest, `Paling panjang ${longest} huruf.`)
const optional = (longest: number) =>
	z.string().trim().max(longest, `Paling panjang ${longest} huruf.`).default('')
const reason = z
	.string()
	.trim()
	.min(10, 'Tuliskan alasannya, paling sedikit sepuluh huruf.')
	.max(500, 'Paling panjang 500 huruf.')
const ticked = z.preprocess((value) => value === 'ya', z.boolean())
const WHOLE = 'Tulis angka bulat, paling kecil 1.'

export const NumberForm = z.object({
	jenis: line('Pilih jenis naskahnya.'),
	judul: line('Tuliskan judul atau hal naskahnya.', 300),
	tanggal: z
		.string('Tulis tanggalnya, misalnya 15 6 2027.')
		.refine(isDate, 'Tulis tanggalnya, misalnya 15 6 2027.'),
	nomor: optional(100).transform((number) => number || null)
})

export const VoidForm = z.object({ id, alasan: reason })
export const WithdrawForm = z.object({ id, version, alasan: reason })
export const PaperFileForm = z.object({ id, berkas: file, publik: ticked })
export const SignedFileForm = z.object({ id, berkas: file })

export const signReasons = ['Menetapkan', 'Menyetujui', 'Mengajukan', 'Mengesahkan'] as const
export const SignForm = z.object({
	id,
	sebagai: z.enum(Object.keys(offices) as [Office, ...Office[]], 'Pilih sebagai siapa.'),
	maksud: z.enum(signReasons, 'Pilih maksudnya.')
})

const numbering = {
	pola: line('Tuliskan polanya, misalnya {nomor}/{tahun}.', 100),
	kode: optional(40),
	unit: optional(40),
	deret: line('Tuliskan nama deretnya, misalnya surat.', 40),
	/** The number with which this year goes on; empty leaves it. */
	berikut: z.preprocess(
		(typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed),
		z.coerce.number(WHOLE).int(WHOLE).min(1, WHOLE).max(999_999, 'Paling besar 999.999.').nullable()
	)
}

export const NumberingForm = z.object({ ...numbering, jenis: z.string(), version, urut: ticked })
/** The same as an address brings it, to be looked at before it is saved. */
export const NumberingPreview = z.object(numbering)

export const CertificateForm = z.object({
	berkas: file,
	kunci: z.preprocess(
		(given) => (given instanceof File && given.size > 0 ? given : undefined),
		z.instanceof(File).optional()
	),
	sandi: z.string().max(200).default('')
})

export const JudgeForm = z.object({
	berkas: file,
	kode: optional(40).transform((code) => code || null)
})

export const bytesOf = async (file: File): Promise<Uint8Array> =>
	new Uint8Array(await file.arrayBuffer())
