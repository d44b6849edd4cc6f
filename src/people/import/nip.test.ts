import { expect, test } from 'vitest'
import type { Cell } from '#platform/files/sheet.ts'
import { appointedOn, looksLikeNip, nipDoubts, parseNip, type Nip } from './nip.ts'

// Form of the number: Perka BKN 22/2007, docs/rules.md#nip.
const nip = (cell: Cell) => parseNip(cell) as Nip

test.each([
	'198701012010011002',
	'19870101 201001 1 002',
	"'198701012010011002",
	'’198701012010011002',
	'19870101.201001.1.002',
	'19870101-201001-1-002',
	'19870101\u00a0201001\u00a01\u00a0002\u200b'
])('%j is read', (written) => {
	expect(parseNip(written)).toEqual({
		nip: '198701012010011002',
		bornOn: '1987-01-01',
		appointedYear: 2010,
		appointedPart: 1,
		sex: 'male',
		kind: 'pns'
	})
})

test('a PPPK has a serial where a PNS has a month', () => {
	expect(nip('198208222024212003')).toMatchObject({
		kind: 'pppk',
		sex: 'female',
		appointedYear: 2024
	})
	expect(appointedOn(nip('198701012010011002'))).toBe('2010-01-01')
})

test.each<[Cell, string]>([
	['', 'kosong'],
	['-', 'kosong'],
	[{ kind: 'error', text: '#N/A' }, 'kosong'],
	[{ kind: 'number', text: '1.97801012005011E+17' }, 'disimpan sebagai bilangan'],
	['1.97801E+17', 'disimpan sebagai bilangan'],
	['1,97801E+17', 'disimpan sebagai bilangan'],
	['197801012005011000', 'disimpan sebagai bilangan'],
	['1984O3192O07112002', 'mungkin O untuk 0'],
	['198403l92007112002', 'mungkin O untuk 0'],
	['NIP 19840319', 'selain angka'],
	['410000548', 'NIP lama'],
	['1399010167000001', 'mungkin NIK'],
	['19870101201001100', 'berisi 17 angka'],
	['1987010120100110020', 'berisi 19 angka'],
	['197902292024212001', '29-02-1979, yang tidak ada'],
	['198713012010011002', '01-13-1987, yang tidak ada'],
	['000001012010011002', 'tidak ada']
])('%j is refused: %s', (cell, part) => {
	const { problem } = parseNip(cell) as { problem: string }
	expect(problem).toContain(part)
	expect(problem.length).toBeLessThan(140)
})

test.each([
	['198701012010011002', 'pns', []],
	['198208222024212003', 'pppk', []],
	['202701012045011002', 'pns', ['1 Januari 2027, belum tiba', '1 Januari 2045, belum tiba']],
	['198701012010013002', 'pns', ['Angka ke-15']],
	['198701012010211002', 'pns', ['bukan bulan']],
	['198701012027011002', 'pns', ['1 Januari 2027, belum tiba']],
	['198701012000011002', 'pns', ['sebelum berumur 18 tahun']],
	['198701012010211002', 'pppk', ['sebelum ada PPPK']]
] as const)('%s of a %s is doubted: %j', (number, kind, parts) => {
	const doubts = nipDoubts(nip(number), kind, '2026-11-02')
	expect(doubts).toHaveLength(parts.length)
	for (const [i, part] of parts.entries()) expect(doubts[i]).toContain(part)
})

test('a column of NIP is known by its look', () => {
	expect(looksLikeNip('19870101 201001 1 002')).toBe(true)
	expect(looksLikeNip('1399010167000001')).toBe(false)
})
