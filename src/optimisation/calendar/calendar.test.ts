import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateCalendar } from '../../../bench/generate-calendar.ts'
import { checkCalendar } from './check-calendar.ts'
import {
	NOTHING_FIXED,
	USUAL_CALENDAR_SETTINGS,
	type CalendarBatch,
	type CalendarProblem,
	type CalendarSettings,
	type Placement
} from './model.ts'
import { solveCalendar } from './solve-calendar.ts'
import { bruteForce, everyPlacement, tinyCalendar } from './testing.ts'

const exact: CalendarSettings = { targetGap: 0, nodes: 1000, rounds: 50 }

test('finds the cheapest calendar of all on tiny problems, and proves it', async () => {
	for (let seed = 1; seed <= 15; seed++) {
		const problem = tinyCalendar(seed)
		const best = bruteForce(problem)
		const { cost, bound } = await solveCalendar(problem, exact)
		expect([seed, cost, bound]).toEqual([seed, expect.closeTo(best, 6), expect.closeTo(best, 6)])
	}
})

test('keeps every rule, never beats its bound, and leaves out only what has no free place', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(), fc.constantFrom(1, 50), async (seed, rounds) => {
			const problem = tinyCalendar(seed)
			const { calendar, cost, bound, leftOut } = await solveCalendar(problem, { ...exact, rounds })
			const checked = checkCalendar(problem, calendar)
			expect(checked.violations).toEqual([])
			expect(checked.cost).toBeCloseTo(cost, 9)
			expect(bound).toBeLessThanOrEqual(cost)
			expect(leftOut).toHaveLength(checked.leftOut)
			for (const { batch, rule, blocks } of leftOut) {
				expect(rule === 'start').toBe(blocks.length === 0)
				for (const placement of everyPlacement(problem, batch)) {
					const more = calendar.with(batch, placement)
					expect(checkCalendar(problem, more).feasible).toBe(false)
				}
			}
		}),
		{ seed: 1, numRuns: 40 }
	)
})

test('the order of batches and rooms changes no cost', async () => {
	for (let seed = 1; seed <= 10; seed++) {
		const problem = tinyCalendar(seed)
		const last = problem.batches.length - 1
		const turned: CalendarProblem = {
			...problem,
			rooms: problem.rooms.toReversed(),
			batches: problem.batches.toReversed().map((batch) => {
				const { room } = batch.fixed
				const other = room === null ? null : problem.rooms.length - 1 - room
				return { ...batch, fixed: { ...batch.fixed, room: other } }
			}),
			groups: problem.groups.map((group) => group.map((b) => last - b))
		}
		const [one, other] = [await solveCalendar(problem, exact), await solveCalendar(turned, exact)]
		expect([seed, one.cost]).toEqual([seed, expect.closeTo(other.cost, 6)])
	}
})

test('a middling year: within one per cent, the same each time, whole when stopped', async () => {
	const size = { batches: 30, weeks: 44, rooms: 3, facilitators: 10, seed: 2 }
	const problem = generateCalendar(size)
	const found = await solveCalendar(problem, USUAL_CALENDAR_SETTINGS)
	expect(found).toMatchObject({ stopped: 'gap', leftOut: [] })
	expect(await solveCalendar(problem, USUAL_CALENDAR_SETTINGS)).toEqual(found)
	for (const looks of [0, 5]) {
		let left = looks
		const stopped = await solveCalendar(problem, exact, { stop: () => left-- <= 0 })
		expect(checkCalendar(problem, stopped.calendar).violations).toEqual([])
		expect(stopped.bound).toBeLessThanOrEqual(stopped.cost)
	}
})

const batch = (change: Partial<CalendarBatch> = {}): CalendarBatch => ({
	activity: 0,
	duration: 1,
	starts: [{ week: 0, cost: 0 }],
	seats: 20,
	online: false,
	facilitators: null,
	fixed: NOTHING_FIXED,
	...change
})
const problemOf = (...batches: CalendarBatch[]): CalendarProblem => ({
	weeks: [{ closed: false }, { closed: false }, { closed: true }],
	rooms: [{ seats: 20, closed: [1] }],
	facilitators: [{ away: [] }, { away: [0] }],
	batches,
	groups: [],
	leftOut: 10
})

test.each<[string, CalendarProblem, object]>([
	[
		'no start lies in open weeks alone',
		problemOf(batch({ duration: 2, starts: [{ week: 1, cost: 0 }] })),
		{ rule: 'start', blocks: [] }
	],
	[
		'no room has so many seats',
		problemOf(batch({ seats: 21 })),
		{ rule: 'seats', blocks: [{ start: 0, rule: 'seats', by: [] }] }
	],
	[
		'the room is taken, and is not ours later',
		problemOf(
			batch({ fixed: { start: 0, room: 0, facilitator: null } }),
			batch({ starts: [0, 1].map((week) => ({ week, cost: 0 })) })
		),
		{
			rule: 'room',
			blocks: [
				{ start: 0, rule: 'room', by: [0] },
				{ start: 1, rule: 'room', by: [] }
			]
		}
	],
	[
		'one who may teach it teaches, the other is away',
		problemOf(
			batch({ online: true, facilitators: [0], fixed: { ...NOTHING_FIXED, start: 0 } }),
			batch({ facilitators: [0, 1] })
		),
		{ rule: 'facilitator', blocks: [{ start: 0, rule: 'facilitator', by: [0] }] }
	],
	[
		'nobody may teach it',
		problemOf(batch({ facilitators: [] })),
		{ rule: 'facilitator', blocks: [{ start: 0, rule: 'facilitator', by: [] }] }
	],
	[
		'people of its group are elsewhere',
		{
			...problemOf(batch({ fixed: { ...NOTHING_FIXED, start: 0 } }), batch({ online: true })),
			groups: [[0, 1]]
		},
		{ rule: 'group', blocks: [{ start: 0, rule: 'group', by: [0] }] }
	]
])('says why a batch is left out: %s', async (_, problem, why) => {
	const { leftOut } = await solveCalendar(problem, exact)
	expect(leftOut).toEqual([{ batch: problem.batches.length - 1, ...why }])
})

test('what is fixed by hand goes before starts, candidates and other batches', async () => {
	const fixed: Placement = { start: 1, room: null, facilitator: 1 }
	const problem = problemOf(
		batch({ online: true, facilitators: [1], starts: [{ week: 1, cost: 0 }] }),
		batch({ online: true, facilitators: [1], starts: [{ week: 1, cost: 0 }] }),
		batch({ online: true, facilitators: [0], fixed })
	)
	const { calendar, cost } = await solveCalendar(problem, exact)
	expect(calendar).toEqual([null, null, fixed])
	expect(cost).toBe(20)
})

test('moves another batch to make room', async () => {
	const weeks = (...costs: number[]) => costs.map((cost, week) => ({ week, cost }))
	const problem: CalendarProblem = {
		...problemOf(batch({ starts: weeks(0, 1) }), batch({ starts: weeks(0) })),
		rooms: [{ seats: 20, closed: [] }]
	}
	const { calendar, cost } = await solveCalendar(problem, exact)
	expect(calendar.map((placement) => placement?.start)).toEqual([1, 0])
	expect(cost).toBe(1)
})
