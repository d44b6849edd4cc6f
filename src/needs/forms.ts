/** What people send: surveys, decisions, weights, targets. */
import { z } from 'zod'
import { readNumber } from '#platform/i18n/read.ts'
import { competencyFamilies, type CompetencyFamily } from '#people/model.ts'
import { trainingMandates, waiverKinds } from './mandate.ts'
import { strengths } from './rpjmd.ts'
import { ELEMENTS, elementNumbers, skmPeriods } from './skm.ts'
import { parts, type Part, type Weights } from './weighing.ts'

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

const WEIGHT = 'Tulis angka 0 sampai 100.'
const weight = z.preprocess(typedNumber, z.number(WEIGHT).min(0, WEIGHT).max(100, WEIGHT))
const weigh = (fields: Record<string, unknown>) =>
	Object.fromEntries(parts.map((part) => [part, fields[part]]))

/** Weights of the six parts as a form or an address names them; gap or people is above 0. */
export const PartWeights = z
	.object(Object.fromEntries(parts.map((part) => [part, weight])) as Record<Part, typeof weight>)
	.refine(({ gap, people }) => gap + people > 0, {
		path: ['gap'],
		message: 'Kesenjangan atau jumlah orang harus lebih dari 0.'
	})

const families = Object.fromEntries(
	competencyFamilies.map((family) => [`family_${family}`, weight])
) as Record<`family_${CompetencyFamily}`, typeof weight>

export const WeightsDraft = z
	.object({ version: z.string(), alasan: reason, ...families })
	.and(z.preprocess((form) => weigh(form as Record<string, unknown>), PartWeights))
	.transform(({ version, alasan, ...rest }) => ({
		version,
		alasan,
		parts: Object.fromEntries(parts.map((part) => [part, rest[part]])) as Weights,
		weights: Object.fromEntries(
			competencyFamilies.map((family) => [family, rest[`family_${family}`]])
		) as Record<CompetencyFamily, number>
	}))
export type WeightsDraft = z.infer<typeof WeightsDraft>

const text = (least: string, longest = 200) =>
	z.string().trim().min(1, least).max(longest, `Paling panjang ${longest} huruf.`)
const optionalText = (longest = 200) =>
	z.string().trim().max(longest, `Paling panjang ${longest} huruf.`).default('')
const YEAR = 'Tulis tahunnya, misalnya 2026.'
const year = z.preprocess(typedNumber, z.number(YEAR).int(YEAR).min(2000, YEAR).max(2200, YEAR))

/** A form sends links as two lists of equal length; rows without a competency say nothing. */
const withLinks = (form: unknown) => {
	const fields = form as Record<string, unknown>
	if (Array.isArray(fields['links'])) return fields
	const strengths = [fields['strength'] ?? []].flat()
	return {
		...fields,
		links: [fields['competencyId'] ?? []]
			.flat()
			.map((competencyId, i) => ({ competencyId, strength: strengths[i] }))
			.filter(({ competencyId }) => competencyId !== '')
	}
}

export const TargetDraft = z.preprocess(
	withLinks,
	z
		.object({
			id: z.uuid().optional(),
			version: z.coerce.number().int().default(0),
			code: text('Tuliskan kodenya, misalnya T2.1.', 40),
			title: text('Tuliskan sasarannya.', 300),
			indicator: optionalText(300),
			baseline: optionalText(),
			target: optionalText(),
			agencyId: z.preprocess(blank, z.uuid().nullable()),
			firstYear: year,
			lastYear: year,
			active: z
				.enum(['ya', 'tidak'])
				.default('ya')
				.transform((use) => use === 'ya'),
			links: z
				.array(
					z.object({
						competencyId: z.uuid('Pilih kompetensi.'),
						strength: z.coerce
							.number()
							.refine((own) => (strengths as readonly number[]).includes(own), 'Pilih salah satu.')
					})
				)
				.refine((all) => new Set(all.map((one) => one.competencyId)).size === all.length, {
					message: 'Kompetensi yang sama tertulis dua kali.'
				})
		})
		.refine(({ firstYear, lastYear }) => lastYear >= firstYear, {
			path: ['lastYear'],
			message: 'Tahun terakhir tidak boleh sebelum tahun pertama.'
		})
)
export type TargetDraft = z.infer<typeof TargetDraft>
