/** What people send about claims. */
import { z } from 'zod'
import { isDate, readNumber } from '#platform/i18n/read.ts'

const MOST_JP = 1000

const text = (sentence: string) =>
	z.string().trim().min(1, sentence).max(200, 'Paling panjang 200 huruf.')
const date = (sentence: string) => z.string().refine(isDate, sentence)
const version = z.coerce.number().int()

/** An empty file field sends a file without bytes. */
const file = z.preprocess(
	(value) => (value instanceof File && value.size > 0 ? value : null),
	z.instanceof(File).nullable()
)

export const ClaimForm = z
	.object({
		/** Of a claim that is mended; a new one has none. */
		id: z.uuid().optional(),
		version: version.default(0),
		title: text('Tuliskan nama kegiatan seperti pada sertifikat.'),
		organiser: text('Tuliskan nama penyelenggara.'),
		certificate: z.string().trim().max(100, 'Paling panjang 100 huruf.').default(''),
		formCode: z.string().min(1, 'Pilih bentuk kegiatannya.').max(5),
		startedOn: date('Tuliskan tanggal mulai, misalnya 2 3 2026.'),
		completedOn: date('Tuliskan tanggal selesai, misalnya 4 3 2026.'),
		international: z
			.literal('ya')
			.optional()
			.transform((value) => value === 'ya'),
		jp: z
			.string()
			.transform((typed) => readNumber(typed))
			.refine(
				(jp): jp is number => jp !== undefined && jp > 0 && jp <= MOST_JP,
				'Tuliskan jumlah JP pada sertifikat, misalnya 12.'
			),
		berkas: file
	})
	.refine(
		({ startedOn, completedOn }) =>
			!isDate(startedOn) || !isDate(completedOn) || startedOn <= completedOn,
		{
			path: ['completedOn'],
			error: 'Tanggal selesai mendahului tanggal mulai. Periksa keduanya.'
		}
	)
export type ClaimForm = z.infer<typeof ClaimForm>

export const ClaimStep = z.object({ id: z.uuid(), version })
export type ClaimStep = z.infer<typeof ClaimStep>

export const ClaimAnswer = z.object({
	id: z.uuid(),
	version,
	reason: z
		.string()
		.trim()
		.min(5, 'Tuliskan alasannya, agar pegawai tahu apa yang perlu dilakukan.')
		.max(500, 'Paling panjang 500 huruf.')
})
export type ClaimAnswer = z.infer<typeof ClaimAnswer>

/** 'id:version' of each claim that was ticked. */
export const ManyClaims = z.object({
	pilih: z.preprocess(
		(value) => (value === undefined ? [] : [value].flat()),
		z
			.array(z.string().regex(/^[0-9a-f-]{36}:\d{1,9}$/))
			.min(1, 'Belum ada yang dicentang. Centang dulu klaimnya.')
			.max(200)
			.transform((ticked) =>
				ticked.map((one) => ({ id: one.slice(0, 36), version: Number(one.slice(37)) }))
			)
	)
})
export type ManyClaims = z.infer<typeof ManyClaims>
