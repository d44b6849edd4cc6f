import type { Draft } from './draft.ts'
import { fillSeats, keepFloors, leastLoss } from './fill.ts'

/**
 * Makes every rule hold that filling may have left open: share floors, batches without enough
 * people, batches that nobody needs. Money, seats and days hold at every move. Fewer batches or
 * fewer people remain after each turn of the loop, so it ends; nobody at all breaks no rule.
 */
export function repair(draft: Draft, cost: Float64Array): void {
	for (let a = 0; a < draft.on.activities; a++) repairActivity(draft, a, cost)
}

/** Closing a batch of activity a would break a lock. */
const isLocked = (draft: Draft, a: number): boolean => {
	const slot = draft.openSlot(a)
	return (
		draft.batches[a]! <= draft.on.wantedBatches[a]! ||
		draft.held[slot]! <= draft.on.slotFrozen[slot]!
	)
}

export function repairActivity(draft: Draft, a: number, cost: Float64Array): void {
	const { on } = draft
	while (draft.batches[a]! > 0) {
		keepFloors(draft, a, cost)
		const spare = draft.seats[a]! <= on.maxSeats[a]! * (draft.batches[a]! - 1)
		if (spare && !isLocked(draft, a)) {
			draft.close(draft.openSlot(a))
			continue
		}
		const least = on.minSeats[a]! * draft.batches[a]! - draft.seats[a]!
		if (least <= 0) return
		fillSeats(draft, a, cost, { strict: true, any: true, most: least })
		if (draft.seats[a]! >= on.minSeats[a]! * draft.batches[a]!) return
		closeBatch(draft, a, cost)
	}
}

/** Closes one batch of activity a; those who lose least leave if the others have no seat for them. */
export function closeBatch(draft: Draft, a: number, cost: Float64Array): void {
	const seats = draft.on.maxSeats[a]! * (draft.batches[a]! - 1)
	while (draft.seats[a]! > seats) draft.leave(leastLoss(draft, a, cost))
	draft.close(draft.openSlot(a))
}
