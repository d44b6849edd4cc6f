import { expect, test } from 'vitest'
import { checkCalendar } from './check-calendar.ts'
import type { CalendarSettings } from './model.ts'
import { solveCalendar } from './solve-calendar.ts'
import { bruteForce, tinyCalendar } from './testing.ts'

const exact: CalendarSettings = { targetGap: 0, nodes: 1000, rounds: 50 }

test('finds the cheapest calendar of all on tiny problems', async () => {
	for (let seed = 1; seed <= 20; seed++) {
		const problem = tinyCalendar(seed)
		const { calendar, cost, bound } = await solveCalendar(problem, exact)
		const checked = checkCalendar(problem, calendar)
		expect([seed, checked.violations]).toEqual([seed, []])
		expect([seed, checked.cost]).toEqual([seed, expect.closeTo(cost, 9)])
		const best = bruteForce(problem)
		expect([seed, cost, bound]).toEqual([seed, expect.closeTo(best, 6), expect.closeTo(best, 6)])
	}
})
