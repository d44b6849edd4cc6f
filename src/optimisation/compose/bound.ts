import { allCounts, type Counts } from './counts.ts'
import type { Instance } from './instance.ts'
import { EPSILON } from './price.ts'
import type { Pricing } from './pricing.ts'
import { entriesOfItem, entriesOfSlot, priceItems, priceOfSlot, type Rows } from './rows.ts'

/** The relaxation at one u. */
export type Relaxed = {
	/** L(u). */
	value: number
	/** D·x − limit of the relaxation's own solution: a subgradient of −L. */
	excess: Float64Array
}

/** Called with each person's best bundle; `items` is valid during the call only. */
export type Visit = (i: number, items: Int32Array) => void

export type Among = {
	visit?: Visit | undefined
	/** A sample, with limits and batches in proportion: L then certifies nothing. */
	people?: Int32Array | undefined
	/** L is then a bound for plans with these counts of batches only. */
	counts?: Counts | undefined
}

/**
 * The Lagrangian: shared rows are priced instead of kept, so people and activities fall apart:
 *
 *     L(u) = u·limit + Σᵢ max_S [Vᵢ(S) − price_u(i, S)] + Σₐ max_y [Σₛ yₛ·cₛ(u) − broken locks]   (4)
 *     cₛ(u) = bₐ + maxₐ u_full − minₐ u_least − price of slot s,   0 ≤ yₛ ≤ mostₛ,  Σₛ yₛ ≤ mostₐ
 *
 * For every u ≥ 0 no plan is worth more than L(u). That is the certificate: it holds whatever
 * was sampled or guessed in finding u.
 */
export function relax(
	on: Instance,
	rows: Rows,
	pricing: Pricing,
	u: Float64Array,
	{ visit, people, counts }: Among = {}
): Relaxed {
	const excess = new Float64Array(rows.count)
	const share = people ? people.length / on.people : 1
	const value = relaxBatches(on, rows, u, share, excess, counts)
	return { value: value + relaxPeople(on, rows, pricing, u, excess, visit, people), excess }
}

/** The part of L(u) that limits and batches make; adds to `excess`. */
export function relaxBatches(
	on: Instance,
	rows: Rows,
	u: Float64Array,
	share: number,
	excess: Float64Array,
	{ least, most }: Counts = allCounts(on)
): number {
	let value = 0
	for (let r = 0; r < rows.count; r++) {
		if (rows.limit[r] === Infinity) continue
		value += u[r]! * rows.limit[r]! * share
		excess[r]! -= rows.limit[r]! * share
	}
	for (let a = 0; a < on.activities; a++) {
		value +=
			share *
			bestBatches(on, rows, u, { a, least: least[a]!, most: most[a]! }, (slot, batches) => {
				entriesOfSlot(on, rows, slot, (r, coefficient) => {
					excess[r]! += coefficient * batches * share
				})
			})
	}
	return value
}

/** The part of L(u) that people make, one by one: parts of a government add up. Adds to `excess`. */
export function relaxPeople(
	on: Instance,
	rows: Rows,
	pricing: Pricing,
	u: Float64Array,
	excess: Float64Array,
	visit?: Visit,
	people?: Int32Array
): number {
	priceItems(on, rows, u, pricing.board.prices)
	const use = (r: number, coefficient: number) => {
		excess[r]! += coefficient
	}
	let value = 0
	for (const i of pricing.price(people)) {
		const items = pricing.bundleOf(i)
		value += on.base[i]! + pricing.board.worth[i]!
		for (const k of items) entriesOfItem(on, rows, k, use)
		visit?.(i, items)
	}
	return value
}

/** L(u) as it may be published: rounded up past every tolerance and rounding on the way. */
export const certified = (on: Instance, value: number): number =>
	value +
	EPSILON * (on.people + on.activities) * (on.problem.limits.activities + 1) +
	Math.abs(value) * 1e-9

/**
 * The best batches of activity a at prices u, and what they are worth net of broken locks. Each
 * unit's worth falls in turn (frozen ones first, then as many as locks want), so taking units in
 * order of worth is exact.
 */
function bestBatches(
	on: Instance,
	rows: Rows,
	u: Float64Array,
	{ a, least, most }: { a: number; least: number; most: number },
	hold: (slot: number, batches: number) => void
): number {
	const { lock } = on.problem.penalties
	const seats = on.maxSeats[a]! * u[rows.full + a]! - on.minSeats[a]! * u[rows.least + a]!
	const units: { slot: number; worth: number; count: number }[] = []
	let broken = on.wantedBatches[a]!
	for (let slot = on.slotStart[a]!; slot < on.slotStart[a + 1]!; slot++) {
		const worth = on.bonus[a]! + seats - priceOfSlot(on, rows, u, slot)
		const frozen = on.slotFrozen[slot]!
		if (frozen > 0) units.push({ slot, worth: worth + lock, count: frozen })
		if (on.slotMost[slot]! > frozen) {
			units.push({ slot, worth, count: on.slotMost[slot]! - frozen })
		}
		broken += frozen
	}
	units.sort((x, y) => y.worth - x.worth)

	let total = -lock * broken
	let left = most
	let wanted = on.wantedBatches[a]!
	let needed = least
	for (const { slot, worth, count } of units) {
		const held = Math.min(
			count,
			left,
			worth > 0 ? count : Math.max(needed, worth > -lock ? wanted : 0)
		)
		if (held <= 0) break
		hold(slot, held)
		total += held * worth + lock * Math.min(held, wanted)
		wanted -= Math.min(held, wanted)
		left -= held
		needed -= Math.min(held, needed)
	}
	return total
}
