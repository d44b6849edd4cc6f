import { expect, test } from 'vitest'
import { isDate, joinDate, readNumber, readRupiah, splitDate } from './read.ts'

test.each([
	['1.471', 1471],
	['1471', 1471],
	[' 7,5 ', 7.5],
	['-3', -3],
	['\u22123', -3],
	['7.5', undefined],
	['1.47', undefined],
	['12.34.567', undefined],
	['99999999999999999', undefined],
	['tujuh', undefined],
	['', undefined]
])('the number %j is %s', (text, value) => expect(readNumber(text)).toBe(value))

test.each([
	['Rp98.400.000', 98_400_000],
	['Rp 98.400.000,00', 98_400_000],
	['rp. 5000', 5000],
	['98400000', 98_400_000],
	['98,5', undefined],
	['98 juta', undefined]
])('the amount %j is %s', (text, value) => expect(readRupiah(text)).toBe(value))

test('three boxes become one date and come back as typed', () => {
	expect(joinDate('4', '12', '2026')).toBe('2026-12-04')
	expect(joinDate('', ' ', '')).toBe('')
	expect(splitDate('2026-12-04')).toEqual({ day: '4', month: '12', year: '2026' })

	const wrong = joinDate('31', '13', '2026')
	expect(isDate(wrong)).toBe(false)
	expect(splitDate(wrong)).toEqual({ day: '31', month: '13', year: '2026' })
})

test.each([
	['2028-02-29', true],
	['2027-02-29', false],
	['2027-04-31', false],
	['2027-1-1', false],
	['', false]
])('%j exists: %s', (text, exists) => expect(isDate(text)).toBe(exists))
