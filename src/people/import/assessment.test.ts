import { expect, test } from 'vitest'
import { locateTable } from '#platform/files/locate-table.ts'
import type { Cell } from '#platform/files/sheet.ts'
import { assessmentColumns, judgeAssessment, type AssessmentDefaults } from './assessment.ts'

const NIP = '198701012010012002'
const list = assessmentColumns([
	{ id: 'a', code: 'M01', name: 'Integritas' },
	{ id: 'b', code: 'M02', name: 'Kerja Sama' },
	{ id: 'c', code: 'M03', name: 'Pengambilan Keputusan' }
])

function judge(defaults: AssessmentDefaults, ...rows: Cell[][]) {
	const table = locateTable({ name: 'A', hidden: false, rows }, list)!
	return table.rows.map((row) => judgeAssessment(table, row, defaults, '2026-11-24'))
}

test('levels are found under names and codes, in halves, and what is empty was not assessed', () => {
	const judged = judge(
		{ source: 'assessment_centre', assessedOn: '2026-05-04' },
		['HASIL ASESMEN'],
		['NO', 'NAMA', 'NIP', 'INTEGRITAS', 'Nilai Kerja Sama', 'M03', 'JPM', 'Sumber', 'Tanggal'],
		[
			'1',
			'Siti',
			NIP,
			{ kind: 'number', text: '3.5' },
			'2,5',
			'-',
			'80',
			'Penilaian atasan',
			'4 Mei 2026'
		],
		['2', 'Budi', '19800101 200501 1 001', '4', '', '0', '', '', '']
	)
	expect(judged).toEqual([
		{
			row: 3,
			label: 'Siti',
			warnings: [],
			values: {
				nip: NIP,
				assessedOn: '2026-05-04',
				source: 'supervisor',
				levels: [
					{ competencyId: 'a', level: 3.5 },
					{ competencyId: 'b', level: 2.5 }
				]
			}
		},
		{
			row: 4,
			label: 'Budi',
			warnings: [],
			values: {
				nip: '198001012005011001',
				assessedOn: '2026-05-04',
				source: 'assessment_centre',
				levels: [{ competencyId: 'a', level: 4 }]
			}
		}
	])
})

test('a level that is none is passed over with a warning; a row without any is rejected', () => {
	const judged = judge(
		{ source: 'test' },
		['NIP', 'Integritas', 'Kerja Sama', 'Tanggal'],
		[NIP, '3,3', '5', '2026-05-04'],
		[NIP, '6', '', '2026-05-04'],
		[NIP, '3', '', ''],
		[NIP, '3', '', '2027-05-04'],
		['123', '3', '', '2026-05-04']
	)
	expect(judged).toMatchObject([
		{ values: { levels: [{ competencyId: 'b', level: 5 }] }, warnings: [{ column: 'Integritas' }] },
		{ problems: [{ reason: 'Belum ada nilai pada baris ini. Isi paling sedikit satu.' }] },
		{ problems: [{ column: 'Tanggal', reason: expect.stringContaining('kosong') }] },
		{
			problems: [{ column: 'Tanggal', reason: expect.stringContaining('4 Mei 2027, belum tiba') }]
		},
		{ problems: [{ column: 'NIP' }] }
	])
})
