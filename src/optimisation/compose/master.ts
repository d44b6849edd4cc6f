import type { Bundle, Bundles } from './bundles.ts'
import { allCounts, type Counts } from './counts.ts'
import type { Draft } from './draft.ts'
import type { Instance } from './instance.ts'
import { Columns, solve, type Highs, type Model } from './linear.ts'
import { entriesOfSeats, entriesOfSlot, entriesOfWho, priceItems, type Rows } from './rows.ts'

export type Question = {
	/** Prices around which bundles are worth having. */
	u: Float64Array
	/** Bundles asked for: those within this of the person's best at prices u, in weighted levels. */
	near: number
	/** How far a price may move: by this share of itself, and a little. Infinity: anywhere. */
	box: number
	/** A plan whose bundles are columns too, so that its batches can be asked for without a box. */
	plan?: Draft
	/** Fewest and most batches of each activity, where they are not all that rules leave. */
	counts?: Counts | undefined
}

/** How far a price near 0 may move: per seat, per million rupiah, per facilitator day. */
const SEAT = 0.12
const MONEY = 0.02
const DAY = 0.2

const NONE = new Int32Array()

/**
 * The restricted master: the best mix of the bundles known so far under the shared rows.
 *
 *     max  Σ V(S) tᵢₛ + Σ b y − penalties    s.t.  D·x ≤ limit,  Σ_S tᵢₛ ≤ 1,  0 ≤ t, y           (5)
 *
 * One linear programme is kept for the whole search: it only gains columns, and each question
 * changes bounds and costs, so that HiGHS goes on from its last basis. Everybody has a *reference*
 * bundle Sᵢ⁰, taken unless another is: it stands in the limits, and other bundles are columns of
 * what they change, D(S) − D(Sᵢ⁰). Who wants nothing but the reference costs no column at all.
 * Seats are summed once per activity, Xₐ = Σᵢ xᵢₐ, and whatever needs only their number speaks of Xₐ.
 *
 * Each shared row may be broken at a price just outside a box around u, so that the master always
 * has a solution and its prices cannot run away from a few columns.
 */
export class Master {
	private readonly solver: Highs
	private readonly on: Instance
	private readonly rows: Rows
	private readonly known: Bundles
	/** Made by the first question, whose prices choose the references. */
	private kept: { model: Model; reference: readonly Bundle[] } | undefined

	/** First row of: batches of each activity; Σᵢ xᵢₐ − Xₐ; what comes later is one row a person. */
	private readonly counts: number
	private readonly sums: number
	private rowCount: number
	private readonly rowOf: Int32Array
	/** Limited shared rows, each with a column to exceed it and one to stay below it, from `boxes` on. */
	private readonly boxed: Int32Array
	private readonly boxes: number
	private readonly firstBundle: number
	/** Column `firstBundle + c` is bundle c, of person `person[c]`. */
	private readonly bundle: Bundle[] = []
	private readonly person: number[] = []
	private readonly inside = new Set<Bundle>()
	private readonly prices: Float64Array

	constructor(solver: Highs, on: Instance, rows: Rows, known: Bundles) {
		this.solver = solver
		this.on = on
		this.rows = rows
		this.known = known
		this.counts = rows.count
		this.sums = this.counts + on.activities
		this.rowCount = this.sums + on.activities
		this.rowOf = new Int32Array(on.people).fill(-1)
		this.boxed = Int32Array.from(rows.limit.keys()).filter((r) => rows.limit[r] !== Infinity)
		this.boxes = on.slotActivity.length + on.activities + rows.count - rows.floor
		this.firstBundle = this.boxes + 2 * this.boxed.length
		this.prices = new Float64Array(on.items)
	}

	/** Asks for the best mix; false: stopped before there was an answer. */
	ask(question: Question, stop: () => boolean): boolean {
		const { on, rows, counts } = this
		priceItems(on, rows, question.u, this.prices)
		const { model, reference } = (this.kept ??= this.begin())
		this.widen(model, reference, question)
		this.setBox(model, question)
		const { least, most } = question.counts ?? allCounts(on)
		const all = range(counts, on.activities)
		model.changeRowsBounds(all, Float64Array.from(least), Float64Array.from(most))
		return solve(this.solver, model, stop)
	}

	/** Asks the last question again with this number of batches of activity a. */
	fix(a: number, batches: number): void {
		this.model.changeRowBounds(this.counts + a, batches, batches)
	}

	again(stop: () => boolean): boolean {
		return solve(this.solver, this.model, stop)
	}

	answer(): Answer {
		const { on, rows, model, firstBundle } = this
		const { colValue, rowDual } = model.getSolution()
		const batches = new Float64Array(on.activities)
		for (const [slot, a] of on.slotActivity.entries()) batches[a]! += colValue[slot]!

		const rest = new Float64Array(on.people).fill(1)
		const bundles = this.kept!.reference.map(({ items }) => items)
		for (const [c, i] of this.person.entries()) rest[i]! -= colValue[firstBundle + c]!
		for (let i = 0; i < on.people; i++) if (rest[i]! <= 0.5) bundles[i] = NONE
		for (const [c, i] of this.person.entries()) {
			if (colValue[firstBundle + c]! > 0.5) bundles[i] = this.bundle[c]!.items
		}
		const u = rowDual.slice(0, rows.count)
		for (let r = 0; r < rows.count; r++) u[r] = Math.min(rows.ceiling[r]!, Math.max(0, u[r]!))
		return { value: model.getObjectiveValue(), u, batches, bundles }
	}

