import type { Instance } from './instance.ts'
import { Tally } from './value.ts'

/** Tolerance of sums of days and shares; money and seats are whole and need none. */
export const TOLERANCE = 1e-9

/** All that a draft decides: items taken, and batches in each slot. */
export type Taken = { items: number[]; held: Int32Array }

/** More days than any pool has. */
const FAR = 1e9

const SEAT = 0
const LEAVE = 1
const OPEN = 2
const CLOSE = 3

/**
 * A plan in the making: who has which items, how many batches are open in which slot, and every
 * sum that the rules speak of. Four small moves change it, each in O(1), and each can be undone:
 * `mark()` before, `undo(mark)` after. The moves check nothing; `may…` say what the rules allow.
 */
export class Draft {
	readonly on: Instance
	/** 1 where the item is taken. */
	readonly seated: Uint8Array
	/** Items of person i: `bundle[i · width] …`, `size[i]` of them. */
	readonly bundle: Int32Array
	readonly size: Uint8Array
	readonly width: number
	/** Vᵢ, eq. 2. */
	readonly worth: Float64Array
	readonly hours: Float64Array
	readonly seats: Int32Array
	/** Seats that count for each share floor. */
	readonly counted: Int32Array
	readonly batches: Int32Array
	readonly held: Int32Array
	readonly daysUsed: Float64Array
	/** Seats that count for each floor over all seats. */
	readonly floorSeats: Int32Array
	allSeats = 0
	/** Rupiah. */
	spent = 0
	readonly bySource: Float64Array
	readonly byAgency: Float64Array

	private readonly tally: Tally
	private readonly log: number[] = []
	private readonly marginals: Float64Array
	private readonly fresh: Uint8Array

	constructor(on: Instance) {
		const { limits, budget } = on.problem
		this.on = on
		this.width = limits.activities
		this.seated = new Uint8Array(on.items)
		this.bundle = new Int32Array(on.people * this.width)
		this.size = new Uint8Array(on.people)
		this.worth = new Float64Array(on.people)
		this.hours = new Float64Array(on.people)
		this.seats = new Int32Array(on.activities)
		this.counted = new Int32Array(on.minShare.length)
		this.batches = new Int32Array(on.activities)
		this.held = new Int32Array(on.slotMonth.length)
		this.daysUsed = new Float64Array(on.poolDays.length)
		this.floorSeats = new Int32Array(on.floorShare.length)
		this.bySource = new Float64Array(budget.bySource.length)
		this.byAgency = new Float64Array(budget.byAgency.length)
		this.tally = new Tally(on)
		this.marginals = new Float64Array(on.items)
		this.fresh = new Uint8Array(on.people)
	}

	/** A draft with these items taken and these batches held in each slot. */
	static of(on: Instance, { items, held }: Taken): Draft {
		const draft = new Draft(on)
		for (const [slot, batches] of held.entries()) {
			for (let batch = 0; batch < batches; batch++) draft.open(slot)
		}
		for (const k of items) draft.seat(k)
		draft.settle()
		return draft
	}

	taken(): Taken {
		const items: number[] = []
		for (let k = 0; k < this.on.items; k++) if (this.seated[k] === 1) items.push(k)
		return { items, held: this.held.slice() }
	}

	/** The items of person i, in their order. */
	bundleOf(i: number): Int32Array {
		return this.bundle.slice(i * this.width, i * this.width + this.size[i]!).sort()
	}

	mark(): number {
		return this.log.length
	}

	undo(mark: number): void {
		while (this.log.length > mark) {
			const move = this.log.pop()!
			const row = move >> 2
			const kind = move & 3
			if (kind === SEAT) this.shift(row, -1)
			else if (kind === LEAVE) this.shift(row, 1)
			else this.hold(row, kind === OPEN ? -1 : 1)
		}
	}

	/** Forgets how to undo what was done. */
	settle(): void {
		this.log.length = 0
	}

	seat(k: number): void {
		this.shift(k, 1)
		this.log.push((k << 2) | SEAT)
	}

	leave(k: number): void {
		this.shift(k, -1)
		this.log.push((k << 2) | LEAVE)
	}

	open(slot: number): void {
		this.hold(slot, 1)
		this.log.push((slot << 2) | OPEN)
	}

