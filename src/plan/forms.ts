/** What people send: an activity, a budget, a request to compose, a change by hand. */
import { z } from 'zod'
import { readNumber, readRupiah } from '#platform/i18n/read.ts'
import { trainingMandates } from '#needs/mandate.ts'
import { employeeKinds, tiers } from '#people/model.ts'
import { fairTraits, goals, methods, origins, patterns, type Fairness } from './model.ts'

const NUMBER = 'Tulis angka, misalnya 20 atau 2,5.'
const WHOLE = 'Tulis angka bulat, misalnya 30.'
const MONEY = 'Tulis rupiah dalam angka bulat, misalnya 12.500.000.'
const CHOOSE = 'Pilih salah satu.'

export const blank = (value: unknown) =>
	typeof value === 'string' && value.trim() === '' ? undefined : value
/** A field that may be left empty, with what that means. */
export const blankTo = (meant: unknown) => (value: unknown) => blank(value) ?? meant
const asNumber = (value: unknown) =>
	typeof value === 'string' ? (readNumber(value) ?? Number.NaN) : value
const asRupiah = (value: unknown) =>
	typeof value === 'string' ? (readRupiah(value) ?? Number.NaN) : value

/** A number, or text that `readNumber` understands. */
export const numeric = (schema: z.ZodType<number>) => z.preprocess(asNumber, schema)
export const decimal = (most: number) =>
	numeric(z.number(NUMBER).min(0, NUMBER).max(most, `Paling besar ${most}.`))
/** Empty is 0. */
const optionalDecimal = (most: number) => z.preprocess(blankTo(0), decimal(most))
export const whole = (least: number, most: number) =>
	numeric(
		z
			.number(WHOLE)
			.int(WHOLE)
			.min(least, `Paling kecil ${least}.`)
			.max(most, `Paling besar ${most}.`)
	)
export const money = z.preprocess(
	asRupiah,
	z
		.number(MONEY)
		.int(MONEY)
		.min(0, MONEY)
		.max(1e15, 'Angka ini terlalu besar untuk sebuah anggaran.')
)
/** A percentage typed as 25 becomes 0.25; empty is null. */
const share = z.preprocess(
	blankTo(null),
	z.union([
		z.null(),
		z
			.preprocess(asNumber, z.number(NUMBER).min(0, NUMBER).max(100, 'Paling besar 100%.'))
			.transform((percent) => percent / 100)
	])
)
/** Typed in percent; 0..1. */
const percentage = (most: number) => decimal(most).transform((percent) => percent / 100)
export const text = (least: string, longest = 200) =>
	z.string(least).trim().min(1, least).max(longest, `Paling panjang ${longest} huruf.`)
export const optionalText = (longest = 1000) =>
	z.string().trim().max(longest, `Paling panjang ${longest} huruf.`).default('')
const list = <T extends z.ZodType>(item: T) =>
	z.preprocess(
		(value) => [value ?? []].flat().filter((one) => blank(one) !== undefined),
		z.array(item)
	)

const AudienceDraft = z.object({
	tiers: list(z.enum(tiers, 'Jenjang ini belum dikenal.')),
	kinds: list(z.enum(employeeKinds, 'Jenis pegawai ini belum dikenal.')),
	agencies: list(z.uuid()),
	mandates: list(z.enum(trainingMandates, 'Kewajiban ini belum dikenal.')),
	/** Titles, as people write them. */
	positions: list(z.string().trim())
})

