/** Which lock meets which rule, and the cheapest repair, in numbers. Pure; conflict-words.ts says it. */
import type { Batch, Locks, Problem } from '#optimisation/compose/model.ts'
import type { Keys } from './problem.ts'

/** A lock by row numbers; what does not concern it is absent. */
export type LockRef =
	| { kind: 'activity'; wish: 'in' | 'out'; activity: number }
	| { kind: 'person'; wish: 'in' | 'out'; activity: number; person: number }
	| { kind: 'batches'; activity: number }
	| { kind: 'month'; month: number }

export type LockRule =
	| 'person_out'
	| 'activity_out'
	| 'not_offered'
	| 'month'
	| 'closed_months'
	| 'hours'
	| 'activities'
	| 'people'
	| 'share'
	| 'seats'
	| 'facilitators'
	| 'agency'
	| 'source'
	| 'total'
	/** No rule: the search has not found its place yet. */
	| 'search'

export type Contradiction = {
	lock: LockRef
	/** The activity that it is about. */
	activity: number
	rule: LockRule
	/** What all locks together ask of the rule, and what it allows: JP, people, seats, days or rupiah. */
	has: number
	allowed: number
	/** Of the source, agency, pool or trait. */
	row: number | null
	/** The other lock whose lifting costs least and makes room. */
	lift: LockRef | null
}

const TOLERANCE = 1e-9

/**
 * For each lock that a plan does not keep, the first rule that the locks alone already meet: judged as if nothing but locks
 * had to be kept, since they come before all else. What no rule forbids is the search's to find.
 */
export function contradictions(problem: Problem, broken: Locks): Contradiction[] {
	const asked = askedBy(problem)
	const seen = new Set<string>()
	return [
		...broken.batches.map(({ activity }) =>
			judge(problem, asked, { kind: 'activity', wish: 'in', activity }, activity)
		),
		...broken.pairs.map(({ person, activity }) =>
			judge(problem, asked, { kind: 'person', wish: 'in', activity, person }, activity)
		),
		...broken.frozen.map(({ activity, month }) =>
			judge(problem, asked, { kind: 'month', month }, activity)
		)
	].filter((one) => {
		const key = JSON.stringify(one)
		return !seen.has(key) && seen.add(key)
	})
}

/** What locks ask of one activity at least. */
type Asked = {
	people: Set<number>
	frozen: Batch[]
	min: number
	/** Most batches by locks and catalogue. */
	most: number
	batches: number
	seats: number
}

function askedBy({ activities, locks }: Problem): Asked[] {
	const forbidden = new Set(
		locks.pairs.filter((p) => !p.must).map((p) => `${p.person} ${p.activity}`)
	)
	return activities.map((a, activity) => {
		const frozen = locks.frozen.filter((batch) => batch.activity === activity)
		const pairs = locks.pairs.filter((p) => p.must && p.activity === activity)
		const people = new Set(
			[...pairs.map((p) => p.person), ...frozen.flatMap((batch) => batch.people)].filter(
				(person) => !forbidden.has(`${person} ${activity}`)
			)
		)
		const bounds = locks.batches.filter((lock) => lock.activity === activity)
		const min = Math.max(0, ...bounds.map((lock) => lock.min))
		const most = Math.min(a.maxBatches, ...bounds.map((lock) => lock.max))
		const batches = Math.min(
			most,
			Math.max(min, frozen.length, Math.ceil(people.size / a.maxSeats))
		)
		const seats = batches === 0 ? 0 : Math.max(people.size, batches * a.minSeats)
		return { people, frozen, min, most, batches, seats }
	})
}

type Met = Pick<Contradiction, 'rule' | 'has' | 'allowed' | 'row' | 'lift'>

