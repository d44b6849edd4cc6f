import type { Draft } from './draft.ts'
import type { Batch, Plan } from './model.ts'

/**
 * Deals each activity's people into its batches. Who is in a `known` batch of the same activity and
 * month stays in it; the others go to the smallest batch; then batches below the minimum are
 * filled from the largest, so that every batch has its minimum when all together have.
 */
export function seating(draft: Draft, known: readonly Batch[] = []): Plan {
	const { on } = draft
	const knownOf = Map.groupBy(known, ({ activity }) => activity)
	const batches: Batch[] = []
	for (let a = 0; a < on.activities; a++) {
		const own = monthsHeld(draft, a).map((month): Batch => ({ activity: a, month, people: [] }))
		const seated = on.members.subarray(on.memberStart[a]!, on.memberStart[a + 1]!)
		const items = [...seated].filter((k) => draft.seated[k] === 1)
		const loose = keepKnown(own, knownOf.get(a) ?? [], items, draft)
		// People alike in floors are dealt one by one, which spreads them over the batches.
		loose.sort((x, y) => on.flags[y]! - on.flags[x]! || x - y)
		for (const k of loose) smallest(own).people.push(on.person[k]!)
		even(own, on.minSeats[a]!)
		for (const batch of own) batch.people.sort((x, y) => x - y)
		batches.push(...own)
	}
	return { batches }
}

/** Seats who stays; returns the items of the others. */
function keepKnown(own: Batch[], known: readonly Batch[], items: number[], { on }: Draft) {
	const itemOf = new Map(items.map((k) => [on.person[k]!, k]))
	const open = new Set(own)
	for (const { month, people } of known) {
		const batch = [...open].find((one) => one.month === month)
		if (!batch) continue
		open.delete(batch)
		for (const person of people) {
			if (!itemOf.has(person) || batch.people.length >= on.maxSeats[batch.activity]!) continue
			batch.people.push(person)
			itemOf.delete(person)
		}
	}
	return [...itemOf.values()]
}

const smallest = (own: Batch[]): Batch =>
	own.reduce((least, batch) => (batch.people.length < least.people.length ? batch : least))

function even(own: Batch[], minSeats: number): void {
	while (own.length > 0 && smallest(own).people.length < minSeats) {
		const largest = own.reduce((most, b) => (b.people.length > most.people.length ? b : most))
		smallest(own).people.push(largest.people.pop()!)
	}
}

function monthsHeld({ on, held }: Draft, a: number): number[] {
	const months: number[] = []
	for (let slot = on.slotStart[a]!; slot < on.slotStart[a + 1]!; slot++) {
		for (let batch = 0; batch < held[slot]!; batch++) months.push(on.slotMonth[slot]!)
	}
	return months.sort((x, y) => x - y)
}
