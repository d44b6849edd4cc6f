import { expect, test } from 'vitest'
import { needsRoom, startsOf, takesAway, weeksNeeded } from './placing.ts'
import { knownDays } from './reference/days.ts'
import { weeksOf } from './weeks.ts'

const weeks = weeksOf(2027, knownDays)
/** Numbers of the weeks in which a batch may begin. */
const starts = (days: number, month: number, months: number[]) =>
	startsOf({ days, months, formCode: 'B3' }, month, weeks).map(({ week }) => weeks[week]!.number)

test.each([
	[1, 1],
	[5, 1],
	[6, 2],
	[60, 12]
])('%i days take %i weeks', (days, expected) => expect(weeksNeeded({ days })).toBe(expected))

test.each([
	['C2', 'mandiri', false, false],
	['C3', 'mandiri', false, false],
	['B3', 'mandiri', true, true],
	['B1', 'pengiriman', true, false]
] as const)('%s %s takes people away: %s, needs a room: %s', (formCode, pattern, away, room) => {
	expect([takesAway({ formCode }), needsRoom({ formCode, pattern })]).toEqual([away, room])
})

// March 2027 has weeks 9 to 12 by their Thursdays; Idulfitri takes week 10 and the Monday of 11, Good Friday two days of 12.
test.each([
	[3, [9, 11, 12]],
	[4, [9, 11]],
	[5, [9]],
	[1, [9, 11, 12]]
])('%i days in March begin in %j', (days, expected) => {
	expect(starts(days, 3, [3])).toEqual(expected)
})

test('a batch of two weeks may lose one day, and does not go on over a closed week', () => {
	expect(starts(10, 3, [3])).toEqual([])
	expect(starts(8, 3, [3])).toEqual([11, 12])
	expect(starts(10, 6, [6])).toEqual(
		[22, 23, 24, 25].filter((week) => weeks[week - 1]!.month === 6)
	)
})

test('mentoring asks only for open weeks', () => {
	const mentoring = startsOf({ days: 10, months: [3], formCode: 'C2' }, 3, weeks)
	expect(mentoring.map(({ week }) => weeks[week]!.number)).toEqual([11, 12])
})

test('other months of the activity cost by their distance, Ramadan more', () => {
	const all = startsOf({ days: 2, months: [1, 2], formCode: 'B3' }, 1, weeks)
	const costs = new Map(all.map(({ week, cost }) => [weeks[week]!.number, cost]))
	expect([costs.get(4), costs.get(5), costs.get(6)]).toEqual([0, 0.25, 0.5 + 2])
})

test('a batch does not begin so late that it would end next year', () => {
	expect(starts(60, 12, [12])).toEqual([])
})
