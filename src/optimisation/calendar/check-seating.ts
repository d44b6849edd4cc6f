import type { CheckedSeating, Seating, SeatProblem, SeatViolation } from './model.ts'

/**
 * Judges a seating from the problem alone: every rule, counted anew. It shares no code with the
 * search; also for seats changed by hand, and for batches moved by hand. Never throws.
 */
export function checkSeating(problem: SeatProblem, seating: Seating): CheckedSeating {
	const { weeks, units, people, activities } = problem
	const violations: SeatViolation[] = []
	/** [person][week]: the first batch that takes the person away. */
	const away = people.map(() => new Map<number, { activity: number; batch: number }>())
	let asked = 0
	let found = 0

	for (const [activity, { batches, people: takers, fixed }] of activities.entries()) {
		const has = batches.map(() => 0)
		asked += takers.length
		for (const [k, person] of takers.entries()) {
			const row = seating[activity]?.[k] ?? null
			if (row === null) continue
			const batch = batches[row]
			if (!batch) {
				violations.push({ rule: 'unknown_row', activity, person, batch: row })
				continue
			}
			const about = { activity, batch: row, person }
			found++
			has[row]!++
			if (fixed.some((one) => one.person === person && one.batch !== row))
				violations.push({ rule: 'fixed', ...about })
			const leave = batch.weeks.find((w) => people[person]!.leave.includes(w))
			if (leave !== undefined) violations.push({ rule: 'leave', ...about, week: leave })
			const double = batch.weeks.find((w) => away[person]!.has(w))
			if (double !== undefined) violations.push({ rule: 'double', ...about, week: double })
			for (const week of batch.weeks) away[person]!.set(week, { activity, batch: row })
		}
		for (const [batch, { seats, least }] of batches.entries()) {
			const about = { activity, batch, has: has[batch]! }
			if (about.has > seats) violations.push({ rule: 'seats', ...about, allowed: seats })
			if (about.has > 0 && about.has < least)
				violations.push({ rule: 'least', ...about, allowed: least })
		}
	}

	const missing = units.map(() => ({ all: new Uint32Array(weeks), seated: new Uint32Array(weeks) }))
	for (const [person, { unit, leave }] of people.entries()) {
		for (const week of new Set([...leave, ...away[person]!.keys()])) missing[unit]!.all[week]!++
		for (const week of away[person]!.keys()) missing[unit]!.seated[week]!++
	}
	for (const [unit, { mostAway }] of units.entries()) {
		for (const [week, has] of missing[unit]!.all.entries()) {
			if (has > mostAway && missing[unit]!.seated[week]! > 0)
				violations.push({ rule: 'unit', unit, week, has, allowed: mostAway })
		}
	}
	return { feasible: violations.length === 0, violations, asked, found }
}
