import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpackTables } from './packed-table.ts'
import { parseTables } from './parse-tables.ts'
import { readTables } from './read-table.ts'
import { cellText } from './sheet.ts'
import { sheetOf, writeCsv, writeXlsx, type Column, type Value } from './write-table.ts'

const columns: Column<Value[]>[] = [
	{ header: 'NIP', value: ([nip]) => nip },
	{ header: 'Nama', value: ([, name]) => name, width: 30 },
	{ header: 'Biaya', value: ([, , cost]) => cost }
]

const people: Value[][] = [
	['198701012010011002', 'Siti Nur’aini, "Ibu" S.P.', 98_400_000],
	['=1+1', '+62 812', -5],
	['@nama', "'-5", 0.25],
	['', 'dua\nbaris; satu sel', null],
	[' tepi ', '_x000D_ &amp; <b>', undefined]
]

const csvBytes = async (rows: Value[][]) => {
	const pieces: string[] = []
	for await (const piece of writeCsv(columns, rows)) pieces.push(piece)
	return new TextEncoder().encode(pieces.join(''))
}

const readBack = async (bytes: Uint8Array) => {
	const [sheet] = unpackTables(await parseTables(bytes, 'kembali'))
	return sheet!.rows.map((row) => [0, 1, 2].map((column) => cellText(row[column])))
}

const asText = (rows: Value[][]) => rows.map((row) => row.map((value) => String(value ?? '')))
const header = ['NIP', 'Nama', 'Biaya']

test('a csv begins with its mark and disarms formulas', async () => {
	const bytes = await csvBytes(people)
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
	const text = new TextDecoder().decode(bytes)
	expect(text).toContain("\r\n'=1+1,'+62 812,-5\r\n")
	expect(text).toContain(`\r\n198701012010011002,"Siti Nur’aini, ""Ibu"" S.P.",98400000\r\n`)
})

test('what is written as csv is read back as it was', async () => {
	expect(await readBack(await csvBytes(people))).toEqual([header, ...asText(people)])
})

test('what is written as xlsx is read back as it was, text as text', async () => {
	const bytes = await writeXlsx([sheetOf('Pegawai', columns, people)])
	const [sheet] = await readTables(bytes, 'kembali.xlsx')
	expect(sheet!.name).toBe('Pegawai')
	expect(sheet!.rows[1]).toEqual([
		'198701012010011002',
		'Siti Nur’aini, "Ibu" S.P.',
		{ kind: 'number', text: '98400000' }
	])
	expect(sheet!.rows[2]![0]).toBe('=1+1')
	expect(await readBack(bytes)).toEqual([header, ...asText(people)])
})

test('a sheet keeps its name as far as Excel allows', async () => {
	const bytes = await writeXlsx([
		sheetOf('Rencana 2027/2028: usulan perangkat daerah', columns, [])
	])
	expect((await readTables(bytes, ''))[0]!.name).toBe('Rencana 2027 2028  usulan peran')
})

test('characters that a workbook cannot hold are left out', async () => {
	const bytes = await writeXlsx([sheetOf('A', columns, [['a\u0000b\ud800c\u0008', '', '']])])
	expect((await readTables(bytes, ''))[0]!.rows[1]![0]).toBe('abc')
})

test('a name that every object has is not lost', async () => {
	const bytes = await writeXlsx([sheetOf('A', columns, [['constructor', '__proto__', 1]])])
	expect((await readTables(bytes, ''))[0]!.rows[1]!.slice(0, 2)).toEqual([
		'constructor ',
		'__proto__ '
	])
})

test('any text comes back from both formats', async () => {
	const text = fc
		.string({ unit: 'grapheme-composite', maxLength: 12 })
		.filter((text) => !(text in {}) && !text.includes('\ufffd'))
	const tricky = fc.string({
		unit: fc.constantFrom("'", '=', '"', ',', ';', '\n', '-', 'a', ' '),
		maxLength: 6
	})
	const rows = fc.array(fc.tuple(fc.oneof(text, tricky), tricky, fc.integer()), {
		minLength: 1,
		maxLength: 20
	})
	await fc.assert(
		fc.asyncProperty(rows, async (table) => {
			const marked = table.map(([a, b, c]): Value[] => [a, b, c])
			const expected = [header, ...asText(marked)]
			expect(await readBack(await csvBytes(marked))).toEqual(expected)
			expect(await readBack(await writeXlsx([sheetOf('A', columns, marked)]))).toEqual(expected)
		}),
		{ numRuns: 60, seed: 11 }
	)
})
