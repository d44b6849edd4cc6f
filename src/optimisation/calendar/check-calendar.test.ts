import { expect, test } from 'vitest'
import { checkCalendar } from './check-calendar.ts'
import { NOTHING_FIXED, type Calendar, type CalendarProblem, type Placement } from './model.ts'

const usual = {
	activity: 0,
	duration: 2,
	starts: [0, 1, 2].map((week) => ({ week, cost: week })),
	seats: 20,
	online: false,
	facilitators: [0, 1],
	fixed: NOTHING_FIXED
}
const problem: CalendarProblem = {
	weeks: [false, false, false, true, false].map((closed) => ({ closed })),
	rooms: [
		{ seats: 20, closed: [] },
		{ seats: 10, closed: [] },
		{ seats: 30, closed: [1] }
	],
	facilitators: [{ away: [] }, { away: [2] }, { away: [] }],
	batches: [
		usual,
		{ ...usual, duration: 1, online: true, facilitators: null },
		{ ...usual, duration: 1, fixed: { start: 2, room: 0, facilitator: 0 } }
	],
	groups: [[0, 1]],
	leftOut: 100
}
const good: Calendar = [
	{ start: 0, room: 0, facilitator: 0 },
	{ start: 2, room: null, facilitator: null },
	{ start: 2, room: 0, facilitator: 0 }
]

test('a good calendar, its cost, and that of what is left out', () => {
	const sum = { feasible: true, violations: [] }
	expect(checkCalendar(problem, good)).toEqual({ ...sum, cost: 4, leftOut: 0 })
	expect(checkCalendar(problem, [null, ...good.slice(1)])).toEqual({
		...sum,
		cost: 104,
		leftOut: 1
	})
	// fixed by hand: ten times as dear to leave out
	expect(checkCalendar(problem, good.with(2, null))).toEqual({ ...sum, cost: 1002, leftOut: 1 })
	expect(checkCalendar(problem, [])).toEqual({ ...sum, cost: 1200, leftOut: 3 })
})

test.each<[number, Partial<Placement>, object]>([
	[0, { start: 4 }, { rule: 'unknown_row', batch: 0, week: 4 }],
	[1, { start: 4 }, { rule: 'start', batch: 1, week: 4 }],
	[0, { room: 9 }, { rule: 'unknown_row', batch: 0, room: 9 }],
	[0, { room: null }, { rule: 'room_missing', batch: 0 }],
	[0, { room: 1 }, { rule: 'room_seats', batch: 0, room: 1 }],
	[0, { room: 2 }, { rule: 'room_closed', batch: 0, room: 2, week: 1 }],
	[0, { facilitator: null }, { rule: 'facilitator_missing', batch: 0 }],
	[0, { facilitator: 9 }, { rule: 'unknown_row', batch: 0, facilitator: 9 }],
	[0, { facilitator: 2 }, { rule: 'facilitator_unfit', batch: 0, facilitator: 2 }],
	[1, { start: 1 }, { rule: 'group_clash', batch: 0, other: 1, week: 1, group: 0 }],
	[2, { room: 2 }, { rule: 'fixed', batch: 2, room: 2 }],
	[2, { facilitator: 2 }, { rule: 'fixed', batch: 2, facilitator: 2 }]
])('batch %i moved to %j', (batch, change, violation) => {
	const moved = good.with(batch, { ...good[batch]!, ...change })
	expect(checkCalendar(problem, moved).violations).toEqual([violation])
})

test('a move that breaks several rules names each once, a clash of many weeks too', () => {
	const moved = good.with(0, { start: 2, room: 0, facilitator: 1 })
	expect(checkCalendar(problem, moved).violations).toEqual([
		{ rule: 'closed_week', batch: 0, week: 3 },
		{ rule: 'facilitator_away', batch: 0, facilitator: 1, week: 2 },
		{ rule: 'group_clash', batch: 0, other: 1, week: 2, group: 0 },
		{ rule: 'room_clash', batch: 0, other: 2, week: 2, room: 0 }
	])
	const twice: CalendarProblem = { ...problem, batches: [usual, usual] }
	const same = { start: 0, room: 0, facilitator: 0 }
	expect(checkCalendar(twice, [same, same]).violations).toEqual([
		{ rule: 'group_clash', batch: 0, other: 1, week: 0, group: 0 },
		{ rule: 'room_clash', batch: 0, other: 1, week: 0, room: 0 },
		{ rule: 'facilitator_clash', batch: 0, other: 1, week: 0, facilitator: 0 }
	])
})
