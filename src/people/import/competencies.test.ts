import { expect, test } from 'vitest'
import { locateTable } from '#platform/files/locate-table.ts'
import { readTables } from '#platform/files/read-table.ts'
import type { Cell } from '#platform/files/sheet.ts'
import { sheetOf, writeCsv, writeXlsx, type Column } from '#platform/files/write-table.ts'
import * as dictionary from './competencies.ts'
import {
	parseTier,
	readStandards,
	standardColumns,
	standardExport,
	type StandardLine
} from './standards.ts'

const entries: dictionary.DictionaryEntry[] = [
	{
		code: 'M01',
		name: 'Integritas',
		family: 'managerial',
		definition: 'Bertindak jujur, juga "saat tidak dilihat".',
		levels: [
			{
				level: 1,
				description: 'Jujur dalam tugas sendiri',
				indicators: ['Menepati janji', 'Mencatat apa adanya']
			},
			{ level: 2, description: 'Mengingatkan rekan', indicators: [] }
		]
	},
	{
		code: 'P.01',
		name: 'Kebijakan Desentralisasi',
		family: 'governmental',
		definition: '',
		levels: []
	}
]

const standards: StandardLine[] = [
	{ code: 'M01', tier: 'jpt_pratama', position: null, level: 4 },
	{ code: 'M01', tier: 'pelaksana', position: null, level: 1 },
	{ code: 'P.01', tier: null, position: 'Camat', level: 3 }
]

/** Both files that these rows make. */
async function files<Row>(columns: readonly Column<Row>[], rows: readonly Row[]) {
	const pieces = await Array.fromAsync(writeCsv(columns, rows))
	return [new TextEncoder().encode(pieces.join('')), await writeXlsx([sheetOf('A', columns, rows)])]
}

test('a dictionary comes back from the files it is written to', async () => {
	for (const file of await files(
		dictionary.dictionaryExport,
		dictionary.dictionaryLines(entries)
	)) {
		const [sheet] = await readTables(file, 'kamus')
		const table = locateTable(sheet!, dictionary.dictionaryColumns)!
		expect(dictionary.readDictionary(table)).toEqual({ entries, rejected: [] })
	}
})

test('standards come back from the files they are written to', async () => {
	for (const file of await files(standardExport, standards)) {
		const [sheet] = await readTables(file, 'standar')
		const table = locateTable(sheet!, standardColumns)!
		expect(readStandards(table, new Set(['M01', 'P.01']))).toEqual({
			lines: standards,
			rejected: []
		})
	}
})

const rowsOf = (...rows: Cell[][]) => ({ name: 'A', hidden: false, rows })

test('rows of a dictionary that cannot be taken are named with their cells', () => {
	const table = locateTable(
		rowsOf(
			['Kode', 'Kompetensi', 'Rumpun', 'Level'],
			['M01', 'Integritas', 'Manajerial', '1'],
			['M01', 'Integritas', 'Manajerial', '1'],
			['M 02', 'Kerja Sama', 'Olahraga', '9'],
			['m03', 'Komunikasi', 'Kompetensi Sosio-Kultural', '']
		),
		dictionary.dictionaryColumns
	)!
	const { entries: found, rejected } = dictionary.readDictionary(table)
	expect(found.map(({ code, family }) => [code, family])).toEqual([
		['M01', 'managerial'],
		['M03', 'sociocultural']
	])
	expect(rejected.map(({ row, column }) => [row, column])).toEqual([
		[3, 'Level'],
		[4, 'Kode'],
		[4, 'Rumpun'],
		[4, 'Level']
	])
})

test('standards that cannot be taken are named with their cells', () => {
	const table = locateTable(
		rowsOf(
			['Kode', 'Jenjang', 'Jabatan', 'Level'],
			['M01', 'JPT Pratama', '', '4'],
			['M01', 'jpt_pratama', '', '3'],
			['M99', 'Ahli Muda', '', '3'],
			['M01', 'Raja', '', '0']
		),
		standardColumns
	)!
	const { lines, rejected } = readStandards(table, new Set(['M01']))
	expect(lines).toHaveLength(1)
	expect(rejected.map(({ row, column }) => [row, column])).toEqual([
		[3, 'Kode'],
		[4, 'Kode'],
		[5, 'Jenjang'],
		[5, 'Level']
	])
	expect(parseTier('AHLI MUDA')).toBe('ahli_muda')
})
