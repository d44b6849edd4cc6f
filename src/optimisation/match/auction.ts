import { NONE, type Found, type MatchProblem } from './model.ts'

/**
 * A matching close to the best, by auction (Bertsekas 1979; with several places a host, Bertsekas and Castañon 1989). Whoever has no
 * place bids for the host that is worth most to them above its price, by so much that the second best would do as well, and `bid`
 * more; the lowest bid of a full host gives way. Prices start at 0 and only rise, so a place that stays free costs nothing, and the
 * whole is at most `bid` a pair from the best.
 */
export function matchByAuction(problem: MatchProblem, bid: number): Found {
	const { seekers, capacity, start, host, score } = problem
	const first = new Int32Array(capacity.length + 1)
	for (let j = 0; j < capacity.length; j++) first[j + 1] = first[j]! + capacity[j]!
	const used = new Int32Array(capacity.length)
	const price = new Float64Array(capacity.length)
	/** The bids a host holds, as a heap with the lowest first, and of whom they are. */
	const bids = new Float64Array(first[capacity.length]!)
	const bidder = new Int32Array(first[capacity.length]!)
	const hostOf = new Int32Array(seekers).fill(NONE)

	/** Puts a bid in at `from` and lets it find its place downwards. */
	const sink = (j: number, seeker: number, offer: number) => {
		const base = first[j]!
		let hole = 0
		for (;;) {
			let below = 2 * hole + 1
			if (below >= capacity[j]!) break
			if (below + 1 < capacity[j]! && bids[base + below + 1]! < bids[base + below]!) below++
			if (bids[base + below]! >= offer) break
			bids[base + hole] = bids[base + below]!
			bidder[base + hole] = bidder[base + below]!
			hole = below
		}
		bids[base + hole] = offer
		bidder[base + hole] = seeker
	}
	const rise = (j: number, seeker: number, offer: number) => {
		const base = first[j]!
		let hole = used[j]!++
		while (hole > 0) {
			const above = (hole - 1) >> 1
			if (bids[base + above]! <= offer) break
			bids[base + hole] = bids[base + above]!
			bidder[base + hole] = bidder[base + above]!
			hole = above
		}
		bids[base + hole] = offer
		bidder[base + hole] = seeker
	}

	const queue = Int32Array.from({ length: seekers }, (_, i) => i)
	let waiting = seekers
	for (let head = 0; waiting > 0; head = (head + 1) % seekers) {
		const seeker = queue[head]!
		waiting--
		let most = 0
		let second = 0
		let wished = NONE
		for (let k = start[seeker]!; k < start[seeker + 1]!; k++) {
			const j = host[k]!
			if (capacity[j] === 0) continue
			const worth = score[k]! - price[j]!
			if (worth > most) {
				second = most
				most = worth
				wished = j
			} else if (worth > second) second = worth
		}
		if (wished === NONE) continue

		const offer = price[wished]! + most - second + bid
		hostOf[seeker] = wished
		if (used[wished]! < capacity[wished]!) rise(wished, seeker, offer)
		else {
			const outbid = bidder[first[wished]!]!
			sink(wished, seeker, offer)
			hostOf[outbid] = NONE
			queue[(head + 1 + waiting++) % seekers] = outbid
		}
		if (used[wished] === capacity[wished]) price[wished] = bids[first[wished]!]!
	}
	return { hostOf, price }
}
