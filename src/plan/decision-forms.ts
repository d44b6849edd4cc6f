/** What people send when they decide on a version, write about it, or ask for one to be computed again. */
import { z } from 'zod'
import { isDate } from '#platform/i18n/read.ts'
import { commentRoles } from './comments.ts'

const Version = {
	tahun: z.coerce.number().int().min(2000).max(2200),
	/** Its number. */
	versi: z.coerce.number().int().min(1).max(100_000)
}
const read = { ...Version, version: z.coerce.number().int() }

const says = (least: string, longest = 1000) =>
	z.string().trim().min(3, least).max(longest, `Paling panjang ${longest} huruf.`)

const DAY = 'Tuliskan tanggalnya, misalnya 4 12 2026.'

export const VersionRefForm = z.object(Version)

/** A step forward, over the version as it was read. */
export const StepForm = z.object(read)
export type StepForm = z.infer<typeof StepForm>

export const ReturnForm = z.object({
	...read,
	alasan: says('Tuliskan apa yang perlu diperbaiki.')
})
export type ReturnForm = z.infer<typeof ReturnForm>

export const DecreeForm = z.object({
	...read,
	nomor: z.string().trim().min(1, 'Tuliskan nomor keputusannya.').max(100),
	tanggal: z.string().refine(isDate, DAY)
})
export type DecreeForm = z.infer<typeof DecreeForm>

export const GuardReasonForm = z.object({
	...Version,
	penjaga: z.string().max(40),
	hal: z.string().max(100),
	alasan: says('Tuliskan alasannya.')
})
export type GuardReasonForm = z.infer<typeof GuardReasonForm>

/** `kepada` is nobody, 'peran:verifier', or 'akun:<id>'; whoever is asked has until `sampai`. */
export const CommentForm = z
	.object({
		...Version,
		kegiatan: z.preprocess((value) => value || undefined, z.uuid().optional()),
		balas: z.preprocess((value) => value || undefined, z.uuid().optional()),
		pesan: says('Tuliskan komentarnya.', 2000),
		kepada: z
			.union([
				z.literal(''),
				z.enum(commentRoles).transform((role) => ({ role, account: null })),
				z.uuid().transform((account) => ({ role: null, account }))
			])
			.default(''),
		/** Absent from an answer. */
		sampai: z.union([z.literal(''), z.string().refine(isDate, DAY)]).default('')
	})
	.refine(({ kepada, sampai }) => kepada === '' || sampai !== '', {
		path: ['sampai'],
		error: 'Tuliskan sampai kapan jawabannya ditunggu.'
	})
export type CommentForm = z.infer<typeof CommentForm>

export const CommentRef = z.object({ ...read, komentar: z.uuid() })
export type CommentRef = z.infer<typeof CommentRef>