	dispose(): void {
		this.kept?.model.dispose()
		this.kept = undefined
	}

	private get model(): Model {
		return this.kept!.model
	}

	/** The programme with everybody's best bundle as reference, and no other. */
	private begin() {
		const { solver, on, rows, counts, sums } = this
		const { lock, goalSeat } = on.problem.penalties
		const reference = this.known.of.map((own) =>
			own.reduce((best, bundle) => (this.net(bundle) > this.net(best) ? bundle : best))
		)
		const columns = new Columns()
		for (let slot = 0; slot < on.slotActivity.length; slot++) {
			const a = on.slotActivity[slot]!
			const upper = Math.min(on.slotMost[slot]!, on.mostBatches[a]!)
			const lower = Math.min(on.slotFrozen[slot]!, upper)
			columns.add({ cost: on.bonus[a]!, lower, upper }, (put) => {
				entriesOfSlot(on, rows, slot, put)
				put(counts + a, 1)
			})
		}
		for (let a = 0; a < on.activities; a++) {
			columns.add({ cost: 0 }, (put) => {
				entriesOfSeats(on, rows, a, put)
				put(sums + a, -1)
			})
		}
		for (let r = rows.floor; r < rows.count; r++) {
			columns.add({ cost: -goalSeat }, (put) => put(r, -1))
		}
		for (const r of this.boxed) {
			columns.add({ cost: 0 }, (put) => put(r, -1))
			columns.add({ cost: 0 }, (put) => put(r, 1))
		}

		const lower = new Float64Array(this.rowCount).fill(-Infinity)
		const upper = new Float64Array(this.rowCount)
		upper.set(rows.limit)
		for (const { items } of reference) {
			for (const k of items) {
				upper[sums + on.activity[k]!]!--
				entriesOfWho(on, rows, k, (r, coefficient) => {
					upper[r]! -= coefficient
				})
			}
		}
		lower.set(upper.subarray(sums), sums)
		let offset = 0
		for (let i = 0; i < on.people; i++) offset += on.base[i]! + reference[i]!.worth
		for (let a = 0; a < on.activities; a++) {
			offset -= lock * Math.max(0, on.wantedBatches[a]! - on.mostBatches[a]!)
		}
		const model = columns.model(solver, { lower, upper, offset })
		return { model, reference }
	}

	/** Adds the bundles that the question asks for and that are not in yet. */
	private widen(model: Model, reference: readonly Bundle[], { near, plan }: Question): void {
		const { on, rows, known, rowOf, rowCount } = this
		const columns = new Columns()
		for (let i = 0; i < on.people; i++) {
			const own = plan && known.add(i, plan.bundleOf(i))
			const bundles = known.of[i]!
			const best = bundles.reduce((most, bundle) => Math.max(most, this.net(bundle)), 0)
			for (const bundle of bundles) {
				if (bundle !== own && this.net(bundle) < best - near) continue
				if (bundle === reference[i] || this.inside.has(bundle)) continue
				this.inside.add(bundle)
				if (rowOf[i]! < 0) rowOf[i] = this.rowCount++
				this.person.push(i)
				this.bundle.push(bundle)
				columns.add({ cost: bundle.worth - reference[i]!.worth, upper: 1 }, (put) => {
					const take = (items: Int32Array, sign: 1 | -1) => {
						for (const k of items) {
							put(this.sums + on.activity[k]!, sign)
							entriesOfWho(on, rows, k, (r, coefficient) => put(r, sign * coefficient))
						}
					}
					take(bundle.items, 1)
					take(reference[i]!.items, -1)
					put(rowOf[i]!, 1)
				})
			}
		}
		const added = this.rowCount - rowCount
		if (added > 0) {
			model.addRows({
				lower: new Float64Array(added).fill(-Infinity),
				upper: new Float64Array(added).fill(1),
				matrix: {
					format: 'csr',
					numRows: added,
					numCols: this.firstBundle + this.bundle.length - columns.count,
					starts: new Int32Array(added + 1),
					indices: NONE,
					values: new Float64Array()
				}
			})
		}
		columns.addTo(model, this.rowCount)
		if (2 * columns.count > this.bundle.length) model.clearSolver()
	}

	private setBox(model: Model, { u, box }: Question): void {
		const { rows, boxed, boxes } = this
		const cost = new Float64Array(2 * boxed.length)
		const upper = new Float64Array(2 * boxed.length)
		for (const [b, r] of boxed.entries()) {
			if (box === Infinity) break
			const little =
				r >= rows.total && r < rows.pool ? MONEY : r >= rows.pool && r < rows.share ? DAY : SEAT
			const low = u[r]! * (1 - box) - little
			cost[2 * b] = -u[r]! * (1 + box) - little
			cost[2 * b + 1] = Math.max(0, low)
			upper[2 * b] = Infinity
			upper[2 * b + 1] = low > 0 ? Infinity : 0
		}
		const all = range(boxes, 2 * boxed.length)
		model.changeColsCost(all, cost)
		model.changeColsBounds(all, new Float64Array(cost.length), upper)
	}

	/** What a bundle adds at the last question's prices. */
	private net({ items, worth }: Bundle): number {
		let net = worth
		for (const k of items) net -= this.prices[k]!
		return net
	}
}

export type Answer = {
	value: number
	/** Prices of the shared rows. */
	u: Float64Array
	/** Batches of each activity, in fractions. */
	batches: Float64Array
	/** Each person's bundle that is taken for more than half. */
	bundles: Int32Array[]
}

const range = (from: number, count: number) =>
	({ kind: 'range', from, to: from + count - 1 }) as const
