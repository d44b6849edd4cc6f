import { expect, test } from 'vitest'
import { Refusal } from '#platform/refusal.ts'
import type { CertifiedBatch } from './model.ts'
import { isSameName, judgeHeld, linesOf, numberKey, validUntil } from './rules.ts'

const at = (clock: string) => new Date(`2027-03-02T${clock}:00+07:00`)
const batch = (given: Partial<CertifiedBatch> = {}): CertifiedBatch => ({
	...{ id: 'b', title: 'Arsip', year: 2027, state: 'open', agencyId: null, validMonths: null },
	...{ jp: 8, formCode: 'B3', method: 'training', organiser: 'BKPSDM' },
	...{ startsAt: at('08:00'), endsAt: at('12:00') },
	...given
})

test.each([
	[{}, '12:00', 'held'],
	[{}, '11:59', 'training.goes_on'],
	[{ state: 'done' }, '13:00', 'held'],
	[{ state: 'draft' }, '13:00', 'training.not_held'],
	[{ state: 'cancelled' }, '13:00', 'training.not_held'],
	[{ startsAt: null, endsAt: null }, '13:00', 'training.not_held']
])('a batch %o at %s: %s', (given, clock, expected) => {
	const held = judgeHeld(batch(given), at(clock))
	expect(held instanceof Refusal ? held.code : 'held').toBe(expected)
})

test.each([
	['2027-03-03', null, null],
	['2027-03-03', 24, '2029-03-03'],
	['2027-08-31', 6, '2028-02-29'],
	['2027-12-31', 2, '2028-02-29'],
	['2028-02-29', 12, '2029-02-28']
])('what was learnt till %s for %o months holds till %o', (on, months, expected) => {
	expect(validUntil(on, months)).toBe(expected)
})

const printed = 'Dr. Rahmi Yulia, S.Sos., M.Si.'
test.each([
	['Rahmi Yulia', true],
	['rahmi  YULIA', true],
	['Dr. Rahmi Yulia, S.Sos., M.Si.', true],
	['Yulia Rahmi', true],
	['Rahmi', false],
	['Rahmi Yulia Sari Dewi', false],
	['', false],
	['.', false]
])('%s is the printed name: %s', (typed, expected) => {
	expect(isSameName(printed, typed)).toBe(expected)
})

test('shortened words of a name may be left out', () => {
	expect(isSameName('M. Ali Nafiah', 'Ali Nafiah')).toBe(true)
	expect(isSameName('M. Ali Nafiah', 'M Ali Nafiah')).toBe(true)
})

test('a number reads the same however it is written', () => {
	for (const typed of ['7/SERT/BKPSDM/2027', ' 7-sert-bkpsdm-2027 ', '7 Sert BKPSDM 2027'])
		expect(numberKey(typed)).toBe('7-sert-bkpsdm-2027')
})

test('lists are read from text and from spreadsheets, heads and empty lines left out', () => {
	const text =
		'Nomor;Nama\n7/SERT/X/2027;"Rahmi, S.Sos."\r\n\n"8/SERT/X/2027",Dodi\nABCD-EFGH-JKMN\n'
	expect(linesOf(text)).toEqual([
		{ typed: '7/SERT/X/2027', name: 'Rahmi, S.Sos.' },
		{ typed: '8/SERT/X/2027', name: 'Dodi' },
		{ typed: 'ABCD-EFGH-JKMN', name: '' }
	])
})