	close(slot: number): void {
		this.hold(slot, -1)
		this.log.push((slot << 2) | CLOSE)
	}

	/**
	 * What item k adds to its person's value, or would lose if taken away; −Infinity when the
	 * person has no hours or no place left for it.
	 */
	marginal(k: number): number {
		const i = this.on.person[k]!
		if (this.fresh[i] === 0) this.refresh(i)
		return this.marginals[k]!
	}

	/**
	 * The slot of activity a where its pool has most days left, in `month` if one is wished; −1: no
	 * batch may be opened.
	 */
	slotFor(a: number, month = -1): number {
		const { on } = this
		if (this.batches[a]! >= on.mostBatches[a]! || !this.batchAffordable(a)) return -1
		const days = on.batchDays[a]!
		let best = -1
		let most = 0
		for (let s = on.slotStart[a]!; s < on.slotStart[a + 1]!; s++) {
			if (month >= 0 && on.slotMonth[s] !== month) continue
			const pool = on.slotPool[s]!
			const left = pool < 0 ? Infinity : on.poolDays[pool]! - this.daysUsed[pool]!
			if (left < days - TOLERANCE || this.held[s]! >= on.slotMost[s]!) continue
			if (this.held[s]! < on.slotFrozen[s]!) return s
			const fewer = best >= 0 && left === most && this.held[s]! < this.held[best]!
			if (best >= 0 && left <= most && !fewer) continue
			best = s
			most = left
		}
		return best
	}

	batchAffordable(a: number): boolean {
		const { on } = this
		const cost = on.batchCost[a]!
		const source = on.source[a]!
		return (
			this.spent + cost <= on.totalLimit && this.bySource[source]! + cost <= on.sourceLimit[source]!
		)
	}

	/** An open slot of activity a: the one whose pool is tightest, no frozen one if it can be; −1: none is open. */
	openSlot(a: number): number {
		const { on } = this
		let tightest = -1
		let least = Infinity
		for (let s = on.slotStart[a]!; s < on.slotStart[a + 1]!; s++) {
			if (this.held[s] === 0) continue
			const pool = on.slotPool[s]!
			const frozen = this.held[s]! <= on.slotFrozen[s]!
			const left = frozen ? FAR : pool < 0 ? 0 : on.poolDays[pool]! - this.daysUsed[pool]!
			if (left >= least) continue
			tightest = s
			least = left
		}
		return tightest
	}

	freeSeats(a: number): number {
		return this.on.maxSeats[a]! * this.batches[a]! - this.seats[a]!
	}

	affordable(k: number, a = this.on.activity[k]!): boolean {
		const { on } = this
		const cost = on.headCost[a]!
		if (cost === 0) return true
		const agency = on.agency[on.person[k]!]!
		return (
			this.spent + cost <= on.totalLimit && this.byAgency[agency]! + cost <= on.agencyLimit[agency]!
		)
	}

	/**
	 * A free seat, money, and the share floors: `strict`, so that they hold after it; otherwise so
	 * that they can still hold once the open batches are full.
	 */
	maySeat(k: number, strict: boolean): boolean {
		const { on } = this
		const a = on.activity[k]!
		if (this.freeSeats(a) <= 0 || !this.affordable(k, a)) return false
		const seats = strict ? this.seats[a]! + 1 : on.maxSeats[a]! * this.batches[a]!
		for (let s = 0, r = on.shareStart[a]!; r < on.shareStart[a + 1]!; s++, r++) {
			if ((on.flags[k]! >> s) & 1) continue
			const others = this.seats[a]! - this.counted[r]! + 1
			if (others > (1 - on.minShare[r]!) * seats + TOLERANCE) return false
		}
		return true
	}

	/** Leaving keeps the batches' minimum and the share floors. */
	mayLeave(k: number): boolean {
		const { on } = this
		const a = on.activity[k]!
		const seats = this.seats[a]! - 1
		if (seats < on.minSeats[a]! * this.batches[a]!) return false
		for (let s = 0, r = on.shareStart[a]!; r < on.shareStart[a + 1]!; s++, r++) {
			const counted = this.counted[r]! - ((on.flags[k]! >> s) & 1)
			if (counted < on.minShare[r]! * seats - TOLERANCE) return false
		}
		return true
	}

