import { expect, test } from 'vitest'
import { knownDays } from './reference/days.ts'
import { mostAway } from './calendar.ts'
import { mondayOf, weeksOf } from './weeks.ts'

test.each([
	// year, weeks, Monday of the first one, Sunday of the last: ISO 8601
	[2026, 53, '2025-12-29', '2027-01-03'],
	[2027, 52, '2027-01-04', '2028-01-02'],
	[2028, 52, '2028-01-03', '2028-12-31'],
	[2032, 53, '2031-12-29', '2033-01-02']
])('%i has %i weeks, from %s to %s', (year, count, monday, sunday) => {
	const weeks = weeksOf(year, [])
	expect(weeks).toHaveLength(count)
	expect([weeks[0]!.monday, weeks.at(-1)!.sunday]).toEqual([monday, sunday])
	expect(weeks.map(({ number }) => number)).toEqual(weeks.map((_, i) => i + 1))
	expect(new Set(weeks.map(({ month }) => month)).size).toBe(12)
})

test.each([
	['2027-01-04', '2027-01-04'],
	['2027-01-10', '2027-01-04'],
	['2027-01-03', '2026-12-28']
])('the Monday of %s is %s', (date, monday) => expect(mondayOf(date)).toBe(monday))

test.each([
	// 2027: Nyepi, Idulfitri and their joint leave take all of week 10, and a Monday of week 11
	[10, 0, false],
	[11, 4, false],
	// Ramadan from 8 February
	[5, 4, false],
	[6, 5, true],
	// Iduladha and Waisak with their joint leave: Monday to Thursday
	[20, 1, false],
	// accounts are closed from 13 December
	[49, 5, false],
	[50, 0, false]
])('week %i of 2027 has %i days, Ramadan: %s', (number, days, ramadan) => {
	expect(weeksOf(2027, knownDays)[number - 1]).toMatchObject({ days, ramadan })
})

test('the decrees name 17 and 18 holidays and 8 days of joint leave each', () => {
	const count = (year: string, kind: string) =>
		knownDays.filter((d) => d.firstOn.startsWith(year) && d.kind === kind).length
	expect([count('2026', 'holiday'), count('2027', 'holiday')]).toEqual([17, 18])
	expect([count('2026', 'joint_leave'), count('2027', 'joint_leave')]).toEqual([8, 8])
})

test.each([
	[20, 0.25, 1, 5],
	[7, 0.25, 1, 1],
	[3, 0.25, 1, 1],
	[20, 0.15, 1, 3],
	[40, 0.2, 2, 8]
])('of %i people at %d, at least %i: %i may be away', (people, share, least, most) => {
	expect(mostAway({ share, least }, people)).toBe(most)
})
