import { NONE, type MatchProblem } from './model.ts'

/**
 * No matching is worth more than this (weak duality), whatever the prices, so long as none is below 0:
 * Σⱼ capⱼ pⱼ + Σᵢ max(0, maxⱼ wᵢⱼ − pⱼ).
 */
export function dualOf(
	{ seekers, capacity, start, host, score }: MatchProblem,
	price: Float64Array
) {
	let dual = 0
	for (let j = 0; j < capacity.length; j++) dual += capacity[j]! * price[j]!
	for (let i = 0; i < seekers; i++) {
		let profit = 0
		for (let k = start[i]!; k < start[i + 1]!; k++)
			if (capacity[host[k]!]! > 0) profit = Math.max(profit, score[k]! - price[host[k]!]!)
		dual += profit
	}
	return dual
}

/**
 * The worth of a matching, found anew from the problem. Throws where it is none: a pair that may not be, or a host with too many.
 */
export function objectiveOf(problem: MatchProblem, hostOf: Int32Array): number {
	const taken = new Int32Array(problem.capacity.length)
	let objective = 0
	for (let i = 0; i < problem.seekers; i++) {
		if (hostOf[i] === NONE) continue
		const pair = pairAt(problem, i, hostOf[i]!)
		if (pair === NONE) throw new Error(`pair ${i}, ${hostOf[i]} may not be`)
		if (++taken[hostOf[i]!]! > problem.capacity[hostOf[i]!]!)
			throw new Error(`host ${hostOf[i]} has too many`)
		objective += problem.score[pair]!
	}
	return objective
}

/** Pairs of whom both would rather have each other than whom they have: an unfilled host anybody. */
export function countBlockingPairs(problem: MatchProblem, hostOf: Int32Array): number {
	const { seekers, capacity, start, host, bySeeker, byHost } = problem
	const taken = new Int32Array(capacity.length)
	const least = new Float64Array(capacity.length).fill(Infinity)
	const liking = new Float64Array(seekers).fill(-Infinity)
	for (let i = 0; i < seekers; i++) {
		if (hostOf[i] === NONE) continue
		const pair = pairAt(problem, i, hostOf[i]!)
		liking[i] = bySeeker[pair]!
		taken[hostOf[i]!]!++
		least[hostOf[i]!] = Math.min(least[hostOf[i]!]!, byHost[pair]!)
	}
	let blocking = 0
	for (let i = 0; i < seekers; i++)
		for (let k = start[i]!; k < start[i + 1]!; k++) {
			const j = host[k]!
			const isOpen = taken[j]! < capacity[j]! || byHost[k]! > least[j]!
			if (capacity[j]! > 0 && bySeeker[k]! > liking[i]! && isOpen) blocking++
		}
	return blocking
}

/** Where the pair stands in the problem; NONE where it may not be. */
export function pairAt({ start, host }: MatchProblem, seeker: number, of: number): number {
	for (let k = start[seeker]!; k < start[seeker + 1]!; k++) if (host[k] === of) return k
	return NONE
}
