import type {
	Batch,
	Locks,
	Plan,
	Prices,
	Problem,
	Published,
	Start
} from '#optimisation/compose/model.ts'
import type { Keys, Posed } from './problem.ts'

/** A batch by the city's ids; `month` is 1..12. */
export type HeldBatch = { activityId: string; month: number; employeeIds: readonly string[] }

/** The planner's word on one subject, as it stands. */
export type Lock =
	| { kind: 'activity'; activityId: string; wish: 'in' | 'out' }
	| { kind: 'person'; activityId: string; employeeId: string; wish: 'in' | 'out' }
	| { kind: 'batches'; activityId: string; most: number }
	/** A month that stays as it is: these batches, and no other. */
	| { kind: 'month'; month: number; batches: readonly HeldBatch[] }

/** A seat that stays where people know it is worth this much more, in weighted levels. Source: house rule. */
export const USUAL_KEPT = 0.05

/** Steps of a search that begins from a plan: it has less to find, and somebody waits for it. Source: house rule. */
export const STEPS_AGAIN = 10

/**
 * The locks in the composer's rows. What names somebody or something that is not planned for (any more) says nothing.
 * An activity that is in has at least one batch, one that is out has none.
 */
export function poseLocks({ problem, keys }: Posed, locks: readonly Lock[]): Locks {
	const rows = rowsOf(keys)
	const bounds = new Map<number, { min: number; max: number }>()
	const posed: Locks = { pairs: [], batches: [], frozen: [], closedMonths: [] }
	for (const lock of locks) {
		if (lock.kind === 'month') {
			posed.closedMonths.push(lock.month - 1)
			posed.frozen.push(...batchesIn(rows, lock.batches))
			continue
		}
		const activity = rows.activities.get(lock.activityId)
		if (activity === undefined) continue
		if (lock.kind === 'person') {
			const person = rows.people.get(lock.employeeId)
			if (person !== undefined) posed.pairs.push({ person, activity, must: lock.wish === 'in' })
			continue
		}
		const bound = bounds.get(activity) ?? {
			min: 0,
			max: problem.activities[activity]!.maxBatches
		}
		if (lock.kind === 'batches') bound.max = Math.min(bound.max, lock.most)
		else if (lock.wish === 'in') bound.min = 1
		else bound.max = 0
		bounds.set(activity, bound)
	}
	posed.batches = [...bounds].map(([activity, bound]) => ({ activity, ...bound }))
	return posed
}

/** Seats that people know already, each worth `worth` more if it stays. */
export function publishedIn(keys: Keys, batches: readonly HeldBatch[], worth: number): Published {
	const seats = batchesIn(rowsOf(keys), batches).flatMap(({ activity, people }) =>
		people.map((person) => ({ person, activity }))
	)
	return { seats, worth }
}

/** An earlier composition as a beginning for this problem: its plan and prices, as far as the rows are the same. */
export function startIn(
	{ problem, keys }: Posed,
	earlier: Posed & { prices: Prices; batches: readonly HeldBatch[] }
): Start {
	const pick = <T>(
		values: readonly T[],
		was: readonly string[],
		now: readonly string[],
		none: T
	) => {
		const at = new Map(was.map((name, row) => [name, row]))
		return now.map((name) => values[at.get(name) ?? -1] ?? none)
	}
	const { prices, keys: old } = earlier
	const none = problem.activities.map((a) => a.shares.map(() => 0))
	return {
		plan: { batches: batchesIn(rowsOf(keys), earlier.batches) },
		prices: {
			seat: pick(prices.seat, old.activities, keys.activities, 0),
			minimum: pick(prices.minimum, old.activities, keys.activities, 0),
			total: prices.total,
			bySource: pick(prices.bySource, old.sources, keys.sources, 0),
			byAgency: pick(prices.byAgency, old.agencies, keys.agencies, 0),
			facilitators: pick(prices.facilitators, old.pools, keys.pools, []),
			shares: pick(prices.shares, old.activities, keys.activities, []).map((own, a) =>
				own.length === none[a]!.length ? own : none[a]!
			),
			goals: pick(prices.goals, old.goals, keys.goals, 0),
			fairness: pick(prices.fairness ?? [], traitsAsked(earlier), traitsAsked({ problem, keys }), 0)
		}
	}
}

/** Traits that a share of all seats is asked for, in the order of their floors. */
const traitsAsked = ({ problem, keys }: Posed): string[] =>
	(problem.fairness ?? []).map(({ trait }) => keys.traits[trait]!)

/** What a plan leaves of the locks: those that it does not keep. */
export function brokenLocks({ locks, activities }: Problem, { batches }: Plan): Locks {
	const seated = new Set(batches.flatMap((b) => b.people.map((p) => `${p} ${b.activity}`)))
	const held = activities.map((_, a) => batches.filter((b) => b.activity === a).length)
	const slots = Map.groupBy(batches, ({ activity, month }) => `${activity} ${month}`)
	const frozen = Map.groupBy(locks.frozen, ({ activity, month }) => `${activity} ${month}`)
	return {
		pairs: locks.pairs.filter((p) => p.must && !seated.has(`${p.person} ${p.activity}`)),
		batches: locks.batches.filter((lock) => held[lock.activity]! < lock.min),
		frozen: [...frozen].flatMap(([slot, asked]) => {
			const short = asked.length > (slots.get(slot)?.length ?? 0)
			return asked.filter(
				(batch) => short || batch.people.some((p) => !seated.has(`${p} ${batch.activity}`))
			)
		}),
		closedMonths: []
	}
}

const rowsOf = (keys: Keys) => ({
	activities: new Map(keys.activities.map((id, row) => [id, row])),
	people: new Map(keys.people.map(({ id }, row) => [id, row]))
})

const batchesIn = (
	{ activities, people }: ReturnType<typeof rowsOf>,
	batches: readonly HeldBatch[]
): Batch[] =>
	batches.flatMap(({ activityId, month, employeeIds }) => {
		const activity = activities.get(activityId)
		if (activity === undefined) return []
		const seated = employeeIds.flatMap((id) => people.get(id) ?? []).sort((a, b) => a - b)
		return [{ activity, month: month - 1, people: seated }]
	})
