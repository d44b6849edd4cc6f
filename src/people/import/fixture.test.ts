import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { cellText, type Sheet } from '#platform/files/sheet.ts'
import { locateTable, type Table } from '#platform/files/locate-table.ts'
import { readTables } from '#platform/files/read-table.ts'
import { rosterColumns, type RosterField } from './columns.ts'
import { judgeRoster, type JudgedInSheet } from './judge-roster.ts'
import type { RosterRow } from './judge-row.ts'

// fixtures/README: 40 invented people on SIASN's 60 columns. answers.json says what an importer must do.
const folder = new URL('./fixtures/', import.meta.url)
const answers = JSON.parse(await readFile(new URL('answers.json', folder), 'utf8'))
const today = '2026-11-02'

let sheets: Sheet[]
let table: Table<RosterField>
let judged: JudgedInSheet[]

beforeAll(async () => {
	const bytes = await readFile(new URL(answers.file, folder))
	sheets = await readTables(bytes, answers.file)
	table = locateTable(
		sheets.find(({ name }) => name === answers.sheet)!,
		rosterColumns
	)!
	judged = judgeRoster([table], today)
})

const at = (row: number) => judged.find((judgement) => judgement.row === row)!
const valuesAt = (row: number) => (at(row) as { values: RosterRow }).values

test('the table is found and the sheet of references is not taken for one', () => {
	expect(sheets.map((sheet) => locateTable(sheet, rosterColumns)?.headerRow)).toEqual([
		undefined,
		answers.header_row
	])
	expect(table).toMatchObject({ confidence: 'sure', unknown: [] })
	expect(table.headers).toHaveLength(answers.columns)
	expect(table.neverStored.map(({ field }) => field.label)).toEqual([
		'NIK',
		'Agama',
		'Agama',
		'Status perkawinan',
		'Status perkawinan',
		'NPWP',
		'BPJS',
		'Alamat'
	])
})

test('rows that hold nobody are ignored, all others are judged', () => {
	expect(table.ignored).toEqual({
		titles: answers.ignored_rows.titles,
		blank: answers.ignored_rows.blank,
		columnNumbers: answers.ignored_rows.column_numbers,
		footer: answers.ignored_rows.footer,
		headings: []
	})
	expect(judged).toHaveLength(answers.data_rows)
})

test('exactly the rows that must be rejected are, by their cell', () => {
	const rejected = judged.flatMap((judgement) =>
		'problems' in judgement
			? judgement.problems.map(({ column }) => ({ row: judgement.row, column }))
			: []
	)
	expect(rejected).toEqual(
		answers.rejected.map(({ row, column }: { row: number; column: string }) => ({ row, column }))
	)
	expect(judged.filter((judgement) => 'values' in judgement)).toHaveLength(answers.good)
})

test('each reason says what to do', () => {
	const reasons = judged.flatMap((judgement) =>
		'problems' in judgement ? judgement.problems.map(({ reason }) => reason) : []
	)
	expect(reasons).toEqual([
		'NIP memuat huruf, mungkin O untuk 0 atau l untuk 1. Ganti dengan angkanya.',
		'NIP diawali tanggal lahir 29-02-1979, yang tidak ada. Periksa NIP di SIASN.',
		'NIP kosong. Isi NIP 18 angka, lalu unggah lagi.',
		'NIP ini sudah ada pada baris 17. Hapus salah satunya, lalu unggah lagi.'
	])
})

test('exactly the expected warnings are given', () => {
	const place = ({ row, column }: { row: number; column: string }) => `${row} ${column}`
	const given = judged
		.flatMap((judgement) =>
			'values' in judgement
				? judgement.warnings.map(({ column }) => place({ row: judgement.row, column }))
				: []
		)
		.sort()
	const retirement = answers.may_also_warn.map(({ row }: { row: number }) =>
		place({ row, column: 'tanggal_lahir' })
	)
	expect(given).toEqual([...answers.warnings.map(place), ...retirement].sort())
})

