import { expect, test } from 'vitest'
import { daysAgain, monthsAfter, seriesDays, workingDayFrom } from './repeating.ts'

test.each([
	['2027-01-31', 1, '2027-02-28'],
	['2027-11-15', 3, '2028-02-15'],
	['2027-03-02', 0, '2027-03-02']
])('%s and %i months: %s', (date, months, expected) => {
	expect(monthsAfter(date, months)).toBe(expected)
})

test.each([
	['once', '2027-12-31', ['2027-01-31']],
	['month', '2027-04-15', ['2027-01-31', '2027-02-28', '2027-03-31']],
	['quarter', '2027-07-31', ['2027-01-31', '2027-04-30', '2027-07-31']],
	['month', null, ['2027-01-31']]
] as const)('a series held %s until %s', (rhythm, until, days) => {
	expect(seriesDays('2027-01-31', rhythm, until, 12)).toEqual(days)
})

test('a weekend and days off are passed over', () => {
	const off = [{ firstOn: '2027-03-08', lastOn: '2027-03-09' }]
	expect(workingDayFrom('2027-03-06', off)).toBe('2027-03-10')
	expect(workingDayFrom('2027-03-05', off)).toBe('2027-03-05')
})

test.each([
	[
		'days that both fall on a weekend stay two days',
		['2027-03-02', '2027-03-03'],
		'2028-03-04',
		['2028-03-06', '2028-03-07']
	],
	[
		'two sessions of one day stay on one',
		['2027-03-02', '2027-03-02', '2027-03-04'],
		'2028-03-06',
		['2028-03-06', '2028-03-06', '2028-03-08']
	],
	[
		'a week apart stays a week apart',
		['2027-03-02', '2027-03-09'],
		'2028-03-07',
		['2028-03-07', '2028-03-14']
	]
])('%s', (_, days, first, expected) => {
	expect(daysAgain(days, first, [])).toEqual(expected)
})
