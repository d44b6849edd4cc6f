import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateTable } from '#platform/files/locate-table.ts'
import { headerKey, matchHeaders } from '#platform/files/match-headers.ts'
import type { Cell } from '#platform/files/sheet.ts'
import { courseColumns } from './columns.ts'
import { formOf } from './form-of.ts'
import { judgeCourses, type CourseRow } from './judge-course.ts'

const NIP = '198701012010012002'
const today = '2026-11-24'

function judge(...rows: Cell[][]) {
	const table = locateTable({ name: 'A', hidden: false, rows }, courseColumns)!
	return judgeCourses([table], today)
}

const one = (columns: Record<string, Cell>) =>
	judge(Object.keys(columns), Object.values(columns))[0] as {
		values: CourseRow
		warnings: { reason: string }[]
	}

test('each header is a key and belongs to one field', () => {
	const all = [...courseColumns.fields.flatMap(({ headers }) => headers), ...courseColumns.unneeded]
	expect(
		all.filter((header, i) => headerKey(header) !== header || all.indexOf(header) !== i)
	).toEqual([])
})

// Column names of SIASN's rw_kursus and rw_diklat, and of the BPS 20 JP upload.
test.each([
	[
		'nip, jenisKursusNama, jenisDiklatId, namaKursus, noSertipikat, tahunKursus, tanggalKursus, tanggalSelesaiKursus, jumlahJam, institusiPenyelenggara, jenisKursusSertifikat, path',
		'nip form title certificate year startedOn completedOn jp organiser'
	],
	[
		'nip, latihanStrukturalId, latihanStrukturalNama, nomor, tanggal, tanggalSelesai, tahun, jumlahJam, institusiPenyelenggara, path',
		'nip title certificate startedOn completedOn year jp organiser'
	],
	[
		'tanggal mulai, tanggal selesai, nama kegiatan, penyelenggara, jenis, total JP, NIP',
		'startedOn completedOn title organiser form jp nip'
	]
])('%s', (headers, fields) => {
	const { mapping, unknown } = matchHeaders(headers.split(', '), courseColumns)
	const inOrder = Object.entries(mapping).sort(([, a], [, b]) => a - b)
	expect(inOrder.map(([name]) => name).join(' ')).toBe(fields)
	expect(unknown).toEqual([])
})

test('a course of rw_kursus as a whole', () => {
	expect(
		one({
			nip: NIP,
			jenisKursusNama: 'Bimbingan Teknis',
			namaKursus: 'Pengelolaan Arsip',
			noSertipikat: '800/12/2026',
			tanggalKursus: '16-02-2026',
			tanggalSelesaiKursus: '18/02/2026',
			jumlahJam: { kind: 'number', text: '24' },
			institusiPenyelenggara: 'BPSDM Provinsi'
		})
	).toEqual({
		row: 2,
		sheet: 'A',
		label: NIP,
		warnings: [],
		values: {
			nip: NIP,
			title: 'Pengelolaan Arsip',
			form: 'B10',
			startedOn: '2026-02-16',
			completedOn: '2026-02-18',
			international: false,
			organiser: 'BPSDM Provinsi',
			certificate: '800/12/2026',
			jp: 24,
			days: 3
		}
	})
})

test('structural training is known by its column', () => {
	const { values } = one({ nip: NIP, latihanStrukturalNama: 'PKA Angkatan II', tahun: '2024' })
	expect(values).toMatchObject({ form: 'B1', completedOn: '2024-12-31' })
})

test.each<[Record<string, Cell>, Partial<CourseRow>, string]>([
	[
		{ tahun: '2024' },
		{ completedOn: '2024-12-31' },
		'Hanya tahunnya yang diketahui, jadi dicatat 31 Desember 2024.'
	],
	[
		{ 'tanggal mulai': '20-02-2026', 'tanggal selesai': '18-02-2026' },
		{ completedOn: '2026-02-18' },
		'Tanggal mulai sesudah'
	],
	[{ 'tanggal selesai': '18-02-2026', JP: 'banyak' }, {}, 'Isi jumlah JP'],
	[{ 'tanggal selesai': '18-02-2026', JP: '9999' }, {}, 'Isi jumlah JP']
])('%j is taken with a warning', (columns, values, part) => {
	const judged = one({ nip: NIP, 'nama kegiatan': 'Bimtek Arsip', ...columns })
	expect(judged.values).toMatchObject(values)
	expect(judged.warnings.map(({ reason }) => reason)).toEqual([expect.stringContaining(part)])
})

test('a form that nobody can tell is technical training, and said so', () => {
	const { values, warnings } = one({
		nip: NIP,
		'nama kegiatan': 'Arsip',
		'tanggal selesai': '2026-01-01'
	})
	expect(values.form).toBe('B3')
	expect(warnings).toHaveLength(1)
})

test('what names nobody, nothing or no past day is rejected; a course that stands twice counts once', () => {
	const rows = judge(
		['NIP', 'Nama Kegiatan', 'Jenis', 'Tanggal Selesai'],
		['123', '', 'Kursus', ''],
		[NIP, 'Arsip', 'Kursus', '01-01-2027'],
		[NIP, 'Arsip', 'Kursus', '01-01-2026'],
		[NIP, 'ARSIP', 'Kursus', '2026-01-01']
	)
	expect(rows).toMatchObject([
		{ problems: [{ column: 'NIP' }, { column: 'Nama Kegiatan' }, { column: 'Tanggal Selesai' }] },
		{ problems: [{ reason: 'Kegiatan ini baru selesai 1 Januari 2027. Unggah sesudah selesai.' }] },
		{ values: { title: 'Arsip' } },
		{ problems: [{ reason: 'Kegiatan ini sudah ada pada baris 4. Hapus salah satunya.' }] }
	])
})

// Codes of the forms: domain list of PerLAN 10/2018, docs/rules.md#jp-forms.
test.each([
	[['Pelatihan Teknis'], 'B3'],
	[['', 'Diklatpim IV'], 'B1'],
	[['Pelatihan Kepemimpinan Pengawas'], 'B1'],
	[['Kursus', 'Workshop Pelayanan'], 'B8'],
	[['', 'Workshop Teknis Arsip'], 'B7'],
	[['Webinar'], 'B6'],
	[['E-Learning'], 'C3'],
	[['studi tiru'], 'C7'],
	[['c11'], 'C11'],
	[['', ''], undefined]
])('%j is of form %s', (texts, code) => expect(formOf(...texts)).toBe(code))

test('no cells make the importer throw', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(NIP, '01-01-2026', '2024', '-')
	)
	const header = ['NIP', 'Nama Kegiatan', 'Jenis', 'Mulai', 'Selesai', 'Tahun', 'JP', 'Hari']
	fc.assert(
		fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 5 }), (rows) => {
			for (const judged of judge(header, ...rows)) expect(judged.row).toBeGreaterThan(1)
		}),
		{ numRuns: 200, seed: 3 }
	)
})
