import type { SeatProblem } from '#optimisation/calendar/model.ts'

/** From this share of the smaller batch's people on, two batches do not share a week. */
const TOO_MANY = 0.25
const MOST_PAIRS = 2

/**
 * Pairs of batches that many could not both attend: their people are the same, or of units that may not lose so many.
 * The worst pairs come first, at most `MOST_PAIRS` for each batch, so that weeks can still be found.
 */
export function clashing(
	batches: readonly { people: readonly number[] }[],
	{ people, units }: SeatProblem
): number[][] {
	const lost = new Map<number, number>()
	const lose = (b: number, c: number, count: number) => {
		const pair = b * batches.length + c
		if (count > 0) lost.set(pair, (lost.get(pair) ?? 0) + count)
	}
	const batchesOf = new Map<number, number[]>()
	const fromUnit = units.map(() => new Map<number, number>())
	batches.forEach((batch, b) => {
		for (const person of batch.people) {
			const earlier = batchesOf.get(person) ?? []
			for (const other of earlier) lose(other, b, 1)
			batchesOf.set(person, [...earlier, b])
			const counts = fromUnit[people[person]!.unit]!
			counts.set(b, (counts.get(b) ?? 0) + 1)
		}
	})
	fromUnit.forEach((counts, unit) => {
		const { mostAway: most } = units[unit]!
		const own = [...counts].sort(([b], [c]) => b - c)
		own.forEach(([b, n], i) => {
			for (const [c, m] of own.slice(i + 1))
				lose(b, c, Math.min(n, most) + Math.min(m, most) - most)
		})
	})
	const worst = [...lost]
		.map(([pair, count]) => {
			const [b, c] = [Math.floor(pair / batches.length), pair % batches.length]
			const size = Math.min(batches[b]!.people.length, batches[c]!.people.length)
			return { b, c, share: count / size }
		})
		.filter(({ share }) => share >= TOO_MANY)
		.sort((x, y) => y.share - x.share || x.b - y.b || x.c - y.c)
	return worst.slice(0, MOST_PAIRS * batches.length).map(({ b, c }) => [b, c])
}
