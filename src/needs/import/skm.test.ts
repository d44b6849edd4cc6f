import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateTable } from '#platform/files/locate-table.ts'
import { headerKey } from '#platform/files/match-headers.ts'
import type { Cell } from '#platform/files/sheet.ts'
import { periodIn, readSurveys, skmColumns } from './skm.ts'

const U = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']
const number = (value: number): Cell => ({ kind: 'number', text: String(value) })

const read = (...rows: Cell[][]) =>
	readSurveys([locateTable({ name: 'A', hidden: false, rows }, skmColumns)!], 2026)

test('each header is a key and belongs to one field', () => {
	const all = skmColumns.fields.flatMap(({ headers }) => headers)
	expect(
		all.filter((header, i) => headerKey(header) !== header || all.indexOf(header) !== i)
	).toEqual([])
})

test('rows with a number of respondents are surveys', () => {
	const [survey] = read(
		['Unit Pelayanan', 'Tahun', 'Periode', 'Jumlah Responden', ...U.map((u) => `NRR ${u}`)],
		['Puskesmas Lunto', '2025', 'Semester II', number(120), ...U.map(() => '3,25')]
	)
	expect(survey).toMatchObject({
		label: 'Puskesmas Lunto',
		survey: { year: 2025, period: 's2', respondents: 120, means: Array(9).fill(3.25) }
	})
})

test('answers are gathered by unit and period; a row that is not whole is left out and said so', () => {
	const surveys = read(
		['Timestamp', 'Unit layanan', 'Nama', ...U],
		['2026-03-01 08:12', 'Loket', 'Ani', ...U.map(() => '4')],
		['2026-03-02 09:00', 'loket', 'Budi', ...U.map(() => '3')],
		['2026-03-02 09:00', 'Loket', 'Cici', ...U.map((_, i) => (i === 4 ? '5' : '3'))],
		['2026-03-02 09:00', 'Rawat jalan', 'Dodi', ...U.map(() => '2')]
	)
	expect(surveys).toMatchObject([
		{ label: 'Loket', survey: { respondents: 2, counts: Array(9).fill([0, 0, 1, 1]), year: 2026 } },
		{ label: 'Rawat jalan', survey: { respondents: 1 } },
		{ row: 4, survey: null, notes: [{ reason: expect.stringContaining('U5') }] }
	])
	expect(JSON.stringify(surveys)).not.toContain('Ani')
})

test.each([
	['Semester I', 's1'],
	['smt 2', 's2'],
	['Triwulan III', 'q3'],
	['TW4', 'q4'],
	['Tahunan', 'year'],
	['semester 3', undefined],
	['kapan-kapan', undefined]
])('%s is %s', (text, period) => expect(periodIn(text)).toBe(period))

test.each([
	[{ 'Jumlah Responden': '0' }, 'Isi jumlah responden'],
	[{ U3: '5' }, 'Isi nilai rata-rata 1 sampai 4'],
	[{ Unit: '' }, 'Nama unit kosong'],
	[{ Tahun: '1890' }, 'tidak masuk akal']
])('%j is refused with its cell', (change, part) => {
	const row = {
		...{ Unit: 'Loket', Tahun: '2026', 'Jumlah Responden': '40' },
		...Object.fromEntries(U.map((u) => [u, '3,1'])),
		...change
	}
	const [survey] = read(Object.keys(row), Object.values(row))
	expect(survey).toMatchObject({ survey: null, notes: [{ reason: expect.stringContaining(part) }] })
})

test('no cells make the reader throw', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('1', '4', '3,2', '2026', '-')
	)
	fc.assert(
		fc.property(
			fc.boolean(),
			fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 4 }),
			(means, rows) => {
				const head = ['Unit', 'Tahun', ...(means ? ['Responden'] : []), ...U]
				for (const one of read(head, ...rows)) expect(one.row).toBeGreaterThan(1)
			}
		),
		{ numRuns: 100, seed: 4 }
	)
})
