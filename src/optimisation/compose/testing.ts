import { below, chance, type Chance } from '../chance.ts'
import { check } from './check.ts'
import { USUAL_PENALTIES, type Activity, type Batch, type Person, type Problem } from './model.ts'

const pick = <T>(random: Chance, ...choices: T[]): T => choices[below(choices.length, random)]!
const rows = (count: number, share: number, random: Chance) =>
	Array.from({ length: count }, (_, row) => row).filter(() => random() < share)

/**
 * A problem small enough to try every plan, with each kind of rule in it: budgets, shares,
 * facilitators, goals, limits, mandatory pairs, locks that may contradict. Fixed by the seed.
 */
export function tinyProblem(seed: number): Problem {
	const random = chance(seed)
	const activities = Array.from({ length: 3 }, (): Activity => {
		const minSeats = 1 + below(2, random)
		return {
			jp: pick(random, 4, 8, 12),
			gains: rows(3, 0.6, random).map((competency) => ({
				competency,
				mean: pick(random, 0.5, 0.75, 1),
				sd: 0.2
			})),
			minSeats,
			maxSeats: minSeats + below(2, random),
			maxBatches: 1 + below(2, random),
			months: pick(random, [0], [1], [0, 1]),
			batchCost: 1_000_000 * below(4, random),
			headCost: 500_000 * below(3, random),
			source: below(2, random),
			pool: pick(random, null, 0),
			poolDays: pick(random, 1, 2),
			bonus: pick(random, 0, 0, 0.5),
			goal: below(2, random),
			shares: pick(
				random,
				[],
				[],
				[{ kind: pick(random, 'agency' as const, 'trait' as const), row: 0, minShare: 0.4 }]
			)
		}
	})
	const people = Array.from({ length: 4 }, (): Person => {
		const eligible = rows(3, 0.8, random)
		return {
			agency: below(2, random),
			traits: rows(1, 0.5, random),
			hoursOwed: pick(random, 0, 8, 20),
			gaps: rows(3, 0.7, random).map((competency) => ({
				competency,
				levels: pick(random, 0.5, 1, 1.5),
				weight: pick(random, 0.5, 1, 2)
			})),
			eligible,
			mandatory: eligible.filter(() => random() < 0.15)
		}
	})
	return {
		competencies: 3,
		people,
		activities,
		budget: {
			total: pick(random, 0, 3_000_000, 6_000_000, null),
			bySource: [pick(random, 2_000_000, null), null],
			byAgency: [pick(random, 1_000_000, null), null]
		},
		facilitators: [[below(4, random), below(4, random)]],
		goalFloors: pick(random, [], [0.3, 0.3]),
		fairness: pick(random, [], [], [{ trait: 0, minShare: 0.5 }]),
		limits: { hours: pick(random, 12, 20), activities: pick(random, 1, 2, 3) },
		penalties: USUAL_PENALTIES,
		locks: {
			pairs: rows(4, 0.15, random).map((person) => ({
				person,
				activity: below(3, random),
				must: random() < 0.6
			})),
			batches: rows(3, 0.15, random).map((activity) => ({
				activity,
				min: below(2, random),
				max: below(3, random)
			})),
			frozen: rows(3, 0.1, random).map((activity) => ({
				activity,
				month: activities[activity]!.months[0]!,
				people: rows(4, 0.4, random)
			})),
			closedMonths: rows(2, 0.1, random)
		},
		published: {
			seats: rows(4, 0.3, random).map((person) => ({ person, activity: below(3, random) })),
			worth: pick(random, 0, 0.25)
		}
	}
}

/** The best objective of all plans, judged one by one by `check`. For tiny problems only. */
export function bruteForce(problem: Problem): number {
	let best = -Infinity
	for (const bundles of choices(
		problem.people.map(({ eligible }, i) => subsets(open(problem, i, eligible)))
	)) {
		const seated = problem.activities.map((_, a) =>
			bundles.flatMap((bundle, i) => (bundle.includes(a) ? [i] : []))
		)
		for (const held of choices(
			seated.map((people, a) => holdings(problem.activities[a]!, people, a))
		)) {
			const { feasible, objective } = check(problem, { batches: held.flat() })
			if (feasible && objective > best) best = objective
		}
	}
	return best
}

const open = ({ locks }: Problem, person: number, eligible: number[]) => [
	...new Set([
		...eligible,
		...locks.pairs.filter((p) => p.must && p.person === person).map((p) => p.activity),
		...locks.frozen.filter((b) => b.people.includes(person)).map((b) => b.activity)
	])
]

const subsets = (items: number[]): number[][] =>
	items.reduce<number[][]>((all, item) => [...all, ...all.map((set) => [...set, item])], [[]])

/** One of each list, in all ways. */
function* choices<T>(lists: T[][]): Generator<T[]> {
	const [first, ...rest] = lists
	if (!first) yield []
	else for (const one of first) for (const others of choices(rest)) yield [one, ...others]
}

/** All ways to hold an activity for these people: how many batches, in which months. */
function holdings(
	{ minSeats, maxSeats, maxBatches, months }: Activity,
	people: number[],
	activity: number
): Batch[][] {
	const ways: Batch[][] = people.length === 0 ? [[]] : []
	for (let count = 1; count <= maxBatches; count++) {
		if (people.length < count * minSeats || people.length > count * maxSeats) continue
		for (const held of choices(Array.from({ length: count }, () => months))) {
			ways.push(
				held.map((month, b) => ({
					activity,
					month,
					people: people.filter((_, t) => t % count === b)
				}))
			)
		}
	}
	return ways
}
