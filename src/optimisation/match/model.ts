/**
 * Seekers look for a host, hosts take so many. Rows are numbers; pairs lie flat, those of seeker i at start[i] to start[i + 1] − 1.
 * A pair that is not there may not be.
 */
export type MatchProblem = {
	readonly seekers: number
	/** How many seekers each host takes. */
	readonly capacity: Int32Array
	readonly start: Int32Array
	readonly host: Int32Array
	/** What the pair is worth, more than 0. */
	readonly score: Float64Array
	/** How much either side would like the other: only the order among the own pairs counts. */
	readonly bySeeker: Float64Array
	readonly byHost: Float64Array
}

export type Pair = {
	readonly seeker: number
	readonly host: number
	readonly score: number
	/** Usual: the score. */
	readonly bySeeker?: number | undefined
	readonly byHost?: number | undefined
}

/** `best`: the greatest sum of scores. `stable`: no two would rather have each other. */
export const methods = ['best', 'stable'] as const

export type MatchSettings = {
	readonly method: (typeof methods)[number]
	/** Up to so many pairs the best is found exactly, above them by bids. */
	readonly exactUpTo: number
	/** Of the largest score: what a bid rises at least. Each pair may be that far from the best. */
	readonly bid: number
}

export const USUAL_MATCH_SETTINGS: MatchSettings = {
	method: 'best',
	exactUpTo: 300_000,
	bid: 0.001
}

/** Who is with whom, and what a place at each host costs: 0 where one is free, which proves how good it is. */
export type Found = {
	/** Row of the host; NONE without one. */
	readonly hostOf: Int32Array
	readonly price: Float64Array
}
export const NONE = -1

export type Matching = Found & {
	readonly objective: number
	/** No matching is worth more. */
	readonly dual: number
	/** Between them, as a share of the dual. */
	readonly gap: number
	/** Seekers without a host. */
	readonly unmatched: number[]
	/** Pairs of whom both would rather have each other than whom they have. */
	readonly blockingPairs: number
}

/** Pairs as they come, laid flat; the order within a seeker is kept. */
export function problemOf(
	seekers: number,
	capacity: readonly number[],
	pairs: readonly Pair[]
): MatchProblem {
	const start = new Int32Array(seekers + 1)
	for (const { seeker } of pairs) start[seeker + 1]!++
	for (let i = 0; i < seekers; i++) start[i + 1]! += start[i]!
	const next = start.slice()
	const host = new Int32Array(pairs.length)
	const [score, bySeeker, byHost] = [0, 1, 2].map(() => new Float64Array(pairs.length)) as [
		Float64Array,
		Float64Array,
		Float64Array
	]
	for (const pair of pairs) {
		const k = next[pair.seeker]!++
		host[k] = pair.host
		score[k] = pair.score
		bySeeker[k] = pair.bySeeker ?? pair.score
		byHost[k] = pair.byHost ?? pair.score
	}
	return { seekers, capacity: Int32Array.from(capacity), start, host, score, bySeeker, byHost }
}