function judge(
	problem: Problem,
	asked: readonly Asked[],
	lock: LockRef,
	activity: number
): Contradiction {
	const { people, activities, facilitators, limits, locks, budget } = problem
	const a = activities[activity]!
	const own = asked[activity]!
	const person = lock.kind === 'person' ? lock.person : undefined
	const met = (
		rule: LockRule,
		has: number,
		allowed: number,
		row: number | null = null,
		lift: LockRef | null = null
	): Met => ({ rule, has, allowed, row, lift })
	const isOut = (who: number) =>
		locks.pairs.some((p) => !p.must && p.activity === activity && p.person === who)
	const requiredOf = (who: number) =>
		asked.flatMap(({ people: required }, row) => (required.has(who) ? [row] : []))
	const jpOf = (rows: readonly number[]) => rows.reduce((sum, row) => sum + activities[row]!.jp, 0)

	function blocked(): Met {
		const shut =
			person !== undefined
				? isOut(person)
					? person
					: undefined
				: lock.kind === 'month'
					? own.frozen.flatMap((batch) => batch.people).find(isOut)
					: undefined
		if (shut !== undefined)
			return met('person_out', 1, 0, null, { kind: 'person', wish: 'out', activity, person: shut })
		if (a.months.length === 0 || a.maxBatches === 0) return met('not_offered', 1, 0)
		if (own.most === 0)
			return met('activity_out', 1, 0, null, { kind: 'activity', wish: 'out', activity })
		if (lock.kind === 'month' && !a.months.includes(lock.month)) return met('month', 1, 0)
		const open = a.months.filter(
			(month) =>
				!locks.closedMonths.includes(month) || own.frozen.some((batch) => batch.month === month)
		)
		if (open.length === 0)
			return met('closed_months', 1, 0, null, { kind: 'month', month: a.months[0]! })
		return (
			(person === undefined ? undefined : ofPerson(person)) ??
			ofPeople() ??
			ofSeats() ??
			ofFacilitators(open) ??
			ofMoney() ??
			met('search', 0, 0)
		)
	}

	function ofPerson(who: number): Met | undefined {
		const required = requiredOf(who)
		const jp = jpOf(required)
		const other = required
			.filter((row) => row !== activity)
			.sort((x, y) => activities[x]!.jp - activities[y]!.jp)
		const lift = (row: number | undefined): LockRef | null =>
			row === undefined ? null : { kind: 'person', wish: 'in', activity: row, person: who }
		if (jp > limits.hours + TOLERANCE) {
			const enough = other.find((row) => jp - activities[row]!.jp <= limits.hours + TOLERANCE)
			return met('hours', jp, limits.hours, null, lift(enough ?? other.at(-1)))
		}
		if (required.length > limits.activities)
			return met('activities', required.length, limits.activities, null, lift(other[0]))
		return undefined
	}

	/** Enough people for the smallest batch, and for each share of it. */
	function ofPeople(): Met | undefined {
		const free = people.flatMap((who, row) => {
			const others = requiredOf(row).filter((one) => one !== activity)
			const fits =
				(who.eligible.includes(activity) || own.people.has(row)) &&
				!isOut(row) &&
				others.length < limits.activities &&
				jpOf(others) + a.jp <= limits.hours + TOLERANCE
			return fits ? [who] : []
		})
		if (free.length < a.minSeats) return met('people', free.length, a.minSeats)
		for (const { kind, row, minShare } of a.shares) {
			const counted = free.filter((who) =>
				kind === 'agency' ? who.agency === row : who.traits.includes(row)
			).length
			const needed = Math.ceil(minShare * Math.max(own.people.size, a.minSeats) - TOLERANCE)
			if (counted < needed) return met('share', counted, needed, kind === 'trait' ? row : null)
		}
		return undefined
	}

	function ofSeats(): Met | undefined {
		const needed = Math.max(own.min, own.frozen.length, Math.ceil(own.people.size / a.maxSeats))
		if (needed <= own.most) return undefined
		const other = [...own.people].find((who) => who !== person)
		const lift: LockRef | null =
			own.most < a.maxBatches
				? { kind: 'batches', activity }
				: other === undefined
					? null
					: { kind: 'person', wish: 'in', activity, person: other }
		return met(
			'seats',
			Math.max(own.people.size, needed * a.minSeats),
			own.most * a.maxSeats,
			null,
			lift
		)
	}

	function ofFacilitators(open: readonly number[]): Met | undefined {
		const { pool } = a
		if (pool === null || a.poolDays === 0) return undefined
		const held = (month: number) =>
			locks.frozen
				.filter((batch) => batch.month === month && activities[batch.activity]!.pool === pool)
				.filter((batch) => batch.activity !== activity)
				.reduce((sum, batch) => sum + activities[batch.activity]!.poolDays, 0)
		const left = (month: number) => (facilitators[pool]![month] ?? 0) - held(month)
		const most = Math.max(...open.map(left))
		if (most < a.poolDays - TOLERANCE)
			return met('facilitators', a.poolDays, Math.max(0, most), pool)
		const same = activities.flatMap((one, row) => (one.pool === pool ? [row] : []))
		const days = (row: number) => asked[row]!.batches * activities[row]!.poolDays
		const has = same.reduce((sum, row) => sum + days(row), 0)
		const months = new Set(
			same.filter((row) => days(row) > 0).flatMap((row) => activities[row]!.months)
		)
		const allowed = [...months].reduce((sum, month) => sum + (facilitators[pool]![month] ?? 0), 0)
		if (has <= allowed + TOLERANCE) return undefined
		return met('facilitators', has, allowed, pool, otherLock(same, days, has - allowed))
	}

	function ofMoney(): Met | undefined {
		const all = [...activities.keys()]
		const heads = (row: number, agency: number) =>
			activities[row]!.headCost *
			[...asked[row]!.people].filter((who) => people[who]!.agency === agency).length
		for (const agency of new Set([...own.people].map((who) => people[who]!.agency))) {
			const limit = budget.byAgency[agency]
			const spend = (row: number) => heads(row, agency)
			const has = all.reduce((sum, row) => sum + spend(row), 0)
			if (limit != null && has > limit)
				return met('agency', has, limit, agency, otherLock(all, spend, has - limit))
		}
		const batches = (row: number) => asked[row]!.batches * activities[row]!.batchCost
		const same = all.filter((row) => activities[row]!.source === a.source)
		const paid = same.reduce((sum, row) => sum + batches(row), 0)
		const source = budget.bySource[a.source]
		if (source != null && paid > source)
			return met('source', paid, source, a.source, otherLock(same, batches, paid - source))
		const cost = (row: number) => batches(row) + asked[row]!.seats * activities[row]!.headCost
		const has = all.reduce((sum, row) => sum + cost(row), 0)
		if (budget.total !== null && has > budget.total)
			return met('total', has, budget.total, null, otherLock(all, cost, has - budget.total))
		return undefined
	}

	/** Of the other activities that locks ask for, the one that frees least but enough; else the one that frees most. */
	function otherLock(
		rows: readonly number[],
		frees: (row: number) => number,
		short: number
	): LockRef | null {
		const others = rows
			.filter((row) => row !== activity && frees(row) > 0)
			.sort((x, y) => frees(x) - frees(y))
		const row = others.find((one) => frees(one) >= short) ?? others.at(-1)
		if (row === undefined) return null
		const { min, frozen, people: required } = asked[row]!
		if (min > 0) return { kind: 'activity', wish: 'in', activity: row }
		if (frozen.length > 0) return { kind: 'month', month: frozen[0]!.month }
		return { kind: 'person', wish: 'in', activity: row, person: [...required][0]! }
	}

	return { lock, activity, ...blocked() }
}