/** An activity as a form or a sheet gives it, before names are looked up. Shares are typed in percent. */
export const ActivityDraft = z
	.object({
		code: z
			.string()
			.trim()
			.toUpperCase()
			.regex(/^[A-Z0-9][A-Z0-9._-]{0,39}$/, 'Tulis kode tanpa spasi, misalnya KOM-01.'),
		title: text('Tuliskan nama kegiatan.'),
		goal: z.enum(goals, CHOOSE),
		formCode: z.string().regex(/^[ABC]\d{1,2}$/, 'Pilih bentuk kegiatan.'),
		method: z.enum(methods, CHOOSE),
		competencies: z
			.array(
				z.object({
					competencyId: z.uuid('Pilih kompetensi.'),
					mean: numeric(z.number(NUMBER).gt(0, 'Kenaikan lebih dari 0.').max(5, 'Paling besar 5.')),
					sd: optionalDecimal(5),
					origin: z.enum(origins, CHOOSE)
				})
			)
			.min(1, 'Tuliskan paling sedikit satu kompetensi dan kenaikannya.')
			.refine((all) => new Set(all.map((one) => one.competencyId)).size === all.length, {
				message: 'Kompetensi yang sama tertulis dua kali.'
			}),
		jp: decimal(9999),
		days: whole(1, 366),
		minSeats: whole(1, 10_000),
		maxSeats: whole(1, 10_000),
		maxBatches: whole(1, 500),
		months: list(whole(1, 12))
			.refine((months) => months.length > 0, 'Pilih paling sedikit satu bulan.')
			.transform((months) => [...new Set(months)].sort((a, b) => a - b)),
		fixedCost: money,
		headCost: money,
		source: text('Tuliskan sumber dana, misalnya APBD.', 100),
		facilitatorPool: optionalText(100),
		facilitatorDays: optionalDecimal(999),
		facilitator: optionalText(200),
		organiser: text('Tuliskan penyelenggara.'),
		pattern: z.enum(patterns, CHOOSE),
		curriculum: optionalText(),
		account: z
			.string()
			.trim()
			.regex(/^(\d(\.\d{2})+)?$/, 'Tulis seperti 5.04.02, atau kosongkan.')
			.default(''),
		community: optionalText(),
		communityBonus: optionalDecimal(100),
		/** Empty: not counted. */
		mentors: z.preprocess(blankTo(null), z.union([z.null(), whole(0, 500)])),
		audience: AudienceDraft,
		mandatory: AudienceDraft.nullable(),
		femaleShare: share,
		remoteShare: share,
		partners: z
			.array(
				z.object({
					agencyId: z.uuid('Pilih perangkat daerah.'),
					role: z.enum(['host', 'partner'], CHOOSE),
					minShare: share.transform((part) => part ?? 0)
				})
			)
			.refine((all) => new Set(all.map((one) => one.agencyId)).size === all.length, {
				message: 'Perangkat daerah yang sama tertulis dua kali.'
			})
			.refine((all) => all.reduce((sum, { minShare }) => sum + minShare, 0) <= 1 + 1e-9, {
				message: 'Bagian peserta semua mitra bersama-sama melebihi 100%.'
			})
	})
	.refine(({ minSeats, maxSeats }) => !(maxSeats < minSeats), {
		path: ['maxSeats'],
		message: 'Kursi paling banyak tidak boleh di bawah kursi paling sedikit.'
	})
export type ActivityDraft = z.infer<typeof ActivityDraft>

/** A form sends rows as lists of equal length: [{ of: lists.of[0], … }, …], without rows that are empty in `key`. */
export function rowsOf(form: Record<string, unknown>, key: string, names: Record<string, string>) {
	const lists = Object.entries(names).map(([to, from]) => ({
		to,
		values: [form[from] ?? []].flat()
	}))
	return [form[key] ?? []]
		.flat()
		.map((first, i) => ({
			first,
			row: Object.fromEntries(lists.map(({ to, values }) => [to, values[i]]))
		}))
		.filter(({ first }) => blank(first) !== undefined)
		.map(({ row }) => row)
}

const audienceOf = (form: Record<string, unknown>, prefix: string) => ({
	tiers: form[`${prefix}Tiers`],
	kinds: form[`${prefix}Kinds`],
	agencies: form[`${prefix}Agencies`],
	mandates: form[`${prefix}Mandates`],
	positions: String(form[`${prefix}Positions`] ?? '').split('\n')
})

const fromForm = (form: unknown) => {
	const fields = form as Record<string, unknown>
	return {
		...fields,
		competencies: rowsOf(fields, 'competencyId', {
			competencyId: 'competencyId',
			mean: 'mean',
			sd: 'sd',
			origin: 'origin'
		}),
		partners: rowsOf(fields, 'partnerId', {
			agencyId: 'partnerId',
			role: 'role',
			minShare: 'minShare'
		}),
		audience: audienceOf(fields, 'audience'),
		mandatory: fields['isMandatory'] ? audienceOf(fields, 'mandatory') : null
	}
}

/** The activity's form: a new one has no id and version. */
export const ActivityForm = z.preprocess(
	fromForm,
	ActivityDraft.safeExtend({
		/** Absent for a new activity. */
		id: z.uuid().optional(),
		version: z.coerce.number().int().default(0)
	})
)

export const ActivityRef = z.object({ id: z.uuid() })

export const ActivityStateForm = z.object({
	id: z.uuid(),
	version: z.coerce.number().int(),
	active: z.enum(['ya', 'tidak']).transform((answer) => answer === 'ya')
})

export const ActivitiesFile = z.object({
	file: z.instanceof(File).refine((file) => file.size > 0, 'Pilih berkas XLSX atau CSV.')
})

export const ImportRef = z.object({ job: z.uuid() })

const Year = z.coerce.number().int().min(2000).max(2200)
export const YearRef = z.object({ tahun: Year })

