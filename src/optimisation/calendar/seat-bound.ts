import type { SeatActivity, SeatProblem } from './model.ts'

/**
 * A number of seats that no seating exceeds: the most for each activity as if it were alone.
 *
 *     Σ_a max { Σ z :  Σ_b z_ib ≤ 1,  Σ_{i in u} z_ib ≤ what leave leaves of u,  Σ_i z_ib ≤ seats_b }   (13)
 *
 * Other activities, least numbers and batches that share a week can only make it fewer.
 */
export function seatBound(problem: SeatProblem): number {
	const onLeave = problem.units.map(() => new Uint32Array(problem.weeks))
	for (const { unit, leave } of problem.people) for (const w of new Set(leave)) onLeave[unit]![w]!++
	const left = (unit: number, weeks: readonly number[]) =>
		weeks.reduce(
			(least, w) => Math.min(least, problem.units[unit]!.mostAway - onLeave[unit]![w]!),
			Infinity
		)
	return problem.activities.reduce((sum, activity) => sum + mostAlone(problem, activity, left), 0)
}

/**
 * By augmenting paths person → (unit, batch) → batch: whoever finds no seat asks those in the way whether
 * they can go elsewhere. Each unit in a batch, and each batch, is asked once a path.
 */
function mostAlone(
	{ people }: SeatProblem,
	{ batches, people: takers, fixed }: SeatActivity,
	left: (unit: number, weeks: readonly number[]) => number
): number {
	const inside = batches.map((): number[] => [])
	const unitOf = (person: number) => people[person]!.unit
	const rowsOf = new Map(
		takers.map((person) => {
			const { batch } = fixed.find((one) => one.person === person) ?? {}
			const isAway = (row: number) =>
				batches[row]!.weeks.some((w) => people[person]!.leave.includes(w))
			return [person, [...batches.keys()].filter((row) => row === (batch ?? row) && !isAway(row))]
		})
	)

	function find(person: number, asked: Set<string>): boolean {
		return rowsOf.get(person)!.some((row) => {
			const spot = (other: number) => `${row} ${unitOf(other)}`
			if (asked.has(spot(person))) return false
			asked.add(spot(person))
			const colleagues = inside[row]!.filter((other) => unitOf(other) === unitOf(person))
			const isUnitFull = colleagues.length >= left(unitOf(person), batches[row]!.weeks)
			if (!isUnitFull && inside[row]!.length < batches[row]!.seats) {
				inside[row]!.push(person)
				return true
			}
			let inTheWay = colleagues
			if (!isUnitFull) {
				if (asked.has(`${row}`)) return false
				asked.add(`${row}`)
				inTheWay = inside[row]!.filter(
					(other) => !asked.has(spot(other)) || colleagues.includes(other)
				)
				for (const other of inTheWay) asked.add(spot(other))
			}
			const gone = inTheWay.find((other) => find(other, asked))
			if (gone === undefined) return false
			inside[row]!.splice(inside[row]!.indexOf(gone), 1, person)
			return true
		})
	}
	return takers.filter((person) => find(person, new Set())).length
}
