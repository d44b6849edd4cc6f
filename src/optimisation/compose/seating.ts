import type { Draft } from './draft.ts'
import type { Batch, Plan } from './model.ts'

/**
 * Deals each activity's people into its batches, as equal in size as can be, so that every batch
 * has its minimum when all together have. People alike in floors are dealt one by one, which
 * spreads them over the batches.
 */
export function seating(draft: Draft): Plan {
	const { on } = draft
	const batches: Batch[] = []
	for (let a = 0; a < on.activities; a++) {
		const own = monthsHeld(draft, a).map((month): Batch => ({ activity: a, month, people: [] }))
		const seated = on.members.subarray(on.memberStart[a]!, on.memberStart[a + 1]!)
		const items = [...seated].filter((k) => draft.seated[k] === 1)
		items.sort((x, y) => on.flags[y]! - on.flags[x]! || x - y)
		for (const [turn, k] of items.entries()) own[turn % own.length]!.people.push(on.person[k]!)
		for (const batch of own) batch.people.sort((x, y) => x - y)
		batches.push(...own)
	}
	return { batches }
}

function monthsHeld({ on, held }: Draft, a: number): number[] {
	const months: number[] = []
	for (let slot = on.slotStart[a]!; slot < on.slotStart[a + 1]!; slot++) {
		for (let batch = 0; batch < held[slot]!; batch++) months.push(on.slotMonth[slot]!)
	}
	return months.sort((x, y) => x - y)
}