	/** A share floor of activity a that does not hold (its row), or −1. */
	brokenShare(a: number): number {
		const { on } = this
		for (let r = on.shareStart[a]!; r < on.shareStart[a + 1]!; r++) {
			if (this.counted[r]! < on.minShare[r]! * this.seats[a]! - TOLERANCE) return r
		}
		return -1
	}

	floorMissing(h: number): number {
		return Math.max(0, this.on.floorShare[h]! * this.allSeats - this.floorSeats[h]!)
	}

	/** What a seat of item k does to the floors over all seats, to first order. */
	floorWorth(k: number): number {
		const { floorShare, floorFlags, problem } = this.on
		let worth = 0
		for (let h = 0; h < floorShare.length; h++) {
			if (this.floorMissing(h) > 0) worth += ((floorFlags[k]! >> h) & 1) - floorShare[h]!
		}
		return worth * problem.penalties.goalSeat
	}

	/** Locks on the number of batches of activity a that are broken. */
	batchesUnmet(a: number): number {
		const { on } = this
		let unmet = Math.max(0, on.wantedBatches[a]! - this.batches[a]!)
		for (let s = on.slotStart[a]!; s < on.slotStart[a + 1]!; s++) {
			unmet += Math.max(0, on.slotFrozen[s]! - this.held[s]!)
		}
		return unmet
	}

	objective(): number {
		const { on } = this
		const { penalties } = on.problem
		let sum = 0
		for (let i = 0; i < on.people; i++) sum += on.base[i]! + this.worth[i]!
		for (let a = 0; a < on.activities; a++) {
			sum += on.bonus[a]! * this.batches[a]! - penalties.lock * this.batchesUnmet(a)
		}
		for (let h = 0; h < this.floorSeats.length; h++) {
			sum -= penalties.goalSeat * this.floorMissing(h)
		}
		return sum
	}

	private shift(k: number, sign: 1 | -1): void {
		const { on } = this
		const i = on.person[k]!
		const a = on.activity[k]!
		const own = i * this.width
		if (sign === 1) this.bundle[own + this.size[i]!++] = k
		else {
			const last = own + --this.size[i]!
			this.bundle[this.bundle.indexOf(k, own)] = this.bundle[last]!
		}
		this.seated[k] = sign === 1 ? 1 : 0
		this.worth[i] = this.tally.value(i, this.bundle, own, this.size[i])
		this.hours[i] = this.tally.hours
		this.fresh[i] = 0

		this.seats[a]! += sign
		for (let s = 0, r = on.shareStart[a]!; r < on.shareStart[a + 1]!; s++, r++) {
			this.counted[r]! += sign * ((on.flags[k]! >> s) & 1)
		}
		this.allSeats += sign
		for (let h = 0; h < this.floorSeats.length; h++) {
			this.floorSeats[h]! += sign * ((on.floorFlags[k]! >> h) & 1)
		}
		this.spent += sign * on.headCost[a]!
		this.byAgency[on.agency[i]!]! += sign * on.headCost[a]!
	}

	private hold(slot: number, sign: 1 | -1): void {
		const { on } = this
		const a = on.slotActivity[slot]!
		this.held[slot]! += sign
		this.batches[a]! += sign
		if (on.slotPool[slot]! >= 0) this.daysUsed[on.slotPool[slot]!]! += sign * on.batchDays[a]!
		this.spent += sign * on.batchCost[a]!
		this.bySource[on.source[a]!]! += sign * on.batchCost[a]!
	}

	private refresh(i: number): void {
		const { on, tally, bundle } = this
		const { limits } = on.problem
		const own = i * this.width
		const end = own + this.size[i]!
		tally.value(i, bundle, own, this.size[i])
		const full = this.size[i]! >= limits.activities
		for (let k = on.itemStart[i]!; k < on.itemStart[i + 1]!; k++) {
			const fits = !full && tally.hours + on.jp[on.activity[k]!]! <= limits.hours
			this.marginals[k] = fits ? tally.gain(k) : -Infinity
		}
		for (let t = own; t < end; t++) {
			const k = bundle[t]!
			tally.giveBack(k)
			this.marginals[k] = tally.gain(k)
			tally.take(k)
		}
		this.fresh[i] = 1
	}
}
