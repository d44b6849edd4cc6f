/** What the calendar's pages send. */
import { z } from 'zod'
import { isDate } from '#platform/i18n/read.ts'
import { dayKinds, unitKinds, type Absence } from './calendar.ts'
import { decimal, whole, YearRef } from './forms.ts'

const { tahun } = YearRef.shape
const id = z.uuid()
const version = z.coerce.number().int()
const date = z.string().refine(isDate, 'Tulis tanggalnya, misalnya 10 3 2027.')
const blankTo =
	<Value>(value: Value) =>
	(typed: unknown) =>
		typeof typed === 'string' && typed.trim() === '' ? value : typed
const text = (sentence: string, longest = 200) =>
	z.string().trim().min(1, sentence).max(longest, `Paling panjang ${longest} huruf.`)
const optionalText = (longest = 200) =>
	z.string().trim().max(longest, `Paling panjang ${longest} huruf.`).default('')

/** A first day and, unless it is one day only, a last one. */
const stretch = {
	firstOn: date,
	lastOn: z.preprocess(blankTo(undefined), date.optional())
}
type Stretch = { firstOn: string; lastOn?: string | undefined }
const ordered = ({ firstOn, lastOn }: Stretch) => !lastOn || lastOn >= firstOn
const wrongOrder = {
	path: ['lastOn'],
	message: 'Tanggal akhir tidak boleh sebelum tanggal awal.'
}

export const DayForm = z
	.object({
		tahun,
		id: z.preprocess(blankTo(undefined), id.optional()),
		version: version.default(0),
		...stretch,
		name: text('Tuliskan namanya, misalnya Idulfitri 1448 Hijriah.'),
		kind: z.enum(dayKinds, 'Pilih jenisnya.')
	})
	.refine(ordered, wrongOrder)
	.transform((day) => ({ ...day, lastOn: day.lastOn ?? day.firstOn }))
export type DayForm = z.infer<typeof DayForm>

export const DayRef = z.object({ tahun, id })

const LARGEST_LIST = 200_000
/** A pasted list, or a small file of the same. */
const list = (form: unknown) => {
	const { isi, berkas, ...fields } = form as Record<string, unknown>
	const file = berkas instanceof File && berkas.size > 0 ? berkas : undefined
	return { ...fields, isi: isi ?? '', berkas: file }
}
export const ListForm = z.preprocess(
	list,
	z
		.object({
			tahun,
			isi: z.string().max(LARGEST_LIST, 'Daftar ini terlalu panjang. Bagi menjadi beberapa.'),
			berkas: z
				.instanceof(File)
				.refine(
					(file) => file.size <= LARGEST_LIST,
					'Berkas ini terlalu besar. Bagi menjadi beberapa.'
				)
				.optional()
		})
		.refine(({ isi, berkas }) => berkas || isi.trim() !== '', {
			path: ['isi'],
			message: 'Tempelkan daftarnya, atau pilih berkas CSV.'
		})
)
export type ListForm = z.infer<typeof ListForm>

export const RoomForm = z.object({
	id: z.preprocess(blankTo(undefined), id.optional()),
	version: version.default(0),
	name: text('Tuliskan nama ruangnya.'),
	place: optionalText(),
	seats: whole(1, 5000),
	agencyId: z.preprocess(blankTo(null), id.nullable().default(null)),
	active: z
		.enum(['ya', 'tidak'])
		.default('ya')
		.transform((answer) => answer === 'ya')
})
export type RoomForm = z.infer<typeof RoomForm>

export const FacilitatorForm = z.object({
	name: text('Tuliskan nama fasilitatornya.'),
	pool: text('Pilih kelompoknya.', 100)
})
export const FacilitatorRef = z.object({ id })

const limit = (form: Record<string, unknown>, kind: string) => ({
	share: form[`${kind}Share`],
	least: form[`${kind}Least`]
})
const Limit = z.object({
	share: decimal(100).transform((percent) => percent / 100),
	least: whole(1, 100)
})
export const AbsenceForm = z.preprocess(
	(form) => {
		const fields = form as Record<string, unknown>
		return {
			...fields,
			limits: Object.fromEntries(unitKinds.map((kind) => [kind, limit(fields, kind)])),
			counters: [fields['counters'] ?? []].flat()
		}
	},
	z.object({
		limits: z.record(z.enum(unitKinds), Limit) as z.ZodType<Absence['limits']>,
		counters: z.array(id),
		legalBasis: text('Tuliskan dasarnya, misalnya nomor keputusan kepala daerah.', 300),
		version
	})
)
export type AbsenceForm = z.infer<typeof AbsenceForm>

export const LeaveForm = z
	.object({
		tahun,
		nip: text('Tuliskan NIP-nya.'),
		...stretch,
		note: optionalText()
	})
	.refine(ordered, wrongOrder)
	.transform((leave) => ({ ...leave, lastOn: leave.lastOn ?? leave.firstOn }))
export type LeaveForm = z.infer<typeof LeaveForm>

export const LeaveRef = z.object({ id })

/** An activity's code and the number of its batch: 'K01-2'. */
const Angkatan = z
	.string()
	.regex(/^[A-Z0-9][A-Z0-9._-]*-\d{1,3}$/)
	.transform((text) => {
		const at = text.lastIndexOf('-')
		return { code: text.slice(0, at), number: Number(text.slice(at + 1)) }
	})
export const BatchRef = z.object({ tahun, angkatan: Angkatan })
export type BatchRef = z.infer<typeof BatchRef>

export const CalendarForm = z.object({
	tahun,
	/** Empty: the year's plan, or the newest composition. */
	susunan: z.preprocess(blankTo(undefined), id.optional())
})

/** Where a batch is to go. `kalender`: the calendar that was seen, so that a newer one is not overwritten. */
export const MoveForm = BatchRef.extend({
	kalender: id,
	minggu: z.coerce.number().int().min(1).max(53),
	ruang: z.preprocess(blankTo(null), id.nullable().default(null)),
	fasilitator: z.preprocess(blankTo(null), id.nullable().default(null))
})
export type MoveForm = z.infer<typeof MoveForm>

/** The week and room to be weighed, as the address gives them; undefined: nothing to weigh. */
export const MoveWish = MoveForm.pick({ minggu: true, ruang: true, fasilitator: true })
export type MoveWish = z.infer<typeof MoveWish>

export const UseForm = z.object({ tahun, kalender: id, version })
