import type { Draft } from './draft.ts'
import type { Batch, Plan } from './model.ts'
import { spreadShares } from './spread.ts'

/**
 * Deals each activity's people into its batches. Who is in a `known` batch of the same activity and
 * month stays in it; the others go to the smallest batch; then batches below the minimum are
 * filled from the largest, so that every batch has its minimum when all together have; and people
 * change places until each batch meets the share floors, as far as can be.
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
		loose.sort((x, y) => on.flags[y]! - on.flags[x]! || x - y)
		for (const k of loose) smallest(own).people.push(on.person[k]!)
		even(own, on.minSeats[a]!)
		spread(draft, own, items, new Set(loose))
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

function spread({ on }: Draft, own: Batch[], items: number[], loose: ReadonlySet<number>): void {
	const itemOf = new Map(items.map((k) => [on.person[k]!, k]))
	const dealt = own.map(({ people }) => people.map((person) => itemOf.get(person)!))
	spreadShares(on, dealt, loose)
	for (const [b, batch] of own.entries()) batch.people = dealt[b]!.map((k) => on.person[k]!)
}

function monthsHeld({ on, held }: Draft, a: number): number[] {
	const months: number[] = []
	for (let slot = on.slotStart[a]!; slot < on.slotStart[a + 1]!; slot++) {
		for (let batch = 0; batch < held[slot]!; batch++) months.push(on.slotMonth[slot]!)
	}
	return months.sort((x, y) => x - y)
}
