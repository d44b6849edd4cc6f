import { below, chance, shuffled, type Chance } from '#optimisation/chance.ts'
import { problemOf, type MatchProblem, type Pair } from '#optimisation/match/model.ts'

const COMPETENCIES = 25
const PLACES = 12
const PER_SEEKER = 25

/**
 * A made-up government that looks for mentors: who lacks what, who can teach it, years of service, office, district, wishes. Each
 * seeker has 25 candidates, two thirds the best, the rest by chance, so that not all name the same few. Scores are whole, to 100.
 */
export function generateMatch(size: {
	seekers: number
	hosts: number
	seed: number
}): MatchProblem {
	const random = chance(size.seed)
	const offices = Math.max(10, Math.round(size.seekers / 100))
	const hosts = Array.from({ length: size.hosts }, () => ({
		office: below(offices, random),
		years: 5 + below(13, random),
		place: below(PLACES, random),
		strong: Array.from({ length: 6 }, () => ({
			competency: below(COMPETENCIES, random),
			levels: 0.5 + 1.5 * random()
		})),
		liked: random()
	}))
	const able: { host: number; levels: number }[][] = Array.from({ length: COMPETENCIES }, () => [])
	for (const [host, { strong }] of hosts.entries())
		for (const { competency, levels } of strong) able[competency]!.push({ host, levels })
	const capacity = hosts.map(() => 1 + below(5, random))

	const pairs: Pair[] = []
	for (let seeker = 0; seeker < size.seekers; seeker++) {
		const [office, years, place] = [
			below(offices, random),
			1 + below(12, random),
			below(PLACES, random)
		]
		const met = new Map<number, number>()
		for (let gap = 0; gap < 5; gap++) {
			const from = able[below(COMPETENCIES, random)]!
			const lacks = 0.3 + 1.7 * random()
			const first = from.length > 400 ? below(from.length, random) : 0
			for (let n = 0; n < Math.min(400, from.length); n++) {
				const { host, levels } = from[(first + n) % from.length]!
				met.set(host, (met.get(host) ?? 0) + Math.min(lacks, levels))
			}
		}
		const candidates = [...met].flatMap(([host, levels]) => {
			const other = hosts[host]!
			const ahead = other.years - years
			if (ahead < 2) return []
			const worth =
				14 * levels +
				(ahead <= 8 ? 10 : 4) +
				(other.office === office ? 0 : 6) +
				(other.place === place ? 8 : 0) +
				10 * other.liked +
				10 * random()
			return [{ seeker, host, score: Math.max(1, Math.min(100, Math.round(worth))) }]
		})
		candidates.sort((a, b) => b.score - a.score || a.host - b.host)
		pairs.push(...someOf(candidates, random))
	}
	return problemOf(size.seekers, capacity, pairs)
}

function someOf(candidates: Pair[], random: Chance): Pair[] {
	const best = candidates.slice(0, Math.floor((PER_SEEKER * 2) / 3))
	const rest = candidates.slice(best.length)
	const chosen = [...shuffled(rest.length, random)].slice(0, PER_SEEKER - best.length)
	return [...best, ...chosen.map((at) => rest[at]!)]
}
