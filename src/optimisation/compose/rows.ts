import type { Instance } from './instance.ts'
import type { Prices } from './model.ts'

/** Money is counted in millions in rows and prices, so that all coefficients are of like size. */
export const MILLION = 1e6

/**
 * The limits that people share, each written D·x ≤ limit with a price u ≥ 0 (docs/composer.md, eq. 1):
 *
 *     full[a]       Σᵢ xᵢₐ − maxₐ Yₐ ≤ 0            least[a]   minₐ Yₐ − Σᵢ xᵢₐ ≤ 0
 *     total         Σ Fₐ Yₐ + Σ cₐ xᵢₐ ≤ B          source[s], agency[g]  alike
 *     pool[p, m]    Σₐ dₐ yₐₘ ≤ Rₚₘ                  share[a, s] Σᵢ (φ − [i counts]) xᵢₐ ≤ 0
 *     floor[h]      Σ (f_h − [counts for h]) xᵢₐ − missing_h ≤ 0,  so  u ≤ penalty per missing seat
 *
 * Each name is the row of its first member.
 */
export type Rows = {
	readonly full: number
	readonly least: number
	readonly total: number
	readonly source: number
	readonly agency: number
	readonly pool: number
	readonly share: number
	readonly floor: number
	readonly count: number
	/** Right-hand sides; Infinity: no limit, and the price stays 0. */
	readonly limit: Float64Array
	/** Highest price that a row can have. */
	readonly ceiling: Float64Array
}

export function rowsOf(on: Instance): Rows {
	const { budget, penalties } = on.problem
	const full = 0
	const least = full + on.activities
	const total = least + on.activities
	const source = total + 1
	const agency = source + budget.bySource.length
	const pool = agency + budget.byAgency.length
	const share = pool + on.poolDays.length
	const floor = share + on.minShare.length
	const count = floor + on.floorShare.length

	const limit = new Float64Array(count)
	const money = (rupiah: number | null) => (rupiah === null ? Infinity : rupiah / MILLION)
	limit[total] = money(budget.total)
	limit.set(budget.bySource.map(money), source)
	limit.set(budget.byAgency.map(money), agency)
	limit.set(on.poolDays, pool)
	const ceiling = Float64Array.from(limit, (most) => (most === Infinity ? 0 : Infinity))
	ceiling.fill(penalties.goalSeat, floor)
	return { full, least, total, source, agency, pool, share, floor, count, limit, ceiling }
}

/** What a seat costs at prices u: per activity first, then what depends on the person. */
export function priceItems(on: Instance, rows: Rows, u: Float64Array, into: Float64Array): void {
	const floors = on.floorShare.length
	let asked = 0
	for (let h = 0; h < floors; h++) asked += on.floorShare[h]! * u[rows.floor + h]!
	for (let a = 0; a < on.activities; a++) {
		const cost = on.headCost[a]! / MILLION
		const price = u[rows.full + a]! - u[rows.least + a]! + cost * u[rows.total]! + asked
		const firstShare = on.shareStart[a]!
		const shares = on.shareStart[a + 1]! - firstShare
		for (let t = on.memberStart[a]!; t < on.memberStart[a + 1]!; t++) {
			const k = on.members[t]!
			let own = price + cost * u[rows.agency + on.agency[on.person[k]!]!]!
			for (let s = 0; s < shares; s++) {
				const counts = (on.flags[k]! >> s) & 1
				own += u[rows.share + firstShare + s]! * (on.minShare[firstShare + s]! - counts)
			}
			for (let h = 0; h < floors; h++) {
				if ((on.floorFlags[k]! >> h) & 1) own -= u[rows.floor + h]!
			}
			into[k] = own
		}
	}
}

/** The part of an item's price that is money. */
export function moneyOfItems(on: Instance, rows: Rows, u: Float64Array): Float64Array {
	return Float64Array.from(on.activity, (a, k) => {
		const perMillion = u[rows.total]! + u[rows.agency + on.agency[on.person[k]!]!]!
		return (on.headCost[a]! / MILLION) * perMillion
	})
}

/** What a batch costs in a slot at prices u: its money and its facilitators. */
export function priceOfSlot(on: Instance, rows: Rows, u: Float64Array, slot: number): number {
	const a = on.slotActivity[slot]!
	const perMillion = u[rows.total]! + u[rows.source + on.source[a]!]!
	const pool = on.slotPool[slot]!
	const days = pool < 0 ? 0 : on.batchDays[a]! * u[rows.pool + pool]!
	return (on.batchCost[a]! / MILLION) * perMillion + days
}

