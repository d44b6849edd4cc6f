import { BestFirst } from './best-first.ts'
import type { Draft } from './draft.ts'

/** People who could take a seat of activity a, by what that adds net of its price; `any`: also where it adds nothing. */
function candidates(draft: Draft, a: number, cost: Float64Array, any: boolean): BestFirst {
	const { on } = draft
	const found = new BestFirst(on.memberStart[a + 1]! - on.memberStart[a]!)
	for (let t = on.memberStart[a]!; t < on.memberStart[a + 1]!; t++) {
		const k = on.members[t]!
		if (draft.seated[k] === 1) continue
		const net = draft.marginal(k) - cost[k]! + draft.floorWorth(k)
		if (net > 0 || (any && net > -Infinity)) found.add(k, net)
	}
	return found
}

/**
 * About what one more batch of activity a would add, `price` being what the batch costs: its
 * free seats go to the people who gain most. An estimate from above: floors are not looked at.
 * A slot must be free.
 */
export function batchWorth(draft: Draft, a: number, cost: Float64Array, price: number): number {
	const { on } = draft
	const seats = on.maxSeats[a]! * (draft.batches[a]! + 1) - draft.seats[a]!
	const least = on.minSeats[a]! * (draft.batches[a]! + 1) - draft.seats[a]!
	const best = candidates(draft, a, cost, false)
	if (best.count < least) return -Infinity
	let worth = on.bonus[a]! - price + lockWorth(draft, draft.slotFor(a))
	for (let t = 0; t < seats && best.take(); t++) worth += best.worth
	return worth
}

/** What the locks on batches give for one more batch in this slot. */
function lockWorth({ on, batches, held }: Draft, slot: number): number {
	const a = on.slotActivity[slot]!
	const kept =
		(batches[a]! < on.wantedBatches[a]! ? 1 : 0) + (held[slot]! < on.slotFrozen[slot]! ? 1 : 0)
	return kept * on.problem.penalties.lock
}

/** Seats the best people while a seat is free; returns what they add net of `cost`. */
export function fillSeats(
	draft: Draft,
	a: number,
	cost: Float64Array,
	{ strict, any, most = Infinity }: { strict: boolean; any: boolean; most?: number }
): number {
	let added = 0
	let seats = 0
	// Twice: with floors kept strictly, who was refused at first may fit after others.
	for (let round = 0; round < 2; round++) {
		const best = candidates(draft, a, cost, any)
		while (best.take()) {
			if (seats >= most || draft.freeSeats(a) <= 0) return added
			if (!draft.maySeat(best.row, strict)) continue
			draft.seat(best.row)
			added += best.worth
			seats++
		}
	}
	return added
}

/**
 * Opens one more batch of activity a and fills it, if that adds more than it costs; otherwise
 * leaves everything as it was. Returns what it added net of prices, 0 if it did not open.
 */
export function tryOpen(draft: Draft, a: number, cost: Float64Array, price: number): number {
	const slot = draft.slotFor(a)
	if (slot < 0) return 0
	const mark = draft.mark()
	const locked = lockWorth(draft, slot)
	draft.open(slot)
	let added = draft.on.bonus[a]! - price + locked
	added += fillSeats(draft, a, cost, { strict: false, any: false })
	const least = draft.on.minSeats[a]! * draft.batches[a]! - draft.seats[a]!
	if (least > 0) added += fillSeats(draft, a, cost, { strict: false, any: true, most: least })
	added -= keepFloors(draft, a, cost)
	const enough = draft.seats[a]! >= draft.on.minSeats[a]! * draft.batches[a]!
	if (enough && draft.brokenShare(a) < 0 && added > 1e-7) return added
	draft.undo(mark)
	return 0
}

/** Sends away those who lose least until every share floor holds; returns what is lost. */
export function keepFloors(draft: Draft, a: number, cost: Float64Array): number {
	let lost = 0
	for (let row = draft.brokenShare(a); row >= 0; row = draft.brokenShare(a)) {
		const bit = row - draft.on.shareStart[a]!
		const k = leastLoss(draft, a, cost, (k) => ((draft.on.flags[k]! >> bit) & 1) === 0)
		if (k < 0) break
		lost += draft.marginal(k) - cost[k]!
		draft.leave(k)
	}
	return lost
}

/** The seated person of activity a who loses least by leaving, among those that `of` allows. */
export function leastLoss(
	draft: Draft,
	a: number,
	cost: Float64Array,
	of: (k: number) => boolean = () => true
): number {
	const { on } = draft
	let least = -1
	let loss = Infinity
	for (let t = on.memberStart[a]!; t < on.memberStart[a + 1]!; t++) {
		const k = on.members[t]!
		if (draft.seated[k] === 0 || !of(k)) continue
		const lost = draft.marginal(k) - cost[k]!
		if (lost >= loss) continue
		least = k
		loss = lost
	}
	return least
}
