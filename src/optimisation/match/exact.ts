import { LeastFirst } from './heap.ts'
import { NONE, type Found, type MatchProblem } from './model.ts'
import { Places } from './places.ts'

/**
 * The best matching, by successive shortest paths (Kuhn 1955 and Munkres 1957 with capacities; Dijkstra over the reduced costs
 * πᵢ + pⱼ − wᵢⱼ as Edmonds and Karp 1972 have it). Seekers come one by one; each takes the cheapest chain of moves that ends at a
 * free place, or with somebody who goes without. Prices and profits stay such that every pair in the matching costs nothing and
 * none costs less, so the last of them prove the whole. With whole scores the arithmetic is exact.
 */
export function matchExactly(problem: MatchProblem): Found {
	const { seekers, capacity, start, host, score } = problem
	const places = new Places(problem)
	const price = new Float64Array(capacity.length)
	const profit = new Float64Array(seekers)
	const distance = new Float64Array(capacity.length).fill(Infinity)
	const cameFrom = new Int32Array(capacity.length)
	const open = new LeastFirst(capacity.length)
	const labelled: number[] = []
	const reached: number[] = []

	for (let newcomer = 0; newcomer < seekers; newcomer++) {
		for (let k = start[newcomer]!; k < start[newcomer + 1]!; k++)
			if (capacity[host[k]!]! > 0)
				profit[newcomer] = Math.max(profit[newcomer]!, score[k]! - price[host[k]!]!)
		if (profit[newcomer] === 0) continue

		let shortest = profit[newcomer]!
		let freeHost = NONE
		let leaving = newcomer
		const look = (seeker: number, so: number) => {
			for (let k = start[seeker]!; k < start[seeker + 1]!; k++) {
				const j = host[k]!
				const there = so + profit[seeker]! + price[j]! - score[k]!
				if (there >= shortest || there >= distance[j]! || capacity[j] === 0) continue
				if (distance[j] === Infinity) labelled.push(j)
				distance[j] = there
				cameFrom[j] = seeker
				open.put(j, there)
			}
		}
		look(newcomer, 0)
		while (open.least < shortest) {
			const j = open.take()
			const so = distance[j]!
			if (!places.isFull(j)) {
				shortest = so
				freeHost = j
				break
			}
			reached.push(j)
			for (let n = 0; n < capacity[j]!; n++) {
				const member = places.at(j, n)
				if (so + profit[member]! < shortest) {
					shortest = so + profit[member]!
					leaving = member
				}
				look(member, so)
			}
		}

		profit[newcomer]! -= shortest
		for (const j of reached) {
			const rise = shortest - distance[j]!
			if (rise <= 0) continue
			price[j]! += rise
			for (let n = 0; n < capacity[j]!; n++) profit[places.at(j, n)]! -= rise
		}
		if (freeHost !== NONE) places.moveInto(places.free(freeHost), cameFrom, newcomer)
		else if (leaving !== newcomer) places.moveInto(places.leave(leaving), cameFrom, newcomer)

		for (const j of labelled) distance[j] = Infinity
		labelled.length = 0
		reached.length = 0
		open.clear()
	}
	return { hostOf: places.hostOf, price }
}
