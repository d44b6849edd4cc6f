import { certified } from './bound.ts'
import { branch } from './branch.ts'
import { shuffled } from '../chance.ts'
import { check } from './check.ts'
import { costsAt, draftFromPlan, greedyDraft, seatBundles, slotsFor } from './construct.ts'
import type { Counts } from './counts.ts'
import { dive } from './dive.ts'
import { Draft } from './draft.ts'
import { gapOf } from '../gap.ts'
import { improve } from './improve.ts'
import { prepare } from './instance.ts'
import { highs, type Highs } from './linear.ts'
import type { Composition, Locks, Problem, Progress, Settings, Start } from './model.ts'
import { solvePlain } from './plain.ts'
import { polish } from './polish.ts'
import { findPrices, tighten } from './prices.ts'
import { pricingWithHelper } from './pricing-helper.ts'
import { Pricing } from './pricing.ts'
import { pricesOf, rowPricesOf } from './rows.ts'
import { searchOn, type Search } from './search.ts'
import { seating } from './seating.ts'

export type Watching = {
	onProgress?: (progress: Progress) => void
	/** Asked often; true ends the search with the best plan so far. */
	stop?: () => boolean
	/** Begins from an earlier plan and its prices; the answer is then worth no less than that plan, where it still fits. */
	start?: Start | undefined
	/** Two price people side by side; the answer is the same to the last bit. */
	threads?: 1 | 2 | undefined
}

/** Up to this many (person, activity) pairs the plain programme is worth its time. */
const PLAIN_ITEMS = 20_000
/** Simplex iterations that count as one step. */
const ITERATIONS = 400
/** Masters asked for prices before there is a plan, and where there is one already. */
const MASTERS = { anew: 3, again: 1 }
const DIVE = { near: 0.75, box: 2 }
/** Steps of improvement between two polishings; small problems take this many times more, and quicker ones. */
const TURN = 25
const SMALL_STEPS = 4
/** Turns without a better plan after which improvement ends. */
const IDLE = 4
/** Steps that are worth a node of branching on counts of batches. */
const STEPS_PER_NODE = 16
/** A bound that falls by less, as a share, is as low as prices alone make it. */
const LITTLE = 1e-4

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
	{ onProgress, stop = () => false, start, threads = 1 }: Watching = {}
): Promise<Composition> {
	const on = prepare(problem)
	const helped = threads === 2 ? pricingWithHelper(on) : undefined
	const search = await searchOn(on, helped?.pricing ?? new Pricing(on), settings.seed, stop)
	try {
		return run(problem, search, await highs(), settings, onProgress, start)
	} finally {
		search.master.dispose()
		helped?.close()
	}
}

function run(
	problem: Problem,
	search: Search,
	solver: Highs,
	settings: Settings,
	onProgress: Watching['onProgress'],
	start: Start | undefined
): Composition {
	const { on, rows, random, stop } = search

	const known = [...problem.locks.frozen, ...(start?.plan.batches ?? [])]
	let bound = Infinity
	const begun = start !== undefined && start.plan.batches.length > 0
	let draft = begun ? draftFromPlan(on, start.plan) : greedyDraft(on, stop)
	if (draft.objective() < on.nothing) draft = new Draft(on)
	let objective = draft.objective()
	const gap = () => gapOf(objective, bound)
	const enough = () => stop() || gap() <= settings.targetGap
	const tell = (stage: Progress['stage'], done: number) =>
		onProgress?.({ stage, done, objective, bound })
	tell('plan', DONE.greedy)

	const priced = findPrices(search, {
		from: start && rowPricesOf(on, rows, start.prices),
		enough,
		masters: begun ? MASTERS.again : MASTERS.anew,
		onBound: (done, value) => {
			bound = value
			tell('prices', DONE.greedy + (DONE.prices - DONE.greedy) * done)
		}
	})
	bound = priced.bound
	let u = priced.u
	const small = on.items <= PLAIN_ITEMS
	const consider = (other: Draft) => {
		if (other.objective() > objective) draft = other
		objective = draft.objective()
	}

	const lower = (value: number, at: Float64Array) => {
		if (certified(on, value) < bound) [bound, u] = [certified(on, value), at]
	}

	/** Takes the best seats of whole counts of batches found near prices `at`, where that is better. */
	const look = (at: Float64Array, counts?: Counts) => {
		const dived = dive(search, { u: at, counts, ...DIVE })
		if (!dived) return
		const costs = costsAt(on, rows, at)
		const found = { ...dived, held: slotsFor(on, dived.batches) }
		const seated = seatBundles(on, rows, found, costs, shuffled(on.people, random))
		consider(seated)
		if (!enough()) consider(polish(search, seated, { u: at, costs, onRelaxed: lower }))
	}
	if (on.items > 0 && !enough()) look(u)
	tell('plan', DONE.dive)

	const steps = settings.steps * (small ? SMALL_STEPS : 1)
	const turn = TURN * (small ? SMALL_STEPS : 1)
	let polished = objective
	let loose = true
	let idle = 0
	for (let step = 0; step < steps && on.items > 0 && idle < IDLE && !enough(); step += turn) {
		const costs = costsAt(on, rows, u)
		const length = Math.min(turn, steps - step)
		const then = objective
		if (objective > polished) {
			consider(polish(search, draft, { u, costs, onRelaxed: lower }))
			polished = objective
		}
		improve(draft, {
			...costs,
			random,
			steps: length,
			stop: (now) => stop() || gapOf(now, bound) <= settings.targetGap,
			onStep: (now, done) => {
				objective = now
				tell('improve', DONE.dive + (DONE.improve - DONE.dive) * ((step + done * length) / steps))
			}
		})
		objective = draft.objective()
		idle = objective > then ? 0 : idle + 1
		if (!loose || enough()) continue
		const before = bound
		tighten(search, { u, onRelaxed: lower })
		loose = before - bound > LITTLE * Math.abs(bound)
	}

	if (!small && !enough()) {
		branch(search, {
			u,
			bound,
			nodes: Math.ceil(settings.steps / STEPS_PER_NODE),
			objective: () => objective,
			look: ({ u: at, counts }) => look(at, counts),
			onBound: (value, done) => {
				bound = Math.min(bound, value)
				tell('exact', DONE.improve + (1 - DONE.improve) * done)
				return enough()
			}
		})
	}
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
		bound = Math.min(bound, plain.bound)
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
		prices: pricesOf(on, rows, u),
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
