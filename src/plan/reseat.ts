import type { SeatBlock, Seating, SeatProblem, Unseated } from '#optimisation/calendar/model.ts'

export type Reseated = { seating: Seating; unseated: Unseated[] }

/**
 * Seats the people of one batch again after its weeks changed, everybody else staying where they are: in the same batch
 * where they can come, else in another of the activity, else nowhere. Who had no seat in the activity gets another chance.
 */
export function reseat(
	{ weeks, units, people, activities }: SeatProblem,
	before: Seating,
	{ activity: a, batch: moved }: { activity: number; batch: number }
): Reseated {
	const activity = activities[a]!
	const seating = before.map((row) => [...row])
	const away = units.map(() => new Int32Array(weeks))
	const busy = people.map(({ leave }) => new Set(leave))
	people.forEach(({ unit, leave }) => leave.forEach((week) => (away[unit]![week]! += 1)))
	const count = activity.batches.map(() => 0)

	const move = (person: number, taken: readonly number[], by: 1 | -1) => {
		for (const week of taken) {
			away[people[person]!.unit]![week]! += by
			if (by > 0) busy[person]!.add(week)
			else busy[person]!.delete(week)
		}
	}
	before.forEach((row, other) =>
		row.forEach((batch, k) => {
			if (batch === null || (other === a && batch === moved)) return
			move(activities[other]!.people[k]!, activities[other]!.batches[batch]!.weeks, 1)
			if (other === a) count[batch]! += 1
		})
	)

	const blocked = (person: number, batch: number): SeatBlock['rule'] | undefined => {
		const { weeks: taken, seats } = activity.batches[batch]!
		const { unit, leave } = people[person]!
		if (count[batch]! >= seats) return 'full'
		if (taken.some((week) => leave.includes(week))) return 'leave'
		if (taken.some((week) => busy[person]!.has(week))) return 'double'
		if (taken.some((week) => away[unit]![week]! >= units[unit]!.mostAway)) return 'unit'
		return undefined
	}
	const others = activity.batches.map((_, batch) => batch).filter((batch) => batch !== moved)
	const place = (k: number, choices: readonly number[]) => {
		const person = activity.people[k]!
		const batch = choices.find((choice) => blocked(person, choice) === undefined) ?? null
		seating[a]![k] = batch
		if (batch === null) return
		count[batch]! += 1
		move(person, activity.batches[batch]!.weeks, 1)
	}
	const placesOf = (wanted: number | null) =>
		before[a]!.flatMap((batch, k) => (batch === wanted ? [k] : []))
	for (const k of [...placesOf(moved), ...placesOf(null)]) place(k, [moved, ...others])

	if (count[moved]! < activity.batches[moved]!.least)
		for (const k of activity.people.keys())
			if (seating[a]![k] === moved) {
				move(activity.people[k]!, activity.batches[moved]!.weeks, -1)
				place(k, others)
			}
	const unseated = activity.people.flatMap((person, k): Unseated[] => {
		if (seating[a]![k] !== null) return []
		const blocks = activity.batches.map((_, batch): SeatBlock => {
			const rule = blocked(person, batch) ?? 'least'
			const first = activity.batches[batch]!.weeks[0] ?? null
			return { batch, rule, week: rule === 'full' || rule === 'least' ? null : first }
		})
		return [{ activity: a, person, blocks }]
	})
	return { seating, unseated }
}