/** The same by the city's ids, as it is kept with a composition. `month` is 1..12. */
export type Conflict = {
	lock: ConflictLock
	activityId: string
	rule: LockRule
	has: number
	allowed: number
	/** Name of the source or pool, id of the agency, or 'female', 'remote', id of a trait. */
	key: string | null
	lift: ConflictLock | null
}

export type ConflictLock = {
	kind: LockRef['kind']
	wish: 'in' | 'out' | null
	activityId: string | null
	employeeId: string | null
	month: number | null
}

export function conflictOf(
	keys: Keys,
	{ lock, activity, row, lift, ...rest }: Contradiction
): Conflict {
	const named = (ref: LockRef): ConflictLock => ({
		kind: ref.kind,
		wish: 'wish' in ref ? ref.wish : null,
		activityId: 'activity' in ref ? keys.activities[ref.activity]! : null,
		employeeId: 'person' in ref ? keys.people[ref.person]!.id : null,
		month: 'month' in ref ? ref.month + 1 : null
	})
	const names: Partial<Record<LockRule, readonly string[]>> = {
		agency: keys.agencies,
		source: keys.sources,
		facilitators: keys.pools,
		share: keys.traits
	}
	return {
		lock: named(lock),
		activityId: keys.activities[activity]!,
		...rest,
		key: row === null ? null : (names[rest.rule]?.[row] ?? null),
		lift: lift && named(lift)
	}
}