type Put = (row: number, coefficient: number) => void

/** Entries of item k in the rows. */
export function entriesOfItem(on: Instance, rows: Rows, k: number, put: Put): void {
	entriesOfSeats(on, rows, on.activity[k]!, put)
	entriesOfWho(on, rows, k, put)
}

/** What a seat of activity a puts into the rows, whoever sits in it. */
export function entriesOfSeats(on: Instance, rows: Rows, a: number, put: Put): void {
	put(rows.full + a, 1)
	put(rows.least + a, -1)
	if (on.headCost[a]! > 0) put(rows.total, on.headCost[a]! / MILLION)
	for (let r = on.shareStart[a]!; r < on.shareStart[a + 1]!; r++) {
		put(rows.share + r, on.minShare[r]!)
	}
	for (let h = 0; h < on.floorShare.length; h++) put(rows.floor + h, on.floorShare[h]!)
}

/** What the person of item k puts into the rows: the agency's money, and the shares it counts for. */
export function entriesOfWho(on: Instance, rows: Rows, k: number, put: Put): void {
	const a = on.activity[k]!
	if (on.headCost[a]! > 0) {
		put(rows.agency + on.agency[on.person[k]!]!, on.headCost[a]! / MILLION)
	}
	for (let s = 0, r = on.shareStart[a]!; r < on.shareStart[a + 1]!; s++, r++) {
		if ((on.flags[k]! >> s) & 1) put(rows.share + r, -1)
	}
	for (let h = 0; h < on.floorShare.length; h++) {
		if ((on.floorFlags[k]! >> h) & 1) put(rows.floor + h, -1)
	}
}

/** Entries of a batch in a slot. */
export function entriesOfSlot(on: Instance, rows: Rows, slot: number, put: Put): void {
	const a = on.slotActivity[slot]!
	const cost = on.batchCost[a]! / MILLION
	put(rows.full + a, -on.maxSeats[a]!)
	put(rows.least + a, on.minSeats[a]!)
	if (cost > 0) {
		put(rows.total, cost)
		put(rows.source + on.source[a]!, cost)
	}
	if (on.batchDays[a]! > 0) put(rows.pool + on.slotPool[slot]!, on.batchDays[a]!)
}

/** Row prices in the units of `Prices`: per seat, rupiah, day. */
export function pricesOf(on: Instance, rows: Rows, u: Float64Array): Prices {
	const some = (from: number, count: number, per = 1) =>
		Array.from(u.subarray(from, from + count), (price) => price / per)
	return {
		seat: some(rows.full, on.activities),
		minimum: some(rows.least, on.activities),
		total: u[rows.total]! / MILLION,
		bySource: some(rows.source, rows.agency - rows.source, MILLION),
		byAgency: some(rows.agency, rows.pool - rows.agency, MILLION),
		facilitators: on.problem.facilitators.map((days, p) =>
			some(rows.pool + p * on.months, days.length)
		),
		shares: on.problem.activities.map((a, row) =>
			some(rows.share + on.shareStart[row]!, a.shares.length)
		),
		goals: some(rows.floor, on.problem.goalFloors.length),
		fairness: some(rows.floor + on.problem.goalFloors.length, on.problem.fairness.length)
	}
}

/** Row prices from `Prices` of a like problem; what it does not name costs nothing. */
export function rowPricesOf(on: Instance, rows: Rows, prices: Prices): Float64Array {
	const u = new Float64Array(rows.count)
	const put = (from: number, until: number, known: readonly number[], per = 1) => {
		for (let r = from; r < until; r++) {
			u[r] = Math.min(rows.ceiling[r]!, Math.max(0, (known[r - from] ?? 0) * per))
		}
	}
	put(rows.full, rows.least, prices.seat)
	put(rows.least, rows.total, prices.minimum)
	put(rows.total, rows.source, [prices.total], MILLION)
	put(rows.source, rows.agency, prices.bySource, MILLION)
	put(rows.agency, rows.pool, prices.byAgency, MILLION)
	for (const [p, days] of prices.facilitators.entries()) {
		if (p < on.problem.facilitators.length) {
			put(rows.pool + p * on.months, rows.pool + (p + 1) * on.months, days)
		}
	}
	for (let a = 0; a < on.activities; a++) {
		put(rows.share + on.shareStart[a]!, rows.share + on.shareStart[a + 1]!, prices.shares[a] ?? [])
	}
	const goals = on.problem.goalFloors.length
	put(rows.floor, rows.floor + goals, prices.goals)
	put(rows.floor + goals, rows.count, prices.fairness)
	return u
}
