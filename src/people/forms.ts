import { z } from 'zod'
import { isDate, joinDate } from '#platform/i18n/read.ts'
import { parseNip } from './import/nip.ts'
import { parseRank } from './import/rank.ts'
import * as m from './model.ts'

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)

const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.nullable())

const text = (sentence: string, longest = 200) => z.string().trim().min(1, sentence).max(longest)
const optionalText = (longest = 200) => optional(z.string().trim().max(longest))
const choice = (sentence: string) => ({ error: sentence })
/** A form sends nothing for a box that is not ticked. */
const ticked = z
	.literal('ya')
	.optional()
	.transform((value) => value === 'ya')
const id = z.uuid()
const optionalId = optional(id)
const version = z.coerce.number().int()

const date = (sentence: string) => z.string().refine(isDate, sentence)

/** Puts the three boxes of a date (`<name>_hari`, `_bulan`, `_tahun`) together under its name. */
const withDate = (name: string) => (form: unknown) => {
	if (typeof form !== 'object' || form === null) return form
	const typed = form as Record<string, unknown>
	const box = (part: string) => String(typed[`${name}_${part}`] ?? '')
	return { ...typed, [name]: joinDate(box('hari'), box('bulan'), box('tahun')) }
}

export const Nip = z
	.string()
	.trim()
	.min(1, 'Tuliskan NIP-nya.')
	.transform((typed, ctx) => {
		const nip = parseNip(typed)
		if ('problem' in nip) ctx.addIssue({ code: 'custom', message: nip.problem })
		else if (!nip.sex)
			ctx.addIssue({ code: 'custom', message: 'Angka ke-15 NIP adalah 1 atau 2. Periksa lagi.' })
		else return nip.nip
		return z.NEVER
	})

export const AgencyInput = z.object({
	name: text('Tuliskan nama perangkat daerah atau unit.'),
	kind: z.enum(m.agencyKinds, choice('Pilih jenisnya.')),
	parentId: optionalId,
	district: optionalText(),
	remote: ticked
})
export type AgencyInput = z.infer<typeof AgencyInput>
export const AgencyEdit = AgencyInput.extend({ id, version })

export const PositionInput = z.object({
	title: text('Tuliskan nama jabatan.'),
	tier: z.enum(m.tiers, choice('Pilih jenjang jabatan.')),
	class: optional(
		z.coerce
			.number('Kelas jabatan adalah angka 1 sampai 17.')
			.int('Kelas jabatan adalah angka 1 sampai 17.')
			.min(1, 'Kelas jabatan adalah angka 1 sampai 17.')
			.max(17, 'Kelas jabatan adalah angka 1 sampai 17.')
	)
})
export type PositionInput = z.infer<typeof PositionInput>
export const PositionEdit = PositionInput.extend({ id, version })

/** Agencies and positions are opened and closed alike. */
export const Activation = z.object({
	id,
	version,
	active: z.enum(['ya', 'tidak']).transform((a) => a === 'ya')
})

const post = {
	kind: z.enum(m.employeeKinds, choice('Pilih jenis pegawai.')),
	agencyId: z.uuid('Pilih perangkat daerah atau unit.'),
	positionId: z.uuid('Pilih jabatan.'),
	targetPositionId: optionalId,
	/** NIP, or the name as it stands in the list. */
	supervisor: z.string().trim().max(200).default(''),
	rank: optional(
		z.string().transform((typed, ctx) => {
			const rank = parseRank(typed)
			if (!rank)
				ctx.addIssue({ code: 'custom', message: 'Tuliskan misalnya III/d, atau IX untuk PPPK.' })
			return rank ?? z.NEVER
		})
	),
	education: optional(z.enum(m.educations)),
	educationName: optionalText(),
	district: optionalText(),
	remote: ticked,
	email: optional(z.email('Tuliskan surel yang lengkap, misalnya nama@kota.go.id.')),
	phone: optional(
		z
			.string()
			.transform((typed) => typed.replace(/[\s.-]/g, ''))
			.pipe(z.string().regex(/^\+?\d{8,15}$/, 'Tuliskan nomor telepon, misalnya 081234567890.'))
	)
}

export const EmployeeInput = z.object({
	nip: Nip,
	name: text('Tuliskan nama tanpa gelar.'),
	frontTitle: optionalText(50),
	backTitle: optionalText(100),
	...post
})
export type EmployeeInput = z.infer<typeof EmployeeInput>
export const EmployeeEdit = EmployeeInput.extend({
	id,
	version,
	status: z.enum(m.employeeStatuses, choice('Pilih status pegawai.'))
})
export type EmployeeEdit = z.infer<typeof EmployeeEdit>