/** Facilitator days of a pool: one number for every month, or twelve. */
const PoolDays = z
	.string()
	.trim()
	.transform((typed) => typed.split(/[\s;]+/).map((one) => readNumber(one) ?? Number.NaN))
	.refine((days) => (days.length === 1 || days.length === 12) && days.every((day) => day >= 0), {
		message: 'Tulis satu angka untuk semua bulan, atau dua belas angka berjarak spasi.'
	})
	.transform((days) => (days.length === 1 ? Array<number>(12).fill(days[0]!) : days))

const named = <Value>(value: z.ZodType<Value>, name: string) =>
	z
		.array(z.object({ name: z.string().trim().min(1), value }))
		.refine((rows) => new Set(rows.map((row) => row.name)).size === rows.length, {
			message: `${name} yang sama tertulis dua kali.`
		})
		.transform((rows) => Object.fromEntries(rows.map((row) => [row.name, row.value])))

export const BudgetForm = z.preprocess(
	(form) => {
		const fields = form as Record<string, unknown>
		return {
			...fields,
			sources: rowsOf(fields, 'sourceAmount', { name: 'source', value: 'sourceAmount' }),
			agencies: rowsOf(fields, 'agencyAmount', { name: 'agencyId', value: 'agencyAmount' }),
			pools: rowsOf(fields, 'poolDays', { name: 'pool', value: 'poolDays' }),
			fairness: rowsOf(fields, 'fairShare', { name: 'fairTrait', value: 'fairShare' })
		}
	},
	z.object({
		tahun: Year,
		total: money,
		sources: named(money, 'Sumber dana'),
		agencies: named(money, 'Perangkat daerah'),
		goalFloor: numeric(
			z.number(NUMBER).min(0, NUMBER).max(25, 'Paling besar 25%: tujuannya empat.')
		).transform((percent) => percent / 100),
		fairness: named(percentage(100), 'Ciri').transform(
			(shares) =>
				Object.fromEntries(
					fairTraits.filter((trait) => shares[trait]).map((trait) => [trait, shares[trait]!])
				) as Fairness
		),
		exploreShare: percentage(25).default(0.05),
		exploreBonus: z.literal('ya').optional().transform(Boolean),
		pools: named(PoolDays, 'Kelompok fasilitator'),
		version: z.coerce.number().int().default(0)
	})
)
export type BudgetDraft = z.infer<typeof BudgetForm>

export const CompositionForm = z.object({
	tahun: Year,
	/** Empty: as set in the budget. */
	pagu: z.preprocess(blank, money.optional()),
	seed: whole(0, 2_147_483_647).default(1),
	/** Typed in percent. */
	targetGap: decimal(100).transform((percent) => percent / 100),
	/** Of the search after the first plan; empty: as many as is usual. */
	langkah: z.preprocess(blank, whole(1, 100_000).optional()),
	skenario: z
		.string()
		.regex(/^[A-Z]$/)
		.optional(),
	/** The composition to begin from, changing as little of it as the worth of its seats asks. */
	dari: z.preprocess(blank, z.uuid().optional()),
	/** Weighted levels that a seat of it is worth more if it stays. */
	tetap: z.preprocess(blank, decimal(100).optional())
})

export type CompositionRequest = z.infer<typeof CompositionForm>

const Run = { tahun: Year, run: z.uuid() }
export const RunRef = z.object(Run)

/** One change by hand. `batch` is a number from 1; a person is named by id. */
export const ChangeForm = z.discriminatedUnion('change', [
	z.object({
		change: z.literal('add'),
		...Run,
		kegiatan: z.uuid(),
		employeeId: z.uuid(),
		batch: z.coerce.number().int()
	}),
	z.object({ change: z.literal('remove'), ...Run, kegiatan: z.uuid(), employeeId: z.uuid() }),
	z.object({
		change: z.literal('move'),
		...Run,
		kegiatan: z.uuid(),
		employeeId: z.uuid(),
		batch: z.coerce.number().int()
	}),
	z.object({
		change: z.literal('open'),
		...Run,
		kegiatan: z.uuid(),
		month: z.coerce.number().int().min(1).max(12)
	}),
	z.object({
		change: z.literal('close'),
		...Run,
		kegiatan: z.uuid(),
		batch: z.coerce.number().int()
	})
])
export type Change = z.infer<typeof ChangeForm>

export const AcceptForm = z.object({
	...Run,
	version: z.coerce.number().int().default(0),
	/** Why a decreed plan is revised. */
	maksud: optionalText()
})

export const WithdrawForm = z.object({ tahun: Year, version: z.coerce.number().int() })

export const DocumentForm = z.object({ tahun: Year, salinan: z.enum(['umum', 'internal']) })

export const CompareRef = z.uuid()
