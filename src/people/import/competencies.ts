import type { Table } from '#platform/files/locate-table.ts'
import type { Field, FieldList } from '#platform/files/match-headers.ts'
import { numberIn } from '#platform/files/read-cell.ts'
import { RowReader, type Note } from '#platform/files/row-reader.ts'
import type { Column } from '#platform/files/write-table.ts'
import { HIGHEST_LEVEL, type CompetencyFamily } from '../model.ts'
import { familyWords } from '../words.ts'

export type DictionaryField =
	'code' | 'name' | 'family' | 'definition' | 'level' | 'description' | 'indicators'

export type DictionaryLevel = { level: number; description: string; indicators: string[] }

export type DictionaryEntry = {
	code: string
	name: string
	family: CompetencyFamily
	definition: string
	levels: DictionaryLevel[]
}

const field = (
	name: DictionaryField,
	label: string,
	headers: string,
	required = false
): Field<DictionaryField> => ({
	name,
	label,
	headers: headers.split(', '),
	required
})

/** The dictionary as a table: one row for each level of a competency. */
export const dictionaryColumns: FieldList<DictionaryField> = {
	fields: [
		field('code', 'Kode', 'kode, kode kompetensi', true),
		field('name', 'Kompetensi', 'kompetensi, nama kompetensi, nama', true),
		field('family', 'Rumpun', 'rumpun, rumpun kompetensi, jenis kompetensi, jenis', true),
		field('definition', 'Definisi', 'definisi, pengertian'),
		field('level', 'Level', 'level, tingkat'),
		field('description', 'Uraian', 'uraian, uraian level, deskripsi, deskripsi level'),
		field('indicators', 'Indikator perilaku', 'indikator perilaku, indikator')
	],
	neverStored: [],
	unneeded: ['no']
}

type DictionaryLine = Omit<DictionaryEntry, 'levels'> & Partial<DictionaryLevel>

/** What writes the dictionary in the shape that `readDictionary` reads. */
export const dictionaryExport: readonly Column<DictionaryLine>[] = [
	{ header: 'Kode', value: ({ code }) => code, width: 10 },
	{ header: 'Kompetensi', value: ({ name }) => name, width: 30 },
	{ header: 'Rumpun', value: ({ family }) => familyWords[family] },
	{ header: 'Definisi', value: ({ definition }) => definition, width: 60 },
	{ header: 'Level', value: ({ level }) => level, width: 8 },
	{ header: 'Uraian', value: ({ description }) => description, width: 60 },
	{ header: 'Indikator perilaku', value: ({ indicators }) => indicators?.join('; '), width: 60 }
]

/** One line for each level; a competency without levels has one line. */
export const dictionaryLines = (entries: readonly DictionaryEntry[]): DictionaryLine[] =>
	entries.flatMap(({ levels, ...entry }): DictionaryLine[] =>
		levels.length === 0 ? [entry] : levels.map((level) => ({ ...entry, ...level }))
	)

export type Rejected = Note & { row: number }

/**
 * Reads a dictionary from its table. Rows of one code make one competency, whose name, family and
 * definition are those of its first row. Indicators are parted by `;`. Never throws.
 */
export function readDictionary(table: Table<DictionaryField>): {
	entries: DictionaryEntry[]
	rejected: Rejected[]
} {
	const entries = new Map<string, DictionaryEntry>()
	const rejected: Rejected[] = []
	for (const row of table.rows) {
		const reader = new RowReader(table, row, 'code')
		const code = reader.text('code').toUpperCase()
		const name = reader.text('name')
		const family = parseFamily(reader.text('family'))
		if (!/^[A-Z0-9][A-Z0-9._-]*$/.test(code)) {
			reader.reject(
				'code',
				'Kode hanya huruf, angka, titik, dan garis. Betulkan, lalu unggah lagi.'
			)
		}
		if (name === '') reader.reject('name', 'Nama kompetensi kosong. Isi namanya, lalu unggah lagi.')
		if (!family) {
			reader.reject(
				'family',
				'Rumpun tidak terbaca. Tulis Manajerial, Sosial kultural, Teknis, atau Pemerintahan.'
			)
		}
		const level = readLevel(reader)
		const entry = entries.get(code) ?? {
			code,
			name,
			family: family ?? 'technical',
			definition: reader.text('definition'),
			levels: []
		}
		if (level && entry.levels.some((other) => other.level === level.level)) {
			reader.reject('level', `Level ${level.level} dari ${code} sudah ada. Hapus salah satunya.`)
		}
		if (reader.problems.length > 0) {
			rejected.push(...reader.problems.map((problem) => ({ ...problem, row })))
			continue
		}
		entries.set(code, entry)
		if (level) entry.levels.push(level)
	}
	return { entries: [...entries.values()], rejected }
}

function readLevel(reader: RowReader<DictionaryField>): DictionaryLevel | undefined {
	if (reader.text('level') === '') return undefined
	const level = numberIn(reader.cell('level'))
	if (level === undefined || !Number.isInteger(level) || level < 1 || level > HIGHEST_LEVEL) {
		reader.reject('level', 'Level di luar 1 sampai 5. Betulkan, lalu unggah lagi.')
		return undefined
	}
	const indicators = reader.text('indicators').split(';')
	return {
		level,
		description: reader.text('description'),
		indicators: indicators.map((indicator) => indicator.trim()).filter(Boolean)
	}
}

/** `Manajerial`, `Sosio Kultural`, `Kompetensi Teknis`: the family that a text names. */
export function parseFamily(text: string): CompetencyFamily | undefined {
	if (/manajerial|managerial/i.test(text)) return 'managerial'
	if (/sosi(al|o)[\s-]*kultural|sociocultural/i.test(text)) return 'sociocultural'
	if (/teknis|technical/i.test(text)) return 'technical'
	return /pemerintahan|governmental/i.test(text) ? 'governmental' : undefined
}
