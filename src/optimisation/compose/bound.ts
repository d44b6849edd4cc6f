import type { Instance } from './instance.ts'
import { EPSILON, type Pricer } from './price.ts'
import { entriesOfItem, entriesOfSlot, priceItems, priceOfSlot, type Rows } from './rows.ts'

/** The relaxation at one u. */
export type Relaxed = {
	/** L(u). */
	value: number
	/** D·x − limit of the relaxation's own solution: a subgradient of −L. */
	excess: Float64Array
}

/** Called with each person's best bundle: `pricer.chosen`, `pricer.count`. */
export type Visit = (i: number) => void

/**
 * The Lagrangian: shared rows are priced instead of kept, so people and activities fall apart:
 *
 *     L(u) = u·limit + Σᵢ max_S [Vᵢ(S) − price_u(i, S)] + Σₐ max_Y [Y·cₐ(u) − lock·(wantedₐ − Y)⁺]   (4)
 *     cₐ(u) = bₐ + maxₐ u_full − minₐ u_least − cheapest slot,   0 ≤ Y ≤ mostₐ
 *
 * For every u ≥ 0 no plan is worth more than L(u). That is the certificate: it holds whatever
 * was sampled or guessed in finding u. `people` takes a sample, with limits and batches in
 * proportion; then it certifies nothing. `prices` holds the items' prices afterwards.
 */
export function relax(
	on: Instance,
	rows: Rows,
	pricer: Pricer,
	u: Float64Array,
	prices: Float64Array,
	visit?: Visit,
	people?: Int32Array
): Relaxed {
	const share = people ? people.length / on.people : 1
	const excess = new Float64Array(rows.count)
	let value = 0
	for (let r = 0; r < rows.count; r++) {
		if (rows.limit[r] === Infinity) continue
		value += u[r]! * rows.limit[r]! * share
		excess[r] = -rows.limit[r]! * share
	}

	for (let a = 0; a < on.activities; a++) {
		const { slot, worth } = bestSlot(on, rows, u, a)
		const { batches, worth: added } = bestCount(on, a, worth)
		value += added * share
		if (batches > 0) {
			entriesOfSlot(on, rows, slot, (r, coefficient) => {
				excess[r]! += coefficient * batches * share
			})
		}
	}

	priceItems(on, rows, u, prices)
	const use = (r: number, coefficient: number) => {
		excess[r]! += coefficient
	}
	const count = people?.length ?? on.people
	for (let t = 0; t < count; t++) {
		const i = people ? people[t]! : t
		value += on.base[i]! + pricer.price(i, prices)
		for (let c = 0; c < pricer.count; c++) entriesOfItem(on, rows, pricer.chosen[c]!, use)
		visit?.(i)
	}
	// A goal's missing seats are free to be as many as pay: at the ceiling any number does.
	return { value, excess }
}

/** L(u) as it may be published: rounded up past every tolerance and rounding on the way. */
export const certified = (on: Instance, value: number): number =>
	value +
	EPSILON * (on.people + on.activities) * (on.problem.limits.activities + 1) +
	Math.abs(value) * 1e-9

function bestSlot(on: Instance, rows: Rows, u: Float64Array, a: number) {
	let slot = -1
	let cheapest = Infinity
	for (let s = on.slotStart[a]!; s < on.slotStart[a + 1]!; s++) {
		const price = priceOfSlot(on, rows, u, s)
		if (price >= cheapest) continue
		cheapest = price
		slot = s
	}
	const seats = on.maxSeats[a]! * u[rows.full + a]! - on.minSeats[a]! * u[rows.least + a]!
	return { slot, worth: on.bonus[a]! + seats - cheapest }
}

/** The best Y for one activity: 0, as many as locks want, or as many as can be. */
function bestCount(on: Instance, a: number, worth: number) {
	const most = on.mostBatches[a]!
	const wanted = on.wantedBatches[a]!
	const { lock } = on.problem.penalties
	const batches = most === 0 ? 0 : worth > 0 ? most : worth > -lock ? Math.min(wanted, most) : 0
	const unmet = lock * Math.max(0, wanted - batches)
	return { batches, worth: (batches === 0 ? 0 : batches * worth) - unmet }
}
