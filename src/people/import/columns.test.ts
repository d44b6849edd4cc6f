import { expect, test } from 'vitest'
import { headerKey, matchHeaders } from '#platform/files/match-headers.ts'
import { rosterColumns } from './columns.ts'

const fields = [...rosterColumns.fields, ...rosterColumns.neverStored]

test('each header is a key, and belongs to one field', () => {
	const all = [...fields.flatMap(({ headers }) => headers), ...rosterColumns.unneeded]
	expect(all.filter((header) => headerKey(header) !== header)).toEqual([])
	expect(all.filter((header, i) => all.indexOf(header) !== i)).toEqual([])
})

// Names of fields as SIASN's data-utama gives them, and columns of two common SIMPEG lists.
test.each([
	[
		[
			'nipBaru',
			'nama',
			'gelarDepan',
			'unorNama',
			'unorIndukNama',
			'jenisJabatan',
			'asnJenjangJabatan',
			'emailGov',
			'noHp',
			'nik'
		],
		{
			nip: 0,
			name: 1,
			frontTitle: 2,
			unit: 3,
			agency: 4,
			positionKind: 5,
			functionalLevel: 6,
			officialEmail: 7,
			phone: 8
		}
	],
	[
		[
			'NO',
			'NAMA LENGKAP',
			'NIP',
			'L/P',
			'PANGKAT/GOL. RUANG',
			'T.M.T. JABATAN',
			'ESELON',
			'UNIT KERJA',
			'OPD',
			'KECAMATAN'
		],
		{
			name: 1,
			nip: 2,
			sex: 3,
			rank: 4,
			positionSince: 5,
			echelon: 6,
			unit: 7,
			agency: 8,
			district: 9
		}
	],
	[
		[
			'NIP/NI PPPK',
			'Nama dan Gelar',
			'Status Kepegawaian',
			'Tempat, Tanggal Lahir',
			'Jabatan',
			'Kelas Jabatan',
			'Pendidikan Terakhir',
			'NIP Atasan Langsung'
		],
		{
			nip: 0,
			name: 1,
			kind: 2,
			bornOn: 3,
			positionTitle: 4,
			positionClass: 5,
			education: 6,
			supervisorNip: 7
		}
	]
])('%j is understood', (headers, mapping) => {
	expect(matchHeaders(headers, rosterColumns)).toMatchObject({ mapping, unknown: [] })
})
