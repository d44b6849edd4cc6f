/** What people send: surveys, decisions, weights, targets. */
import { z } from 'zod'
import { readNumber } from '#platform/i18n/read.ts'
import { trainingMandates, waiverKinds } from './mandate.ts'
import { ELEMENTS, elementNumbers, skmPeriods } from './skm.ts'

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

const MEAN = 'Tulis nilai rata-rata 1 sampai 4, misalnya 3,25.'
const WHOLE = 'Tulis angka bulat, misalnya 120.'
const typedNumber = (value: unknown) =>
	typeof value === 'string' ? (readNumber(value) ?? Number.NaN) : value
const blank = (value: unknown) =>
	typeof value === 'string' && value.trim() === '' ? null : (value ?? null)

const mean = z.preprocess(typedNumber, z.number(MEAN).min(1, MEAN).max(4, MEAN))
const means = Object.fromEntries(elementNumbers.map((element) => [`u${element}`, mean])) as Record<
	`u${number}`,
	typeof mean
>

export const SurveyDraft = z
	.object({
		unit: z.uuid('Pilih unit layanan.'),
		tahun: z.preprocess(
			typedNumber,
			z.number('Tulis tahunnya, misalnya 2026.').int().min(2000).max(2200)
		),
		periode: z.enum(skmPeriods, 'Pilih salah satu.'),
		responden: z.preprocess(typedNumber, z.number(WHOLE).int(WHOLE).min(1, WHOLE).max(1e6, WHOLE)),
		/** The survey that this one takes the place of. */
		ganti: z.preprocess(blank, z.uuid().nullable()),
		...means
	})
	.transform(({ unit, tahun, periode, responden, ganti, ...rest }) => ({
		...{ unit, tahun, periode, responden, ganti },
		means: elementNumbers.map((element) => (rest as Record<string, number>)[`u${element}`]!)
	}))
export type SurveyDraft = z.infer<typeof SurveyDraft>

export const SurveyRef = z.object({ id: z.uuid() })
export type SurveyRef = z.infer<typeof SurveyRef>

export const SurveyFile = z.object({
	berkas: z
		.instanceof(File, { error: 'Pilih berkasnya dulu.' })
		.refine((file) => file.size > 0, 'Pilih berkasnya dulu.')
})
export const ImportRef = z.object({ job: z.uuid() })

export const NeedDecision = z
	.object({
		kebutuhan: z.uuid(),
		version: z.coerce.number().int(),
		putusan: z.enum(['accepted', 'set_aside'], 'Pilih salah satu.'),
		alasan: z.string().trim().max(500, 'Paling panjang 500 huruf.').default('')
	})
	.refine(({ putusan, alasan }) => putusan === 'accepted' || alasan.length >= 5, {
		path: ['alasan'],
		message: 'Tuliskan alasannya, paling sedikit lima huruf.'
	})
export type NeedDecision = z.infer<typeof NeedDecision>

export const ElementDraft = z.object({
	unsur: z.coerce.number().int().min(1).max(ELEMENTS),
	version: z.coerce.number().int(),
	kompetensi: z.preprocess((value) => [value ?? []].flat().filter(Boolean), z.array(z.uuid()))
})
export type ElementDraft = z.infer<typeof ElementDraft>