const indicators = z
	.string()
	.transform((lines) =>
		lines
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean)
	)
	.pipe(z.array(z.string().max(500)).max(10, 'Paling banyak sepuluh indikator.'))

export const CompetencyInput = z.object({
	code: z
		.string()
		.trim()
		.toUpperCase()
		.regex(
			/^[A-Z0-9][A-Z0-9._-]{0,29}$/,
			'Kode terdiri dari huruf, angka, titik, atau garis, misalnya TEK-01.'
		),
	name: text('Tuliskan nama kompetensi.'),
	family: z.enum(m.competencyFamilies, choice('Pilih rumpun kompetensi.')),
	definition: z.string().trim().max(2000),
	/** Descriptions of levels 1 to 5, '' where a level is not described, and their indicators, one a line. */
	description: z.array(z.string().trim().max(1000)).length(m.HIGHEST_LEVEL),
	indicators: z.array(indicators).length(m.HIGHEST_LEVEL)
})
export type CompetencyInput = z.infer<typeof CompetencyInput>
export const CompetencyEdit = CompetencyInput.extend({ id, version })

export const StandardInput = z.object({
	name: text('Tuliskan nama standar.'),
	legalBasis: text('Tuliskan dasar hukumnya.', 500),
	certainty: z.enum(m.certainties, choice('Pilih seberapa pasti angkanya.'))
})
export type StandardInput = z.infer<typeof StandardInput>
export const StandardEdit = StandardInput.extend({ id, version })
export const StandardCopy = z.object({ id })
export const StandardDrop = z.object({ id, version })
export const StandardForce = z.preprocess(
	withDate('from'),
	z.object({ id, version, from: date('Tuliskan tanggalnya, misalnya 2 1 2027.') })
)

/** What one cell of the matrix asks; null where the competency is not asked. */
export type LevelCell = {
	competencyId: string
	tier: m.Tier | null
	positionId: string | null
	level: number | null
}

const level = z.preprocess(blank, z.coerce.number().int().min(1).max(m.HIGHEST_LEVEL).nullable())

/** Fields `<competency>.<tier>` of the matrix, each '' or 1..5. */
export const TierLevels = z.looseObject({ id, version }).transform((form, ctx) => {
	const cells: LevelCell[] = []
	for (const [name, value] of Object.entries(form)) {
		const [competencyId, tier] = name.split('.')
		if (!id.safeParse(competencyId).success) continue
		const known = z.enum(m.tiers).safeParse(tier)
		const asked = level.safeParse(value)
		if (known.success && asked.success)
			cells.push({
				competencyId: competencyId!,
				tier: known.data,
				positionId: null,
				level: asked.data
			})
		else
			ctx.addIssue({
				code: 'custom',
				path: [name],
				message: 'Level adalah angka 1 sampai 5, atau kosong.'
			})
	}
	return { id: form.id, version: form.version, cells }
})
export type TierLevels = z.infer<typeof TierLevels>

/** Fields `<competency>`, each '' or 1..5, for one position. */
export const PositionLevels = z.looseObject({ id, version, jabatan: id }).transform((form, ctx) => {
	const cells: LevelCell[] = []
	for (const [name, value] of Object.entries(form)) {
		if (name === 'id' || name === 'jabatan' || !id.safeParse(name).success) continue
		const asked = level.safeParse(value)
		if (asked.success)
			cells.push({ competencyId: name, tier: null, positionId: form.jabatan, level: asked.data })
		else
			ctx.addIssue({
				code: 'custom',
				path: [name],
				message: 'Level adalah angka 1 sampai 5, atau kosong.'
			})
	}
	return { id: form.id, version: form.version, cells }
})
export type PositionLevels = z.infer<typeof PositionLevels>

export const AssessmentInput = z.preprocess(
	withDate('assessedOn'),
	z.object({
		id,
		competencyId: z.uuid('Pilih kompetensi yang dinilai.'),
		level: z.coerce
			.number('Pilih level yang dicapai.')
			.min(0)
			.max(m.HIGHEST_LEVEL)
			.multipleOf(0.5, 'Level memakai kelipatan setengah.'),
		source: z.enum(m.assessmentSources, choice('Pilih sumber penilaian.')),
		assessedOn: date('Tuliskan tanggal penilaian, misalnya 4 12 2026.'),
		confidence: z.coerce.number().gt(0).max(1).default(1)
	})
)
export type AssessmentInput = z.infer<typeof AssessmentInput>
export const AssessmentId = z.object({ id, assessment: id })

/** 'tidak' takes it back. */
export const SelfDeclaration = z.object({ nyatakan: z.enum(['ya', 'tidak']) })
export type SelfDeclaration = z.infer<typeof SelfDeclaration>
