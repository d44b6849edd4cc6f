/** What the pages of batches and sessions send. */
import { z } from 'zod'
import { blank, blankTo, optionalText, text, whole } from '#plan/forms.ts'
import { rhythms } from './repeating.ts'
import { isDate } from '#platform/i18n/read.ts'

const id = z.uuid()
const version = z.coerce.number().int()
const DATE = 'Tulis tanggalnya, misalnya 15 6 2027.'
export const date = z.string(DATE).refine(isDate, DATE)
const optionalDate = z.preprocess(blankTo(null), z.union([z.null(), date]))
const optionalId = z.preprocess(blankTo(null), z.union([z.null(), id]))
const TIME = 'Tulis jamnya, misalnya 08.00.'
const time = z
	.string(TIME)
	.trim()
	.regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, TIME)
const LINK = 'Tulis alamat yang dimulai dengan https://.'
export const link = z
	.string()
	.trim()
	.max(500, 'Paling panjang 500 huruf.')
	.regex(/^(https?:\/\/\S+)?$/, LINK)
	.default('')

const batch = {
	title: text('Tuliskan nama angkatan.'),
	seats: whole(1, 10_000),
	citizenSeats: z.preprocess(blankTo('0'), whole(0, 1000)),
	byRequest: z.literal('ya').optional().transform(Boolean),
	enrolUntil: optionalDate,
	withdrawUntil: optionalDate,
	bring: optionalText(500),
	note: optionalText(1000),
	validMonths: z.preprocess(blankTo(null), z.union([z.null(), whole(1, 120)]))
}

/** Which planned batch is to be held; without a number one more of the activity. */
export const OpenForm = z.object({
	tahun: z.coerce.number().int().min(2000).max(2200),
	kegiatan: id,
	angkatan: z.preprocess(blank, z.coerce.number().int().min(1).max(500).optional()),
	agencyId: optionalId
})
export type OpenForm = z.infer<typeof OpenForm>

export const BatchForm = z.object({ id, version, ...batch })
export type BatchForm = z.infer<typeof BatchForm>

export const BatchRef = z.object({ id, version })
export type BatchRef = z.infer<typeof BatchRef>

export const CancelForm = BatchRef.extend({
	alasan: text('Tuliskan alasannya; semua peserta membacanya.', 500)
})
export type CancelForm = z.infer<typeof CancelForm>

/** When a batch is held again, and how often. */
export const RepeatForm = z
	.object({
		id,
		mulai: date,
		irama: z.enum(rhythms, 'Pilih iramanya.').default('once'),
		sampai: optionalDate
	})
	.refine(({ irama, sampai }) => irama === 'once' || sampai, {
		path: ['sampai'],
		message: 'Tulis sampai kapan deretnya.'
	})
	.refine(({ mulai, sampai }) => !sampai || sampai >= mulai, {
		path: ['sampai'],
		message: 'Tanggal akhirnya tidak boleh sebelum mulainya.'
	})
export type RepeatForm = z.infer<typeof RepeatForm>

/** A session of the batch that the page is of; without `sesi` a new one. */
export const SessionForm = z
	.object({
		/** The batch. */
		id,
		sesi: z.preprocess(blank, id.optional()),
		version: version.default(0),
		topic: text('Tuliskan topiknya.'),
		date,
		begins: time,
		ends: time,
		roomId: optionalId,
		place: optionalText(200),
		link,
		facilitatorId: optionalId,
		speaker: optionalText(200)
	})
	.refine(({ begins, ends }) => minuteOf(ends) > minuteOf(begins), {
		path: ['ends'],
		message: 'Jam selesai harus sesudah jam mulai.'
	})
	.refine(({ roomId, place, link }) => roomId || place || link, {
		path: ['roomId'],
		message: 'Pilih ruangnya, atau tulis tempat atau tautannya.'
	})
export type SessionForm = z.infer<typeof SessionForm>

const minuteOf = (clock: string): number => {
	const [hour = '0', minute = '0'] = clock.split(/[.:]/)
	return Number(hour) * 60 + Number(minute)
}

export const SessionRef = z.object({ id, sesi: id, version })
export type SessionRef = z.infer<typeof SessionRef>
