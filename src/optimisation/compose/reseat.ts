import type { Draft } from './draft.ts'
import { Pricer } from './price.ts'

/** More than any bundle is worth: an item that must stay is bought at any price. */
const MUST = 1e6

/**
 * Gives one person the best bundle that the rest of the draft leaves room for, by eq. 3 with
 * item prices `cost`. What others depend on (batch minimum, share floors) stays. Never makes
 * worth less cost worse; `strict` as in `maySeat`.
 */
export class Reseater {
	private readonly draft: Draft
	private readonly pricer: Pricer
	private readonly prices: Float64Array
	private readonly before: Int32Array

	constructor(draft: Draft) {
		this.draft = draft
		this.pricer = new Pricer(draft.on)
		this.prices = new Float64Array(draft.on.items)
		this.before = new Int32Array(draft.width)
	}

	/** Every person of `order` once; returns how many changed. */
	sweep(order: Iterable<number>, cost: Float64Array, strict: boolean): number {
		let changed = 0
		for (const i of order) if (this.reseat(i, cost, strict)) changed++
		return changed
	}

	reseat(i: number, cost: Float64Array, strict: boolean): boolean {
		const { draft, pricer, prices, before } = this
		const { on } = draft
		const size = draft.size[i]!
		for (let t = 0; t < size; t++) before[t] = draft.bundle[i * draft.width + t]!

		let now = draft.worth[i]!
		let bound = 0
		for (let k = on.itemStart[i]!; k < on.itemStart[i + 1]!; k++) {
			const price = cost[k]! - draft.floorWorth(k)
			if (draft.seated[k] === 1) {
				now -= price
				const stays = !draft.mayLeave(k)
				if (stays) bound++
				prices[k] = stays ? price - MUST : price
			} else prices[k] = draft.maySeat(k, strict) ? price : Infinity
		}
		const then = pricer.price(i, prices) - MUST * bound
		if (then <= now + 1e-7) return false

		const mark = draft.mark()
		for (let t = 0; t < size; t++) if (!this.picked(before[t]!)) draft.leave(before[t]!)
		for (let c = 0; c < pricer.count; c++) {
			const k = pricer.chosen[c]!
			if (draft.seated[k] === 1) continue
			if (draft.affordable(k)) draft.seat(k)
			else {
				draft.undo(mark)
				return false
			}
		}
		return true
	}

	private picked(k: number): boolean {
		for (let c = 0; c < this.pricer.count; c++) if (this.pricer.chosen[c] === k) return true
		return false
	}
}

/**
 * While activity a is full: the person who gains most from a seat takes the place of the one
 * who loses least, as long as that is better and the floors hold.
 */
export function exchange(draft: Draft, a: number, cost: Float64Array): number {
	const { on } = draft
	let swaps = 0
	while (draft.seats[a]! > 0 && draft.freeSeats(a) === 0) {
		let out = -1
		let loss = Infinity
		for (let t = on.memberStart[a]!; t < on.memberStart[a + 1]!; t++) {
			const k = on.members[t]!
			if (draft.seated[k] === 0) continue
			const lost = draft.marginal(k) - cost[k]!
			if (lost >= loss) continue
			out = k
			loss = lost
		}
		const mark = draft.mark()
		draft.leave(out)
		let taken = -1
		let most = loss + 1e-7
		for (let t = on.memberStart[a]!; t < on.memberStart[a + 1]!; t++) {
			const k = on.members[t]!
			if (draft.seated[k] === 1 || k === out) continue
			const gained = draft.marginal(k) - cost[k]!
			if (gained <= most || !draft.maySeat(k, true)) continue
			taken = k
			most = gained
		}
		if (taken < 0) {
			draft.undo(mark)
			return swaps
		}
		draft.seat(taken)
		swaps++
	}
	return swaps
}

/** No prices at all. */
export const free = (draft: Draft): Float64Array => new Float64Array(draft.on.items)
