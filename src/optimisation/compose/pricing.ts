import type { Instance } from './instance.ts'
import { Pricer } from './price.ts'

/** Memory that two threads see: item prices in, and each person's best bundle out. */
export type Board = {
	prices: Float64Array
	/** Value of (3) of each person. */
	worth: Float64Array
	/** Items of person i: `items[i · activities per person] …`, `count[i]` of them. */
	items: Int32Array
	count: Int32Array
	/** Whom to price, in the order of a list. */
	people: Int32Array
}

/** Does a stretch of the list while another thread does the rest. */
export type Helper = {
	/** False: not there (yet); the caller does everything. */
	start(from: number, to: number): boolean
	/** Waits for the answer; false: it never came. */
	finish(): boolean
}

const shared = (bytes: number) => new SharedArrayBuffer(bytes)

export function boardFor(on: Instance): Board {
	return {
		prices: new Float64Array(shared(8 * on.items)),
		worth: new Float64Array(shared(8 * on.people)),
		items: new Int32Array(shared(4 * on.people * on.problem.limits.activities)),
		count: new Int32Array(shared(4 * on.people)),
		people: new Int32Array(shared(4 * on.people))
	}
}

/** Prices the people at places `from .. to − 1` of the list. */
export function priceStretch(on: Instance, pricer: Pricer, board: Board, from: number, to: number) {
	const width = on.problem.limits.activities
	for (let t = from; t < to; t++) {
		const i = board.people[t]!
		board.worth[i] = pricer.price(i, board.prices)
		board.count[i] = pricer.count
		for (let c = 0; c < pricer.count; c++) board.items[i * width + c] = pricer.chosen[c]!
	}
}

/** Fewer people than this are not worth a helper's waking. */
const WORTH_SHARING = 400

/**
 * Everybody's best bundle (3) at given prices. People do not depend on each other, so a helper
 * changes the time and not a bit of the answer: whoever adds up does so in the order of people.
 */
export class Pricing {
	readonly board: Board
	private readonly on: Instance
	private readonly pricer: Pricer
	private helper: Helper | undefined

	constructor(on: Instance, board = boardFor(on), helper?: Helper) {
		this.on = on
		this.board = board
		this.pricer = new Pricer(on)
		this.helper = helper
	}

	/** Prices these people, or all, at `board.prices`; returns the list. */
	price(people?: Int32Array): Int32Array {
		const { on, board, pricer } = this
		const count = people?.length ?? on.people
		const list = board.people.subarray(0, count)
		if (people) list.set(people)
		else for (let i = 0; i < count; i++) list[i] = i
		const middle = count >> 1
		const helped = count >= WORTH_SHARING && this.helper?.start(middle, count) === true
		priceStretch(on, pricer, board, 0, helped ? middle : count)
		if (helped && !this.helper!.finish()) {
			this.helper = undefined
			priceStretch(on, pricer, board, middle, count)
		}
		return list
	}

	/** The items of person i's best bundle; valid until the next pricing. */
	bundleOf(i: number): Int32Array {
		const from = i * this.on.problem.limits.activities
		return this.board.items.subarray(from, from + this.board.count[i]!)
	}
}
