import { expect, test } from 'vitest'
import { pageAddress, pageNumbers, readQuery, rowsBefore, sortAddress, writeQuery } from './url.ts'

const spec = { sorts: ['nama', 'jp'], standard: 'nama', filters: ['cari', 'opd'] } as const
const read = (address: string) => readQuery(new URLSearchParams(address), spec)

test('reads what is known and falls back for the rest', () => {
	expect(read('')).toEqual({
		sort: 'nama',
		descending: false,
		page: 1,
		filter: {},
		standard: 'nama'
	})
	expect(read('?cari= yus &opd=&lain=1&urut=-jp&hal=3')).toMatchObject({
		sort: 'jp',
		descending: true,
		page: 3,
		filter: { cari: 'yus' }
	})
	for (const address of ['?urut=nip', '?urut=--jp', '?hal=0', '?hal=-1', '?hal=1.5', '?hal=x'])
		expect(read(address), address).toEqual(read(''))
})

test('a standard that is descending is kept', () => {
	const query = readQuery(new URLSearchParams(), { ...spec, standard: '-jp' })
	expect(query).toMatchObject({ sort: 'jp', descending: true })
	expect(writeQuery(query)).toBe('?')
	expect(sortAddress(query, 'jp')).toBe('?urut=jp')
})

test('writing is the reverse of reading', () => {
	for (const address of ['?', '?cari=bu+yus%26&opd=rsud&urut=-jp&hal=2', '?urut=-nama'])
		expect(writeQuery(read(address))).toBe(address)
})

test('paging keeps order and filters; sorting begins at page 1', () => {
	const query = read('?cari=yus&urut=jp&hal=4')
	expect(pageAddress(query, 5)).toBe('?cari=yus&urut=jp&hal=5')
	expect(pageAddress(query, 1)).toBe('?cari=yus&urut=jp')
	expect(sortAddress(query, 'jp')).toBe('?cari=yus&urut=-jp')
	expect(sortAddress(query, 'nama')).toBe('?cari=yus')
	expect(rowsBefore(query)).toBe(75)
})

test.each([
	[1, 1, [1]],
	[1, 3, [1, 2, 3]],
	[4, 5, [1, undefined, 3, 4, 5]],
	[7, 20, [1, undefined, 6, 7, 8, undefined, 20]],
	[20, 20, [1, undefined, 19, 20]],
	[9, 3, [1, undefined, 3]]
])('page %i of %i shows %o', (page, last, shown) => expect(pageNumbers(page, last)).toEqual(shown))
