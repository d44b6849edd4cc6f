import { matchByAuction } from './auction.ts'
import { countBlockingPairs, dualOf, objectiveOf } from './certificate.ts'
import { matchExactly } from './exact.ts'
import {
	NONE,
	USUAL_MATCH_SETTINGS,
	type Found,
	type Matching,
	type MatchProblem,
	type MatchSettings
} from './model.ts'
import { matchStably } from './stable.ts'

/** Sums in another order differ by less than this, as a share of their size. */
const ROUNDING = 1e-9

/**
 * Who goes with whom, with the proof of how good it is. The same problem and settings give the same answer everywhere. A stable
 * matching carries the prices of the best one, so its gap is what stability costs.
 */
export function match(problem: MatchProblem, wished: Partial<MatchSettings> = {}): Matching {
	const settings = { ...USUAL_MATCH_SETTINGS, ...wished }
	const best = bestOf(problem, settings)
	const hostOf = settings.method === 'stable' ? matchStably(problem) : best.hostOf
	const objective = objectiveOf(problem, hostOf)
	const dual = dualOf(problem, best.price)
	if (objective > dual * (1 + ROUNDING)) throw new Error(`worth ${objective}, but at most ${dual}`)
	return {
		hostOf,
		price: best.price,
		objective,
		dual,
		gap: dual === 0 ? 0 : Math.max(0, (dual - objective) / dual),
		unmatched: [...hostOf.keys()].filter((i) => hostOf[i] === NONE),
		blockingPairs: countBlockingPairs(problem, hostOf)
	}
}

function bestOf(problem: MatchProblem, { exactUpTo, bid }: MatchSettings): Found {
	if (problem.score.length <= exactUpTo) return matchExactly(problem)
	const largest = problem.score.reduce((most, score) => Math.max(most, score), 0)
	return matchByAuction(problem, bid * largest)
}
