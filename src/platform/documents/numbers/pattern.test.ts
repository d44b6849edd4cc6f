import { expect, test } from 'vitest'
import { formatNumber, judgePattern } from './pattern.ts'

const parts = { sequence: 7, code: '800.2', unit: 'BKPSDM', on: '2027-03-09' }

test.each([
	['{nomor}/{kode}/{unit}/{tahun}', {}, '7/800.2/BKPSDM/2027'],
	['{kode}/{nomor:3}/{unit}/{bulan}/{tahun}', {}, '800.2/007/BKPSDM/III/2027'],
	['{nomor:2}/{unit}-{tahun}', { sequence: 123 }, '123/BKPSDM-2027'],
	['{nomor}/{kode}/{unit}/{tahun}', { code: '' }, '7/BKPSDM/2027'],
	['{kode}/{nomor}/{tahun}', { code: '' }, '7/2027'],
	['{nomor} Tahun {tahun}', {}, '7 Tahun 2027']
])('%s with %o is %s', (pattern, given, number) => {
	expect(formatNumber(pattern, { ...parts, ...given })).toBe(number)
})

test.each([
	['{nomor}/{tahun}', undefined],
	['{nomor:3}/{bulan}/{tahun}', undefined],
	['{nomor}/{dinas}/{tahun}', '{dinas} tidak dikenal.'],
	['{nomor}/2027', 'Pola harus memuat {tahun}.'],
	['800/{tahun}', 'Pola harus memuat {nomor}.'],
	['{nomor}/{tahun', 'Ada kurung kurawal yang tidak berpasangan.']
])('%s: %s', (pattern, problem) => {
	expect(judgePattern(pattern)).toBe(problem)
})
