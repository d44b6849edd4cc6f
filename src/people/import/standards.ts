import type { Table } from '#platform/files/locate-table.ts'
import type { FieldList } from '#platform/files/match-headers.ts'
import { numberIn } from '#platform/files/read-cell.ts'
import { RowReader } from '#platform/files/row-reader.ts'
import type { Column } from '#platform/files/write-table.ts'
import { HIGHEST_LEVEL, tiers, type Tier } from '../model.ts'
import { tierWords } from '../words.ts'
import type { Rejected } from './competencies.ts'
import { nameKey } from './proper-case.ts'

export type StandardField = 'code' | 'name' | 'tier' | 'position' | 'level'

/** The level of a competency that a tier asks, or a position where one is named. Levels are 1 to 5. */
export type StandardLine = {
	code: string
	/** Of the competency, for the reader; it is not read back. */
	name?: string
	tier: Tier | null
	/** Title of the position. */
	position: string | null
	level: number
}

/** Competency standards as a table: one row for each competency and tier or position. */
export const standardColumns: FieldList<StandardField> = {
	fields: [
		{ name: 'code', label: 'Kode', headers: ['kode', 'kode kompetensi'], required: true },
		{ name: 'name', label: 'Kompetensi', headers: ['kompetensi', 'nama kompetensi'] },
		{ name: 'tier', label: 'Jenjang', headers: ['jenjang', 'jenjang jabatan'] },
		{ name: 'position', label: 'Jabatan', headers: ['jabatan', 'nama jabatan'] },
		{
			name: 'level',
			label: 'Level',
			headers: ['level', 'tingkat', 'level standar', 'standar'],
			required: true
		}
	],
	neverStored: [],
	unneeded: ['no']
}

/** What writes standards in the shape that `readStandards` reads. */
export const standardExport: readonly Column<StandardLine>[] = [
	{ header: 'Kode', value: ({ code }) => code, width: 10 },
	{ header: 'Kompetensi', value: ({ name }) => name, width: 30 },
	{ header: 'Jenjang', value: ({ tier }) => tier && tierWords[tier] },
	{ header: 'Jabatan', value: ({ position }) => position, width: 40 },
	{ header: 'Level', value: ({ level }) => level, width: 8 }
]

/**
 * Reads standards from their table. A row with a position is that position's, whatever tier stands
 * beside it. `codes` are those of the dictionary. Never throws.
 */
export function readStandards(
	table: Table<StandardField>,
	codes: ReadonlySet<string>
): { lines: StandardLine[]; rejected: Rejected[] } {
	const seen = new Map<string, number>()
	const lines: StandardLine[] = []
	const rejected: Rejected[] = []
	for (const row of table.rows) {
		const reader = new RowReader(table, row, 'code')
		const code = reader.text('code').toUpperCase()
		const position = reader.text('position') || null
		const tier = position ? null : parseTier(reader.text('tier'))
		const level = numberIn(reader.cell('level')) ?? 0
		if (!codes.has(code))
			reader.reject('code', `Kode “${code}” belum ada di kamus. Tambahkan dulu.`)
		if (tier === undefined)
			reader.reject('tier', 'Jenjang tidak terbaca. Tulis misalnya Pengawas atau Ahli Muda.')
		if (!Number.isInteger(level) || level < 1 || level > HIGHEST_LEVEL) {
			reader.reject('level', 'Level di luar 1 sampai 5. Betulkan, lalu unggah lagi.')
		}
		const key = [code, tier, position && nameKey(position)].join('|')
		const earlier = seen.get(key)
		if (earlier)
			reader.reject('code', `Standar ini sudah ada pada baris ${earlier}. Hapus salah satunya.`)
		seen.set(key, earlier ?? row)

		if (reader.problems.length > 0)
			rejected.push(...reader.problems.map((problem) => ({ ...problem, row })))
		else lines.push({ code, tier: tier ?? null, position, level })
	}
	return { lines, rejected }
}

/** A tier by the word for it, or by our own name. */
export const parseTier = (text: string): Tier | undefined =>
	tiers.find((tier) => [tier, tierWords[tier]].some((word) => nameKey(word) === nameKey(text)))
