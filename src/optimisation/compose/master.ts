import { isSame, type Bundles } from './bundles.ts'
import type { Draft } from './draft.ts'
import type { Instance } from './instance.ts'
import { Columns, type Model } from './linear.ts'
import { entriesOfItem, entriesOfSlot, priceItems, type Rows } from './rows.ts'
import type { Search } from './search.ts'
import { Tally } from './value.ts'

export type Master = {
	readonly model: Model
	/** Row that counts the batches of activity 0; the next rows those of the others. */
	readonly counts: number
	/** Column of each slot is the slot's number; then come these: a person's bundle each. */
	readonly choices: readonly { i: number; items: Int32Array; column: number }[]
	/** People with only one bundle worth keeping, and it. */
	readonly settled: readonly { i: number; items: Int32Array }[]
}

export type MasterSettings = {
	/** Prices around which the master is built. */
	u: Float64Array
	/** Bundles kept: those within this of the person's best at prices u, in weighted levels. */
	near: number
	/** How far a price may move: by this share of itself, and a little. Infinity: anywhere. */
	box: number
	/** A plan whose bundles are columns too, so that its batches can be asked for without a box. */
	plan?: Draft
}

/** How far a price near 0 may move: per seat, per million rupiah, per facilitator day. */
const SEAT = 0.12
const MONEY = 0.02
const DAY = 0.2

const NONE = new Int32Array()

/**
 * The restricted master: the best mix of the bundles known so far under the shared rows.
 *
 *     max  Σ V(S) t_{iS} + Σ b y − penalties    s.t.  D·x ≤ limit,  Σ_S t_{iS} ≤ 1,  0 ≤ t, y     (5)
 *
 * A person whose best bundle stands out at prices u takes it and leaves the master. Each shared
 * row may be broken at a price just outside a box around u, so that the master always has a
 * solution and its prices cannot run away from a few columns. The caller disposes of the model.
 */
export function buildMaster(
	{ solver, on, rows, bundles }: Search,
	{ u, near, box, plan }: MasterSettings
): Master {
	const { lock, goalSeat } = on.problem.penalties
	const columns = new Columns()
	const counts = rows.count
	const limit = rows.limit.slice()
	let offset = on.base.reduce((sum, base) => sum + base, 0)

	for (let slot = 0; slot < on.slotActivity.length; slot++) {
		const a = on.slotActivity[slot]!
		const upper = Math.min(on.slotMost[slot]!, on.mostBatches[a]!)
		const lower = Math.min(on.slotFrozen[slot]!, upper)
		columns.add({ cost: on.bonus[a]!, lower, upper }, (put) => {
			entriesOfSlot(on, rows, slot, put)
			put(counts + a, 1)
		})
	}

	const { settled, open } = choose(on, rows, bundles, u, near, plan)
	for (const { items, worth } of settled) {
		offset += worth
		for (const k of items) {
			entriesOfItem(on, rows, k, (r, coefficient) => {
				limit[r]! -= coefficient
			})
		}
	}
	const people = counts + on.activities
	const choices = open.flatMap(({ i, kept }, row) =>
		kept.map(({ items, worth }) => ({
			i,
			items,
			column: columns.add({ cost: worth, upper: 1 }, (put) => {
				for (const k of items) entriesOfItem(on, rows, k, put)
				put(people + row, 1)
			})
		}))
	)

	for (let r = rows.floor; r < rows.count; r++) {
		columns.add({ cost: -goalSeat }, (put) => put(r, -1))
	}
	for (let r = 0; r < rows.count; r++) {
		if (limit[r] === Infinity || box === Infinity) continue
		const little =
			r >= rows.total && r < rows.pool ? MONEY : r >= rows.pool && r < rows.share ? DAY : SEAT
		const low = u[r]! * (1 - box) - little
		columns.add({ cost: -u[r]! * (1 + box) - little }, (put) => put(r, -1))
		if (low > 0) columns.add({ cost: low }, (put) => put(r, 1))
	}

	const upper = new Float64Array(people + open.length).fill(1)
	upper.set(limit)
	upper.set(on.mostBatches, counts)
	const lower = new Float64Array(upper.length).fill(-Infinity)
	for (let a = 0; a < on.activities; a++) {
		const wanted = Math.min(on.wantedBatches[a]!, on.mostBatches[a]!)
		const frozen = on.slotFrozen.subarray(on.slotStart[a], on.slotStart[a + 1])
		if (wanted > 0) lower[counts + a] = wanted
		upper[counts + a] = Math.max(
			upper[counts + a]!,
			frozen.reduce((sum, n) => sum + n, 0)
		)
		offset -= lock * (on.wantedBatches[a]! - wanted)
	}
	const model = columns.model(solver, { lower, upper, offset })
	return { model, counts, choices, settled }
}

type Kept = { items: Int32Array; worth: number }

/** Who takes the one bundle that stands out, and who must still choose, at prices u. */
function choose(
	on: Instance,
	rows: Rows,
	bundles: Bundles,
	u: Float64Array,
	near: number,
	plan?: Draft
) {
	const prices = new Float64Array(on.items)
	priceItems(on, rows, u, prices)
	const tally = new Tally(on)
	const settled: (Kept & { i: number })[] = []
	const open: { i: number; kept: Kept[] }[] = []
	for (let i = 0; i < on.people; i++) {
		const own = plan?.bundleOf(i)
		if (own) bundles.add(i, own)
		const known = [NONE, ...bundles.of[i]!].map((items) => {
			const worth = tally.value(i, items)
			const stays = own !== undefined && isSame(items, own)
			return { items, worth, stays, net: items.reduce((net, k) => net - prices[k]!, worth) }
		})
		const best = known.reduce((most, { net }) => Math.max(most, net), 0)
		const kept = known.filter(({ net, stays }) => stays || net >= best - near)
		if (kept.length === 1) settled.push({ i, ...kept[0]! })
		else open.push({ i, kept: kept.filter(({ items }) => items.length > 0) })
	}
	return { settled, open }
}

/** Prices of the shared rows in the last solution. */
export function pricesIn({ model }: Master, rows: Rows): Float64Array {
	return Float64Array.from(model.getSolution().rowDual.subarray(0, rows.count), (dual, r) =>
		Math.min(rows.ceiling[r]!, Math.max(0, dual))
	)
}

/** Batches of each activity in the last solution, in fractions. */
export function batchesIn({ model }: Master, on: Instance): Float64Array {
	const { colValue } = model.getSolution()
	const batches = new Float64Array(on.activities)
	for (const [slot, a] of on.slotActivity.entries()) batches[a]! += colValue[slot]!
	return batches
}

/** Each person's bundle that the last solution takes for more than half. */
export function bundlesIn({ model, choices, settled }: Master, people: number): Int32Array[] {
	const { colValue } = model.getSolution()
	const taken = new Array<Int32Array>(people).fill(NONE)
	for (const { i, items } of settled) taken[i] = items
	for (const { i, items, column } of choices) if (colValue[column]! > 0.5) taken[i] = items
	return taken
}
