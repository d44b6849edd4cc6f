/** Which assessments would change a plan most. Pure. */
import type { Person, Plan, Prices, Problem } from '#optimisation/compose/model.ts'
import { seatPrice } from '#optimisation/compose/seat.ts'
import { FEWEST_SHOWN } from '#needs/rules.ts'
import { rectifiedNormal } from '#statistics/rectified-normal.ts'
import { bundlesOf } from './change.ts'
import type { Posed } from './problem.ts'

/** People of one agency whose gap in one competency is only estimated. */
export type AssessCell = {
	agencyId: string
	competencyId: string
	people: number
	/** Weighted levels more that the plan would close if these gaps were known before seats are given, about. */
	value: number
}

/** Less than this many weighted levels is too little to be said. */
const LEAST = 0.05
const MOST_CELLS = 50

/**
 * The expected value of knowing, by agency and competency, the largest first. A seat of activity a is worth giving to a
 * person when what it closes is above its price. With an estimated gap g = max(0, N(m, s²)) of weight w, of which the
 * person's other activities close c, and e what a adds,
 *
 *     h(g) = w · (min(g, c + e) − min(g, c))         t = price − what a is worth to the person beside this gap
 *
 *     value of knowing = E[max(0, h − t)] − max(0, E[h] − t)
 *
 * With R(x) = E[max(0, g − x)]: E[h] = w (R(c) − R(c + e)), and E[max(0, h − t)] = w (R(c + t/w) − R(c + e)) for 0 < t < w e;
 * otherwise knowing changes nothing. A person's gap counts with the held activity for which it matters most; a cell is the
 * sum over its people. Prices stay as they are, seats and limits are not counted again, gaps are taken one at a time: an
 * order to ask in, not a promise.
 *
 * Source: docs/uncertainty.md#nilai-asesmen.
 */
export function assessFirst({ problem, keys }: Posed, plan: Plan, prices: Prices): AssessCell[] {
	const bundles = bundlesOf(problem, plan)
	const held = new Set(plan.batches.map(({ activity }) => activity))
	const cells = new Map<
		string,
		{ agency: number; competency: number; people: number; value: number }
	>()
	for (const [row, estimates] of (keys.fair?.estimates ?? []).entries()) {
		const person = problem.people[row]!
		const choices = person.eligible
			.filter((a) => held.has(a) && !person.mandatory.includes(a))
			.map((activity) => ({ activity, price: seatPrice(problem, prices, row, activity) }))
		for (const [gap, mean, sd] of estimates) {
			const { competency } = person.gaps[gap]!
			const key = `${person.agency} ${competency}`
			const cell = cells.get(key) ?? { agency: person.agency, competency, people: 0, value: 0 }
			cells.set(key, cell)
			cell.people++
			cell.value += Math.max(
				0,
				...choices.map(({ activity, price }) =>
					knowing(stakeOf(problem, person, bundles[row]!, activity, gap), { mean, sd }, price)
				)
			)
		}
	}
	return [...cells.values()]
		.filter(({ people, value }) => people >= FEWEST_SHOWN && value >= LEAST)
		.sort((a, b) => b.value - a.value || a.agency - b.agency || a.competency - b.competency)
		.slice(0, MOST_CELLS)
		.map(({ agency, competency, ...cell }) => ({
			agencyId: keys.agencies[agency]!,
			competencyId: keys.competencies[competency]!,
			...cell
		}))
}

/** What a seat does to one gap (w, c, e above), and what it is worth beside it. */
export type Stake = { weight: number; covered: number; adds: number; beside: number }

function stakeOf(
	{ activities, penalties }: Problem,
	{ gaps, hoursOwed }: Person,
	bundle: readonly number[],
	activity: number,
	which: number
): Stake {
	const { gains, jp } = activities[activity]!
	const others = bundle.filter((a) => a !== activity)
	const stake = { weight: gaps[which]!.weight, covered: 0, adds: 0, beside: 0 }
	for (const { competency, mean } of gains) {
		const at = gaps.findIndex((gap) => gap.competency === competency)
		if (at < 0) continue
		const covered = others.reduce(
			(sum, a) =>
				sum + (activities[a]!.gains.find((gain) => gain.competency === competency)?.mean ?? 0),
			0
		)
		if (at === which) Object.assign(stake, { covered, adds: mean })
		else {
			const { levels, weight } = gaps[at]!
			stake.beside += weight * (Math.min(levels, covered + mean) - Math.min(levels, covered))
		}
	}
	const hours = others.reduce((sum, a) => sum + activities[a]!.jp, 0)
	stake.beside += penalties.hour * (Math.min(hoursOwed, hours + jp) - Math.min(hoursOwed, hours))
	return stake
}

/** The value of knowing one gap before one seat is given; 0 or more. */
export function knowing(
	{ weight, covered, adds, beside }: Stake,
	{ mean, sd }: { mean: number; sd: number },
	price: number
): number {
	const threshold = price - beside
	if (!(sd > 0) || threshold <= 0 || threshold >= weight * adds) return 0
	const beyond = (x: number) => rectifiedNormal(mean - x, sd).mean
	const end = beyond(covered + adds)
	const known = weight * (beyond(covered + threshold / weight) - end)
	const unknown = weight * (beyond(covered) - end) - threshold
	return Math.max(0, known - Math.max(0, unknown))
}
