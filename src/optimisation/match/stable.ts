import { NONE, type MatchProblem } from './model.ts'

/**
 * A stable matching, by deferred acceptance (Gale and Shapley 1962): seekers ask by their own order, a host keeps those it likes
 * best. No two would rather have each other, and where nobody likes two alike each seeker has the best host of all stable matchings.
 * Of equal ones the lower row comes first.
 */
export function matchStably(problem: MatchProblem): Int32Array {
	const { seekers, capacity, start, host, bySeeker, byHost } = problem
	const order = Int32Array.from(host, (_, k) => k)
	for (let i = 0; i < seekers; i++)
		order
			.subarray(start[i]!, start[i + 1]!)
			.sort((a, b) => bySeeker[b]! - bySeeker[a]! || host[a]! - host[b]!)
	const next = start.slice(0, seekers)
	const kept: number[][] = Array.from(capacity, () => [])
	const seekerOf = new Int32Array(host.length)
	for (let i = 0; i < seekers; i++) seekerOf.fill(i, start[i]!, start[i + 1]!)
	const hostOf = new Int32Array(seekers).fill(NONE)
	const isLiked = (a: number, b: number) =>
		byHost[a]! > byHost[b]! || (byHost[a] === byHost[b] && seekerOf[a]! < seekerOf[b]!)

	for (let first = 0; first < seekers; first++) {
		let seeker = first
		while (next[seeker]! < start[seeker + 1]!) {
			const pair = order[next[seeker]!++]!
			const j = host[pair]!
			const own = kept[j]!
			if (own.length < capacity[j]!) {
				own.push(pair)
				break
			}
			let worst = 0
			for (let n = 1; n < own.length; n++) if (isLiked(own[worst]!, own[n]!)) worst = n
			if (own.length === 0 || !isLiked(pair, own[worst]!)) continue
			seeker = seekerOf[own[worst]!]!
			own[worst] = pair
		}
	}
	for (const own of kept) for (const pair of own) hostOf[seekerOf[pair]!] = host[pair]!
	return hostOf
}
