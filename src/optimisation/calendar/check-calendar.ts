import type { Calendar, CalendarProblem, CalendarViolation, CheckedCalendar } from './model.ts'

const FIXED_WEIGHT = 10

/**
 * Judges a calendar from the problem alone: every rule, and the cost counted anew (docs/calendar.md,
 * eq. 1). It shares no code with the search, so that neither can hide the other's mistake; also for
 * calendars changed by hand. A pair that clashes is named once, with its first week. Never throws.
 */
export function checkCalendar(problem: CalendarProblem, calendar: Calendar): CheckedCalendar {
	const violations: CalendarViolation[] = []
	const say = (violation: CalendarViolation) => violations.push(violation)
	const groupsOf = problem.batches.map((_, b) =>
		[...problem.groups.keys()].filter((g) => problem.groups[g]!.includes(b))
	)
	const holders = new Map<string, number[]>()
	const clashes = new Set<string>()
	let cost = 0
	let leftOut = 0

	for (const [batch, asked] of problem.batches.entries()) {
		const { fixed } = asked
		const placement = calendar[batch]
		if (!placement) {
			leftOut++
			const isFixed = fixed.start !== null || fixed.room !== null || fixed.facilitator !== null
			cost += problem.leftOut * (isFixed ? FIXED_WEIGHT : 1)
			continue
		}
		const { start, room, facilitator } = placement
		const held = Array.from({ length: asked.duration }, (_, k) => start + k)
		const listed = asked.starts.find(({ week }) => week === start)
		cost += listed?.cost ?? 0

		if (!problem.weeks[start] || !problem.weeks[held.at(-1)!]) {
			say({ rule: 'unknown_row', batch, week: start })
			continue
		}
		if (fixed.start === null ? !listed : fixed.start !== start)
			say({ rule: fixed.start === null ? 'start' : 'fixed', batch, week: start })
		const closed = held.find((w) => problem.weeks[w]!.closed)
		if (closed !== undefined) say({ rule: 'closed_week', batch, week: closed })

		const isHeldIn = (kind: 'room' | 'facilitator' | 'group', row: number) => {
			for (const week of held) {
				const there = `${kind} ${row} ${week}`
				for (const other of holders.get(there) ?? []) {
					const clash = `${kind} ${row} ${other} ${batch}`
					if (clashes.has(clash)) continue
					clashes.add(clash)
					say({ rule: `${kind}_clash`, batch: other, other: batch, week, [kind]: row })
				}
				holders.set(there, [...(holders.get(there) ?? []), batch])
			}
		}
		for (const g of groupsOf[batch]!) isHeldIn('group', g)

		if (!asked.online) {
			const hall = room === null ? undefined : problem.rooms[room]
			if (room === null) say({ rule: 'room_missing', batch })
			else if (!hall) say({ rule: 'unknown_row', batch, room })
			else {
				if (fixed.room !== null && fixed.room !== room) say({ rule: 'fixed', batch, room })
				if (hall.seats < asked.seats) say({ rule: 'room_seats', batch, room })
				const week = held.find((w) => hall.closed.includes(w))
				if (week !== undefined) say({ rule: 'room_closed', batch, room, week })
				isHeldIn('room', room)
			}
		}
		if (asked.facilitators) {
			const person = facilitator === null ? undefined : problem.facilitators[facilitator]
			if (facilitator === null) say({ rule: 'facilitator_missing', batch })
			else if (!person) say({ rule: 'unknown_row', batch, facilitator })
			else {
				if (fixed.facilitator !== null && fixed.facilitator !== facilitator)
					say({ rule: 'fixed', batch, facilitator })
				if (fixed.facilitator === null && !asked.facilitators.includes(facilitator))
					say({ rule: 'facilitator_unfit', batch, facilitator })
				const week = held.find((w) => person.away.includes(w))
				if (week !== undefined) say({ rule: 'facilitator_away', batch, facilitator, week })
				isHeldIn('facilitator', facilitator)
			}
		}
	}
	return { feasible: violations.length === 0, violations, cost, leftOut }
}
