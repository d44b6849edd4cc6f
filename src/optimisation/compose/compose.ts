import { chance, shuffled } from './chance.ts'
import { check } from './check.ts'
import { costsAt, draftFromDive, draftFromPlan, greedyDraft } from './construct.ts'
import { dive } from './dive.ts'
import { Draft } from './draft.ts'
import { FINE, improve, ROUGH } from './improve.ts'
import { prepare } from './instance.ts'
import { highs } from './linear.ts'
import type { Composition, Locks, Problem, Progress, Settings, Start } from './model.ts'
import { solvePlain } from './plain.ts'
import { findPrices } from './prices.ts'
import { pricesOf, rowPricesOf, rowsOf } from './rows.ts'
import { seating } from './seating.ts'

export type Watching = {
	onProgress?: (progress: Progress) => void
	/** Asked often; true ends the search with the best plan so far. */
	stop?: () => boolean
	/** Begins from an earlier plan and its prices; the answer is then worth no less than that plan, where it still fits. */
	start?: Start
}

/** Up to this many (person, activity) pairs the plain programme is worth its time. */
const PLAIN_ITEMS = 20_000
/** Simplex iterations that count as one step. */
const ITERATIONS = 50
const DIVE = { near: 0.75, box: 2 }
/** Trials of one batch more or less in the dive: each is an LP that grows with the people. */
const trialsFor = (people: number) => Math.min(100, Math.ceil(300_000 / people))

/** Shares of the whole at which the stages end, for the progress bar. */
const DONE = { greedy: 0.05, prices: 0.3, dive: 0.5, improve: 0.7 }

/**
 * Composes a plan: prices and their bound (eq. 4, 5), a plan from them, steps of improvement;
 * for small problems then the plain programme (eq. 6). Every plan that it returns has passed
 * `check`; a plan that has not, or that beats its bound, is a defect and throws. Deterministic in
 * problem and settings.
 */
export async function compose(
	problem: Problem,
	settings: Settings,
	{ onProgress, stop = () => false, start }: Watching = {}
): Promise<Composition> {
	const on = prepare(problem)
	const rows = rowsOf(on)
	const random = chance(settings.seed)
	const solver = await highs()

	const known = [...problem.locks.frozen, ...(start?.plan.batches ?? [])]
	let bound = Infinity
	let draft = start ? draftFromPlan(on, start.plan) : greedyDraft(on, stop)
	if (draft.objective() < on.nothing) draft = new Draft(on)
	let objective = draft.objective()
	const gap = () => gapOf(objective, bound)
	const enough = () => stop() || gap() <= settings.targetGap
	const tell = (stage: Progress['stage'], done: number) =>
		onProgress?.({ stage, done, objective, bound })
	tell('plan', DONE.greedy)

	const priced = findPrices(solver, on, rows, random, {
		stop,
		from: start && rowPricesOf(on, rows, start.prices),
		onBound: (done, value) => {
			bound = value
			tell('prices', DONE.greedy + (DONE.prices - DONE.greedy) * done)
		}
	})
	bound = priced.bound
	const costs = costsAt(on, rows, priced.u)
	const small = on.items <= PLAIN_ITEMS

	let dived = false
	if (!small && !enough()) {
		const { u, bundles } = priced
		const trials = trialsFor(on.people)
		const found = dive(solver, on, rows, bundles, { u, ...DIVE }, { random, trials, stop })
		const other = found && draftFromDive(on, rows, found, costs, shuffled(on.people, random))
		if (other && other.objective() > objective) {
			draft = other
			objective = other.objective()
			dived = true
		}
	}
	tell('plan', DONE.dive)

	const end = small ? DONE.improve : 1
	draft = improve(draft, {
		...costs,
		...(dived ? FINE : ROUGH),
		random,
		steps: settings.steps,
		stop: (now) => stop() || gapOf(now, bound) <= settings.targetGap,
		onStep: (now, done) => {
			objective = now
			tell('improve', DONE.dive + (end - DONE.dive) * done)
		}
	})
	objective = draft.objective()

	if (small && !enough()) {
		const plain = solvePlain(solver, on, rows, draft, {
			targetGap: settings.targetGap,
			iterations: settings.steps * ITERATIONS,
			stop,
			onProgress: (done, found, proven) => {
				objective = Math.max(objective, found)
				bound = Math.min(bound, proven)
				tell('exact', DONE.improve + (1 - DONE.improve) * done)
			}
		})
		bound = Math.min(priced.bound, plain.bound)
		// HiGHS keeps rules within its own tolerance only: a rupiah too many is one too many.
		const found = plain.found && Draft.of(on, plain.found)
		if (found && check(problem, seating(found, known)).feasible) draft = found
	}

	const plan = seating(draft, known)
	const { feasible, violations, pieces, cost, ...counted } = check(problem, plan)
	if (!feasible) throw new Error(`the plan breaks its own rules: ${JSON.stringify(violations[0])}`)
	objective = counted.objective
	bound = boundAbove(objective, bound)
	return {
		plan,
		objective,
		bound,
		gap: gap(),
		nothing: on.nothing,
		pieces,
		cost,
		prices: pricesOf(on, rows, priced.u),
		broken: brokenLocks(problem, draft),
		goalSeatsMissing: counted.goalSeatsMissing,
		fairSeatsMissing: counted.fairSeatsMissing,
		stopped: gap() <= settings.targetGap ? 'gap' : stop() ? 'cancelled' : 'steps',
		settings
	}
}

/** Sums in another order differ by less than this, as a share of their size. */
const ROUNDING = 1e-6

/**
 * The bound, lifted by no more than rounding to reach the plan's own objective. Throws when the
 * plan is truly above it: then the bound was never one, and no gap may be published.
 */
export function boundAbove(objective: number, bound: number): number {
	if (gapOf(objective, bound) < -ROUNDING) {
		throw new Error(`a plan worth ${objective} is above its bound ${bound}`)
	}
	return Math.max(bound, objective)
}

/** Share of the size of the figures, or of one weighted level where they are smaller. */
export const gapOf = (objective: number, bound: number): number =>
	bound === Infinity ? 1 : (bound - objective) / Math.max(1, Math.abs(objective), Math.abs(bound))

function brokenLocks({ locks }: Problem, { on, seated, batches, held }: Draft): Locks {
	const taken = new Set<string>()
	for (let k = 0; k < on.items; k++) {
		if (seated[k] === 1) taken.add(`${on.person[k]} ${on.activity[k]}`)
	}
	const missing = (a: number, month: number) => {
		for (let s = on.slotStart[a]!; s < on.slotStart[a + 1]!; s++) {
			if (on.slotMonth[s] === month) return held[s]! < on.slotFrozen[s]!
		}
		return true
	}
	return {
		pairs: locks.pairs.filter((p) => p.must && !taken.has(`${p.person} ${p.activity}`)),
		batches: locks.batches.filter((lock) => batches[lock.activity]! < lock.min),
		frozen: locks.frozen.filter(
			({ activity, month, people }) =>
				missing(activity, month) || people.some((person) => !taken.has(`${person} ${activity}`))
		),
		closedMonths: []
	}
}