test('no sentence is long or holds a number that is never stored', () => {
	for (const judgement of judged) {
		const notes = 'values' in judgement ? judgement.warnings : judgement.problems
		for (const { reason } of notes) {
			expect(reason.length).toBeLessThan(140)
			expect(reason).not.toMatch(/\d{15}/)
		}
	}
	expect(JSON.stringify(judged)).not.toMatch(/1399\d{12}|Jl\. Contoh|123\.456|Menikah|Islam/)
})

/** Where a form to forgive ends up; fields that nothing is kept of are looked up in the sheet. */
const kept: Record<string, keyof RosterRow> = {
	nip_baru: 'nip',
	tanggal_lahir: 'bornOn',
	nama: 'name',
	unor_nama: 'unit',
	nomor_hp: 'phone',
	gelar_belakang: 'backTitle',
	'(row)': 'name'
}

type Forgiven = {
	row: number
	column: string
	value: string | number
	gelar_belakang?: string
	why: string
}

test.each(answers.must_forgive as Forgiven[])('row $row is forgiven: $why', (form) => {
	const { row, column, value, gelar_belakang } = form
	const field = kept[column]
	if (field) expect(valuesAt(row)[field] ?? '').toBe(value)
	else {
		const cell = table.sheet.rows[row - 1]![table.headers.indexOf(column)]
		expect(cellText(cell)).toBe(String(value))
	}
	if (gelar_belakang) expect(valuesAt(row).backTitle).toBe(gelar_belakang)
})

test('two people of one name are two people', () => {
	const { rows, name } = answers.same_name_two_people as { rows: number[]; name: string }
	expect(rows.map((row) => valuesAt(row).name)).toEqual([name, name])
})

test('a number of a PPPK is read as one', () => {
	for (const row of answers.pppk_rows as number[]) {
		const judgement = at(row)
		if ('values' in judgement) expect(judgement.values.kind).toBe('pppk')
	}
	expect(valuesAt(9)).toMatchObject({ appointedOn: '2024-03-01', rank: 'IX' })
})

test('one person as a whole', () => {
	expect(valuesAt(6)).toEqual({
		nip: '196701011990011001',
		name: 'Bagindo Malin',
		frontTitle: 'Dr.',
		backTitle: 'S.Sos.',
		bornOn: '1967-01-01',
		sex: 'male',
		kind: 'pns',
		status: 'active',
		appointedOn: '1990-01-01',
		rank: 'III/a',
		positionTitle: 'Pustakawan Ahli Pertama',
		tier: 'ahli_pertama',
		education: 's1',
		educationName: 'Ilmu Administrasi',
		unit: 'Dinas Perpustakaan dan Kearsipan',
		email: 'orang1@contoh.example',
		phone: '081200000000'
	})
	expect(valuesAt(8)).toMatchObject({
		positionTitle: 'Camat',
		tier: 'administrator',
		education: 's2'
	})
	expect(valuesAt(7)).toMatchObject({ tier: 'pelaksana', education: 'd3' })
})

test('the same roster as separated text of an old system gives the same people', async () => {
	const lines = table.sheet.rows.map((row) => row.map((cell) => `"${cellText(cell)}"`).join(';'))
	// Windows-1252 has no zero-width space; its apostrophe is 0x92 and its dash 0x96.
	const text = lines.join('\r\n').replaceAll('\u200b', '')
	const bytes = Uint8Array.from(
		text,
		(char) => ({ '’': 0x92, '–': 0x96 })[char] ?? char.charCodeAt(0)
	)
	const read = await readTables(bytes, 'Pegawai.csv')
	const again = judgeRoster([locateTable(read[0]!, rosterColumns)!], today)
	const outcome = (rows: JudgedInSheet[]) =>
		rows.map((one) => ('values' in one ? one.values : one.problems))
	expect(outcome(again)).toEqual(outcome(judged))
	const error = again.find(({ row }) => row === 20)
	expect(error).toMatchObject({ warnings: [{ column: 'jabatan_nama' }] })
})
