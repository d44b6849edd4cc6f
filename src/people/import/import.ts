import { z } from 'zod'
import type { Table } from '#platform/files/locate-table.ts'
import { columnKeys } from '#platform/files/match-headers.ts'
import type { Change } from './difference.ts'
import type { Note } from '#platform/files/row-reader.ts'
import { rosterColumns, type RosterField } from './columns.ts'
import type { Outcome, Totals } from './plan-roster.ts'

export const LARGEST_FILE = 32 * 1024 * 1024

export type ImportState = 'uploaded' | 'previewed' | 'applied' | 'undone' | 'failed'

/** What was found of a sheet, without anything that stands below its header. */
export type FoundSheet = {
	name: string
	headerRow: number
	signature: string
	columns: { key: string; header: string }[]
	/** Field to column key; what is absent has no column. */
	mapping: Partial<Record<RosterField, string>>
	neverStored: { header: string; label: string }[]
	unknown: string[]
}

export type ImportView = {
	id: string
	state: ImportState
	fileName: string
	fileSize: number
	/** False once what stood in the file was forgotten. */
	fileKept: boolean
	sheets: FoundSheet[]
	totals: Totals | null
	/** Names of agencies and units, and the number of positions, that the file brings. */
	creates: { agencies: string[]; positions: number }
	jobId: string | null
	jobState: string | null
	/** Why the last job could not be done. */
	problem: string | null
	uploadedBy: string
	uploadedAt: Date
	appliedAt: Date | null
	undoneAt: Date | null
	version: number
}

export type Choice = 'retired' | 'moved' | 'ignore'

export type ImportRow = {
	number: number
	sheet: string | null
	row: number | null
	outcome: Outcome
	employeeId: string | null
	label: string
	nip: string | null
	retiresOn: string | null
	changes: Change[]
	problems: Note[]
	warnings: Note[]
	choice: Choice | null
}

/** The lists of a preview, as the address names them. */
export const sections = {
	baru: 'new',
	berubah: 'changed',
	sama: 'unchanged',
	hilang: 'missing',
	ditolak: 'rejected',
	peringatan: 'warnings'
} as const satisfies Record<string, Outcome | 'warnings'>
export type Section = keyof typeof sections

export const isSection = (text: string | null): text is Section =>
	text !== null && Object.hasOwn(sections, text)

/** What the page shows of a located table. */
export function foundSheet(table: Table<RosterField>, signature: string): FoundSheet {
	const keys = columnKeys(table.headers)
	const mapping = Object.entries<number | undefined>(table.mapping).map(([field, column]) => [
		field,
		keys[column!]
	])
	return {
		name: table.sheet.name,
		headerRow: table.headerRow,
		signature,
		columns: table.headers.flatMap((header, i) => (keys[i] ? [{ key: keys[i], header }] : [])),
		mapping: Object.fromEntries(mapping),
		neverStored: table.neverStored.map(({ field, column }) => ({
			header: table.headers[column] ?? '',
			label: field.label
		})),
		unknown: table.unknown.map((column) => table.headers[column] ?? '')
	}
}

const isFile = (value: unknown): value is File => value instanceof File && value.size > 0

export const RosterUpload = z.object({
	berkas: z.custom<File>(isFile, 'Pilih berkas .xlsx atau .csv.')
})
export type RosterUpload = z.infer<typeof RosterUpload>

export const ImportId = z.object({ id: z.uuid() })
export type ImportId = z.infer<typeof ImportId>

/** Selects named `kolom.<sheet from 0>.<field>`; an empty one takes the field away. */
export const CorrectedMapping = z.looseObject({ id: z.uuid() }).transform(({ id, ...form }) => ({
	id,
	columns: Object.entries(form).flatMap(([name, key]) => {
		const [, sheet, field] = /^kolom\.(\d+)\.(\w+)$/.exec(name) ?? []
		const known = rosterColumns.fields.find((one) => one.name === field)
		return known && typeof key === 'string'
			? [{ sheet: Number(sheet), field: known.name, key: key || null }]
			: []
	})
}))
export type CorrectedMapping = z.infer<typeof CorrectedMapping>

/** `semua` takes everybody missing, on all pages; otherwise those ticked. */
export const MissingChoice = z.object({
	id: z.uuid(),
	pilihan: z.enum(['retired', 'moved', 'ignore'], 'Pilih salah satu.'),
	semua: z.literal('ya').optional(),
	nomor: z
		.preprocess((value) => [value ?? []].flat(), z.array(z.coerce.number().int().positive()))
		.default([])
})
export type MissingChoice = z.infer<typeof MissingChoice>
