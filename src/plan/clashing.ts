/** From this share of the smaller batch's people on, two batches do not share a week. */
const TOO_MANY = 0.5

/** Pairs of batches of which at least half the people of the smaller one are in both, in the order of their rows. */
export function clashing(batches: readonly { people: readonly number[] }[]): number[][] {
	const batchesOf = new Map<number, number[]>()
	const both = new Map<number, number>()
	batches.forEach(({ people }, b) => {
		for (const person of people) {
			const earlier = batchesOf.get(person) ?? []
			for (const other of earlier) {
				const pair = other * batches.length + b
				both.set(pair, (both.get(pair) ?? 0) + 1)
			}
			batchesOf.set(person, [...earlier, b])
		}
	})
	return [...both]
		.map(([pair, count]) => ({
			pair: [Math.floor(pair / batches.length), pair % batches.length],
			count
		}))
		.filter(({ pair, count }) => {
			const [b, c] = pair
			const smaller = Math.min(batches[b!]!.people.length, batches[c!]!.people.length)
			return count >= TOO_MANY * smaller
		})
		.map(({ pair }) => pair)
		.sort(([a, b], [c, d]) => a! - c! || b! - d!)
}
