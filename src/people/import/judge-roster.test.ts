import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateTable } from '#platform/files/locate-table.ts'
import type { Cell, Sheet } from '#platform/files/sheet.ts'
import { rosterColumns } from './columns.ts'
import { judgeRoster } from './judge-roster.ts'
import type { RosterRow } from './judge-row.ts'

const today = '2026-11-02'
const NIP = '198701012010012002'

const sheet = (name: string, rows: Cell[][]): Sheet => ({ name, hidden: false, rows })

const judge = (...sheets: Sheet[]) =>
	judgeRoster(
		sheets.map((one) => locateTable(one, rosterColumns)!),
		today
	)

/** One judged row of a sheet with these columns. */
function one(columns: Record<string, Cell>) {
	const [judged] = judge(sheet('A', [Object.keys(columns), Object.values(columns)]))
	return judged as { values: RosterRow; warnings: { column: string; reason: string }[] }
}

test('what has no column or no content is absent', () => {
	expect(one({ NIP, NAMA: 'SITI', 'UNIT KERJA': '-', 'NO HP': '' })).toEqual({
		row: 2,
		sheet: 'A',
		label: 'Siti',
		warnings: [],
		values: {
			nip: NIP,
			name: 'Siti',
			sex: 'female',
			bornOn: '1987-01-01',
			kind: 'pns',
			kindGuessed: true,
			appointedOn: '2010-01-01'
		}
	})
})

test.each<[Record<string, Cell>, Partial<RosterRow>]>([
	[
		{ OPD: 'Dinas Kesehatan', 'UNIT KERJA': 'Puskesmas Talawi' },
		{ agency: 'Dinas Kesehatan', unit: 'Puskesmas Talawi' }
	],
	[{ OPD: 'Dinas Kesehatan', 'UNIT KERJA': 'DINAS KESEHATAN' }, { agency: 'Dinas Kesehatan' }],
	[{ INSTANSI: 'Pemerintah Kota Sawahlunto', 'UNIT KERJA': 'Bappeda' }, { unit: 'Bappeda' }],
	[{ KECAMATAN: 'KEC. LEMBAH SEGAR' }, { district: 'Lembah Segar' }],
	[{ 'EMAIL DINAS': '-', EMAIL: 'Siti@Contoh.Example' }, { email: 'siti@contoh.example' }],
	[{ GOL: 'IX' }, { kind: 'pppk', rank: 'IX' }],
	[{ 'JENIS PEGAWAI': 'PPPK Paruh Waktu' }, { kind: 'pppk_paruh_waktu' }],
	[
		{ JABATAN: 'GURU', 'JENIS JABATAN': 'Fungsional', GOL: 'III/c' },
		{ positionTitle: 'Guru', tier: 'ahli_muda' }
	],
	[{ 'NIP ATASAN': '19800101 200501 1 001' }, { supervisorNip: '198001012005011001' }],
	[
		{ 'DAERAH TERPENCIL': 'Ya', 'KELAS JABATAN': '8' },
		{ remote: true, positionClass: 8 }
	]
])('%j is %j', (columns, values) => {
	const row = one({ NIP, NAMA: 'Siti', ...columns })
	expect(row.values).toMatchObject(values)
	if (!('unit' in values)) expect(row.values).not.toHaveProperty('unit')
})

test.each<[Record<string, Cell>, string]>([
	[{ 'TGL LAHIR': '01-01-87' }, '“01-01-87” tidak terbaca dan dilewati. Tulis tanggalnya'],
	[{ GOL: 'tinggi' }, 'tidak terbaca dan dilewati. Tulis misalnya III/a'],
	[{ 'NO HP': '123' }, 'Tulis mulai dari 0'],
	[{ JABATAN: 'Ketua Kelompok' }, 'Jenjang jabatan “Ketua Kelompok” tidak terbaca'],
	[{ JABATAN: 'Guru', 'JENIS JABATAN': 'Fungsional', GOL: 'III/c' }, 'diperkirakan dari golongan'],
	[{ 'NIP ATASAN': NIP }, 'dirinya sendiri'],
	[{ 'NIP ATASAN': '123' }, 'Isi NIP atasan 18 angka'],
	[{ 'TMT CPNS': '01-03-2030' }, '1 Maret 2030, belum tiba'],
	[{ 'NAMA SEKOLAH': { kind: 'error', text: '#REF!' } }, 'Sel berisi #REF! dan dianggap kosong']
])('%j is taken with a warning', (columns, part) => {
	const { warnings } = one({ NIP, NAMA: 'Siti', ...columns })
	expect(warnings.map(({ reason }) => reason)).toEqual([expect.stringContaining(part)])
	expect(warnings[0]!.column).toBe(Object.keys(columns)[0])
})

test('a row without number, name or sex is rejected by each cell that is at fault', () => {
	const rows = judge(
		sheet('A', [
			['NIP', 'NAMA', 'UNIT'],
			[{ kind: 'number', text: '1.97801012005011E+17' }, '-', 'x'],
			['198701012010013002', 'Siti', 'x']
		])
	)
	expect(rows).toMatchObject([
		{ label: '1.97801012005011E+17', problems: [{ column: 'NIP' }, { column: 'NAMA' }] },
		{ label: 'Siti', problems: [{ column: 'NIP' }] }
	])
})

test('a NIK in the wrong column is not repeated', () => {
	const nik = '1399010167000001'
	const [judged] = judge(
		sheet('A', [
			['NIP', 'NAMA'],
			[nik, '-']
		])
	)
	expect(JSON.stringify(judged)).not.toContain(nik)
	expect(JSON.stringify(one({ NIP, NAMA: 'Siti', EMAIL: nik }))).not.toContain(nik)
})

test('a NIP that stands on two sheets counts on the first', () => {
	const head = ['NIP', 'NAMA']
	const rows = judge(
		sheet('PNS', [head, [NIP, 'Siti']]),
		sheet('Semua', [head, [NIP, 'Siti Lain']])
	)
	expect(rows[0]).toHaveProperty('values')
	expect(rows[1]).toMatchObject({
		sheet: 'Semua',
		problems: [
			{
				column: 'NIP',
				reason: 'NIP ini sudah ada pada baris 2 lembar PNS. Hapus salah satunya, lalu unggah lagi.'
			}
		]
	})
})

const arbitraryCell: fc.Arbitrary<Cell> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.constantFrom(
		NIP,
		'NIP',
		'NAMA',
		'GOL',
		'JABATAN',
		'Dr. H. , ,',
		'17 Agustus 1985',
		'III/a',
		'(',
		'-',
		'0',
		'1.9E+17'
	),
	fc.record({
		kind: fc.constantFrom('number', 'date', 'boolean', 'error'),
		text: fc.oneof(fc.string(), fc.double().map(String))
	})
)

test('no cells make the importer throw', () => {
	const headers = fc.shuffledSubarray(
		rosterColumns.fields.flatMap(({ headers: [first] }) => first!),
		{ minLength: 2 }
	)
	const rows = fc.array(fc.array(arbitraryCell, { maxLength: 30 }), { maxLength: 6 })
	fc.assert(
		fc.property(rows, headers, rows, (above, header, below) => {
			const found = locateTable(
				sheet('A', [...above, ['nip', 'nama', ...header], ...below]),
				rosterColumns
			)
			if (found)
				for (const judged of judgeRoster([found], today)) expect(judged.row).toBeGreaterThan(0)
		}),
		{ numRuns: 300, seed: 5 }
	)
})
