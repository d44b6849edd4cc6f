import { Draft } from './draft.ts'
import { openGreedily } from './greedy.ts'
import { itemOf, type Instance } from './instance.ts'
import type { Plan } from './model.ts'
import { repair, repairActivity } from './repair.ts'
import { Reseater } from './reseat.ts'
import { moneyOfItems, priceItems, priceOfSlot, type Rows } from './rows.ts'

/** What money and facilitators are worth elsewhere, per item and per batch, in weighted levels. */
export type Costs = { cost: Float64Array; batchPrice: Float64Array }

export function costsAt(on: Instance, rows: Rows, u: Float64Array): Costs {
	const batchPrice = new Float64Array(on.activities).fill(Infinity)
	for (const [slot, a] of on.slotActivity.entries()) {
		batchPrice[a] = Math.min(batchPrice[a]!, priceOfSlot(on, rows, u, slot))
	}
	return { cost: moneyOfItems(on, rows, u), batchPrice }
}

/** The rule of thumb: batches by what they add per rupiah, nothing ever taken back. */
export function greedyDraft(on: Instance, stop: () => boolean): Draft {
	const draft = new Draft(on)
	const cost = new Float64Array(on.items)
	openGreedily(draft, cost, new Float64Array(on.activities), stop)
	repair(draft, cost)
	draft.settle()
	return draft
}

/**
 * An earlier plan as far as it still fits, all rules kept. All batches are opened before anybody
 * sits, since floors speak of all of them together; what still keeps every rule stays as it is.
 */
export function draftFromPlan(on: Instance, { batches }: Plan): Draft {
	const draft = new Draft(on)
	const known = batches.filter(({ activity }) => activity < on.activities)
	for (const { activity, month } of known) {
		const slot = draft.slotFor(activity, month)
		if (slot >= 0) draft.open(slot)
	}
	for (const { activity, people } of known) {
		for (const person of people) {
			const k = itemOf(on, person, activity)
			if (k < 0 || draft.seated[k] === 1 || draft.marginal(k) === -Infinity) continue
			if (draft.maySeat(k, false)) draft.seat(k)
		}
	}
	const free = new Float64Array(on.items)
	for (let a = 0; a < on.activities; a++) {
		const few = draft.seats[a]! < on.minSeats[a]! * draft.batches[a]!
		if (few || draft.brokenShare(a) >= 0) repairActivity(draft, a, free)
	}
	draft.settle()
	return draft
}

/** Prices fall step by step while people choose, so that seats go first to those who gain most. */
const FALLING = [1, 0.85, 0.6, 0.25, 0]

/** The slots of these batch counts, as many as rules allow. */
export function slotsFor(on: Instance, batches: Int32Array): Int32Array {
	const draft = new Draft(on)
	for (const [a, count] of batches.entries()) {
		for (let batch = 0; batch < count; batch++) {
			const slot = draft.slotFor(a)
			if (slot >= 0) draft.open(slot)
		}
	}
	return draft.held
}

/** What a master says: batches of each slot, each person's bundle, and prices. */
export type Found = { held: Int32Array; bundles: Int32Array[]; u: Float64Array }

/** A draft that keeps all rules, from a master's answer. */
export function seatBundles(
	on: Instance,
	rows: Rows,
	{ held, bundles, u }: Found,
	costs: Costs,
	order: Int32Array
): Draft {
	const draft = Draft.of(on, { items: [], held })
	for (const i of order) {
		for (const k of bundles[i]!) {
			if (draft.marginal(k) > -Infinity && draft.maySeat(k, false)) draft.seat(k)
		}
	}
	const reseater = new Reseater(draft)
	const prices = new Float64Array(on.items)
	priceItems(on, rows, u, prices)
	for (const share of FALLING) {
		const lower = prices.map((price) => price * share)
		reseater.sweep(order, lower, false)
	}
	repair(draft, costs.cost)
	settleIn(draft, reseater, costs, order)
	return draft
}

/** Lets everybody choose anew and opens what still pays, all rules kept. */
function settleIn(
	draft: Draft,
	reseater: Reseater,
	{ cost, batchPrice }: Costs,
	order: Int32Array
) {
	reseater.sweep(order, cost, true)
	openGreedily(draft, cost, batchPrice)
	reseater.sweep(order, cost, true)
	repair(draft, cost)
	draft.settle()
}
