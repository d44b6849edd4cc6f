import { expect, test } from 'vitest'
import {
	cellOf,
	headerSignature,
	locateTable,
	locateTables,
	rememberedMapping,
	withMapping
} from './locate-table.ts'
import { columnKeys, headerKey, type FieldList } from './match-headers.ts'
import type { Cell, Sheet } from './sheet.ts'

type Name = 'number' | 'name' | 'rank' | 'since' | 'unit'

const list: FieldList<Name> = {
	fields: [
		{
			name: 'number',
			label: 'Nomor',
			headers: ['nip baru', 'nip'],
			required: true,
			looksRight: (text) => /^\d{6}$/.test(text)
		},
		{ name: 'name', label: 'Nama', headers: ['nama'], required: true },
		{ name: 'rank', label: 'Golongan', headers: ['golongan ruang', 'gol'] },
		{ name: 'since', label: 'TMT golongan', headers: ['golongan tmt', 'tmt golongan'] },
		{ name: 'unit', label: 'Unit', headers: ['unit kerja', 'unit'] }
	],
	neverStored: [{ name: 'nik', label: 'NIK', headers: ['nik'] }],
	unneeded: ['no']
}

const sheet = (...rows: Cell[][]): Sheet => ({ name: 'A', hidden: false, rows })
const header = ['NO', 'NAMA', 'NIP', 'GOL', 'UNIT KERJA', 'NIK', 'HOBI', 'ASAL', 'KET LAIN']
const person = (number: string, name: string) => [
	'1',
	name,
	number,
	'III/a',
	'Dinas A',
	'1',
	'x',
	'y',
	'z'
]

test.each([
	['NIP BARU', 'nip baru'],
	['nip_baru', 'nip baru'],
	['nipBaru', 'nip baru'],
	['N.I.P. Baru', 'nip baru'],
	['NIP\nBaru (18 angka)', 'nip baru'],
	['T.M.T. GOLONGAN', 'tmt golongan'],
	['(NIP)', 'nip'],
	['E-Mail', 'e mail'],
	['L/P', 'lp'],
	['', '']
])('the header %j is compared as %j', (text, key) => expect(headerKey(text)).toBe(key))

test('a table is found under titles and over a footer', () => {
	const table = locateTable(
		sheet(
			['DAFTAR PEGAWAI', 'DAFTAR PEGAWAI', 'DAFTAR PEGAWAI'],
			['Keadaan 2 November 2026'],
			[],
			header,
			['(1)', '(2)', '(3)', '(4)'],
			person('111111', 'Siti'),
			['', 'DINAS PENDIDIKAN', 'DINAS PENDIDIKAN', 'DINAS PENDIDIKAN'],
			person('222222', 'Budi'),
			header,
			['A. Sekolah'],
			person('', 'Tanpa Nomor'),
			['', 'Hanya Nama'],
			person('333333', 'Wati'),
			[],
			['', 'Jumlah', { kind: 'number', text: '3' }],
			['', '', '', 'Sawahlunto, 2 November 2026'],
			['', '', '', 'Kepala,']
		),
		list
	)!
	expect(table).toMatchObject({
		firstHeaderRow: 4,
		headerRow: 4,
		mapping: { number: 2, name: 1, rank: 3, unit: 4 },
		unknown: [6, 7, 8],
		confidence: 'sure',
		rows: [6, 8, 11, 12, 13],
		ignored: {
			titles: [1, 2],
			blank: [3, 14],
			columnNumbers: [5],
			headings: [7, 9, 10],
			footer: [15, 16, 17]
		}
	})
	expect(table.neverStored).toMatchObject([{ column: 5, field: { label: 'NIK' } }])
	expect(cellOf(table, 8, 'name')).toBe('Budi')
	expect(cellOf(table, 8, 'since')).toBeUndefined()
	expect(cellOf(table, 7, 'unit')).toBe('')
})

test('a header of two rows is read with its groups', () => {
	const table = locateTable(
		sheet(
			['NO', 'NAMA', 'NIP', 'GOLONGAN', 'GOLONGAN', 'UNIT'],
			['NO', 'NAMA', 'NIP', 'RUANG', 'TMT', 'UNIT'],
			['1', 'Siti', '111111', 'III/a', '2024-04-01', 'Dinas A']
		),
		list
	)!
	expect(table).toMatchObject({ firstHeaderRow: 1, headerRow: 2, rows: [3] })
	expect(table.mapping).toEqual({ number: 2, name: 1, rank: 3, since: 4, unit: 5 })
	expect(table.headers[4]).toBe('GOLONGAN TMT')
})

test('the best header of a field wins, and a header that stands twice keeps its first column', () => {
	const table = locateTable(
		sheet(['nip', 'NIP Baru', 'nama', 'NAMA'], ['1', '111111', 'a', 'b']),
		list
	)!
	expect(table.mapping).toEqual({ number: 1, name: 2 })
	expect(columnKeys(table.headers)).toEqual(['nip', 'nip baru', 'nama', 'nama 2'])
})

test('a number known by its look is found under a header that nobody knows', () => {
	const rows = sheet(['Identitas', 'Orang'], ['111111', 'Siti'], ['222222', 'Budi'])
	const table = locateTable(rows, list)!
	expect(table).toMatchObject({
		headerRow: 1,
		mapping: { number: 0 },
		unknown: [0, 1],
		confidence: 'unsure'
	})
})

test('a corrected mapping is remembered by headers, whatever their order', () => {
	const rows = sheet(['Identitas', 'Orang', 'Unit'], ['111111', 'Siti', 'Dinas A'])
	const corrected = withMapping(locateTable(rows, list)!, list, { name: 'orang', unit: null })
	expect(corrected).toMatchObject({
		mapping: { number: 0, name: 1 },
		unknown: [],
		confidence: 'sure'
	})

	const remembered = rememberedMapping(corrected)
	expect(remembered).toEqual({ number: 'identitas', name: 'orang' })
	const other = sheet(['UNIT', 'ORANG', 'identitas'], ['Dinas A', 'Siti', '111111'])
	expect(headerSignature(['UNIT', 'ORANG', 'identitas'])).toBe(headerSignature(corrected.headers))
	expect(withMapping(locateTable(other, list)!, list, remembered).mapping).toMatchObject({
		number: 2,
		name: 1
	})
})

test.each([
	['no rows', sheet()],
	['only titles', sheet(['DAFTAR'], ['Keadaan 2026'])],
	['another table', sheet(['Kode', 'Nama'], ['1', 'Islam'])]
])('a sheet with %s holds no table', (_, rows) => expect(locateTable(rows, list)).toBeUndefined())

test('hidden sheets count only where no visible one has a table', () => {
	const shown = sheet(['NIP', 'NAMA'], ['111111', 'Siti'])
	const hidden = { ...shown, name: 'Lama', hidden: true }
	expect(locateTables([hidden, sheet(), shown], list).map((table) => table.sheet)).toEqual([shown])
	expect(locateTables([hidden], list).map((table) => table.sheet)).toEqual([hidden])
})
