import { NONE, type Found, type MatchProblem } from './model.ts'

export type Alternative = {
	readonly host: number
	readonly score: number
	/** The whole matching is worth at least this much less with the pair in it; 0 may still cost something. */
	readonly loss: number
}

/**
 * Other hosts for a seeker, those that cost the whole the least first: by the reduced cost πᵢ + pⱼ − wᵢⱼ, below which the whole
 * cannot be had once the pair is fixed, where the prices are those of a best matching.
 */
export function alternativesFor(
	{ capacity, start, host, score }: MatchProblem,
	{ hostOf, price }: Found,
	seeker: number,
	most: number
): Alternative[] {
	const pairs = Array.from(
		{ length: start[seeker + 1]! - start[seeker]! },
		(_, n) => start[seeker]! + n
	)
	const open = pairs.filter((k) => capacity[host[k]!]! > 0)
	const worth = (k: number) => score[k]! - price[host[k]!]!
	const profit = open.reduce((best, k) => Math.max(best, worth(k)), 0)
	return open
		.filter((k) => hostOf[seeker] === NONE || host[k] !== hostOf[seeker])
		.map((k) => ({ host: host[k]!, score: score[k]!, loss: profit - worth(k) }))
		.sort((a, b) => a.loss - b.loss || a.host - b.host)
		.slice(0, most)
}
