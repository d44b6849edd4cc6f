import { certified, relaxBatches, relaxPeople } from './bound.ts'
import { check } from './check.ts'
import { gapOf } from '../gap.ts'
import { prepare } from './instance.ts'
import type { Batch, Plan, Prices, Problem, Settings } from './model.ts'
import { findPrices } from './prices.ts'
import { Pricing } from './pricing.ts'
import { allOf, quotaOf, without, type Left, type Usage } from './quota.ts'
import { pricesOf, rowsOf } from './rows.ts'
import { composeInThread } from './run-in-thread.ts'
import { searchOn } from './search.ts'

/** A plan of a whole put together from its parts, with the certificate of the whole. */
export type Whole = { plan: Plan; objective: number; bound: number; gap: number; cost: number }

/** People whose choices tell the prices of everybody. */
const SAMPLE = 8000
const never = () => false

/**
 * Composes a government too large for one search: a province, a nation. `partOf` says each
 * person's part; an agency is in one part only. Prices found on a sample are broadcast; every part
 * answers with its people's share of L(u) and what they would use,
 *
 *     L(u) = limits and batches(u) + Σ_parts Σ_{i ∈ part} max_S [Vᵢ(S) − price_u(i, S)]            (7)
 *
 * so the bounds of parts add up to one of the whole. Then one part after the other is composed
 * in a thread of its own from its share of what is left: memory is that of the largest part.
 * Throws on an agency in two parts, and on frozen batches, which parts cannot share.
 */
export async function composeByParts(
	problem: Problem,
	partOf: Int32Array,
	settings: Settings
): Promise<Whole> {
	if (problem.locks.frozen.length > 0) throw new RangeError('frozen batches cannot be shared out')
	const parts = membersOf(problem, partOf)
	const prices = await samplePrices(problem, settings)
	const { bound, usages } = broadcast(problem, parts, prices.u)

	let left = allOf(problem)
	const batches: Batch[] = []
	for (const [row, members] of parts.entries()) {
		const quota = quotaOf(problem, left, usages.slice(row))
		const part = partProblem(problem, members, quota)
		const start = { plan: { batches: [] }, prices: prices.prices }
		const { plan } = await composeInThread(part, settings, { start })
		const { spent, daysUsed } = check(part, plan)
		const held = problem.activities.map(
			(_, a) => plan.batches.filter(({ activity }) => activity === a).length
		)
		left = without(left, spent, daysUsed, held)
		for (const batch of plan.batches) {
			batches.push({ ...batch, people: batch.people.map((i) => members[i]!) })
		}
	}
	const plan = { batches }
	const { feasible, violations, objective, cost } = check(problem, plan)
	if (!feasible) throw new Error(`the whole breaks a rule: ${JSON.stringify(violations[0])}`)
	return { plan, objective, bound, gap: gapOf(objective, bound), cost }
}

function membersOf({ people }: Problem, partOf: Int32Array): number[][] {
	const parts: number[][] = []
	const partOfAgency = new Map<number, number>()
	for (const [person, { agency }] of people.entries()) {
		const part = partOf[person]!
		if ((partOfAgency.get(agency) ?? part) !== part) {
			throw new RangeError(`agency ${agency} is in two parts`)
		}
		partOfAgency.set(agency, part)
		const members = (parts[part] ??= [])
		members.push(person)
	}
	return parts.filter((members) => members !== undefined)
}

/** Row prices that are good for a sample, with limits in proportion. */
async function samplePrices(
	problem: Problem,
	{ seed }: Settings
): Promise<{ u: Float64Array; prices: Prices }> {
	const every = Math.max(1, Math.floor(problem.people.length / SAMPLE))
	const members = problem.people.flatMap((_, person) => (person % every === 0 ? [person] : []))
	const { budget, facilitators, batches, wanted } = allOf(problem)
	const scaled = (limit: number | null) => (limit === null ? null : Math.floor(limit / every))
	const on = prepare(
		partProblem(problem, members, {
			budget: {
				total: scaled(budget.total),
				bySource: budget.bySource.map(scaled),
				byAgency: budget.byAgency.map(scaled)
			},
			facilitators: facilitators.map((months) => months.map((days) => days / every)),
			batches: batches.map((count) => Math.ceil(count / every)),
			wanted: wanted.map((count) => Math.floor(count / every))
		})
	)
	const search = await searchOn(on, new Pricing(on), seed, never)
	try {
		const { u } = findPrices(search, { onBound: () => {}, enough: never, masters: 3 })
		return { u, prices: pricesOf(on, search.rows, u) }
	} finally {
		search.master.dispose()
	}
}

/** L(u) of the whole by eq. 7, and what each part would use; one part is in memory at a time. */
function broadcast(problem: Problem, parts: number[][], u: Float64Array) {
	const usages: Usage[] = []
	let people = 0
	for (const members of parts) {
		const on = prepare(partProblem(problem, members, allOf(problem)))
		const seats = new Float64Array(on.activities)
		people += relaxPeople(
			on,
			rowsOf(on),
			new Pricing(on),
			u,
			new Float64Array(u.length),
			(_, items) => {
				for (const k of items) seats[on.activity[k]!]!++
			}
		)
		usages.push({ seats, people: members.length })
	}
	const none = prepare({ ...problem, people: [], locks: { ...problem.locks, pairs: [] } })
	// Nobody is in this instance; how many batches people could fill bounds nothing here.
	const on = {
		...none,
		people: problem.people.length,
		mostBatches: Int32Array.from(allOf(problem).batches)
	}
	const value = people + relaxBatches(on, rowsOf(on), u, 1, new Float64Array(u.length))
	return { bound: certified(on, value), usages }
}

/** The part of a problem that concerns these people, within their share of what all share. */
function partProblem(problem: Problem, members: number[], quota: Left): Problem {
	const rowOf = new Map(members.map((person, row) => [person, row]))
	const own = <P extends { person: number }>(pairs: readonly P[]) =>
		pairs.flatMap((pair) => {
			const person = rowOf.get(pair.person)
			return person === undefined ? [] : [{ ...pair, person }]
		})
	const { activities, locks, published } = problem
	return {
		...problem,
		people: members.map((person) => problem.people[person]!),
		activities: activities.map((a, row) => ({ ...a, maxBatches: quota.batches[row]! })),
		budget: quota.budget,
		facilitators: quota.facilitators,
		locks: {
			...locks,
			pairs: own(locks.pairs),
			batches: quota.wanted.flatMap((min, activity) =>
				min > 0 ? [{ activity, min, max: quota.batches[activity]! }] : []
			)
		},
		published: { ...published, seats: own(published.seats) }
	}
}
