/** A cut of the year's ceiling: what stays, what is left to compose, and the harm that is done. Pure; whole rupiah. */
import type { Budget as Limits, Problem } from '#optimisation/compose/model.ts'
import { FEWEST_SHOWN } from '#needs/rules.ts'
import type { Refusal } from '#platform/refusal.ts'
import { sumOf } from './costs.ts'
import type { Feature } from './ledger.ts'
import { poseLocks, publishedIn, type HeldBatch } from './locks.ts'
import type { Budget } from './model.ts'
import type { Posed } from './problem.ts'
import { cutTooDeep, cutUnknownSource } from './money-refusals.ts'
import type { Spent } from './spending.ts'

/** Rupiah less, in all, of each source, and of what each agency has for its participants. */
export type Cut = {
	total: number
	sources: Record<string, number>
	agencies: Record<string, number>
}

/** What somebody asks to be cut: one percentage of everything, or rupiah by source. */
export type CutWish = {
	percent?: number | undefined
	cuts: readonly { name: string; amount: number }[]
}

/** `percent` of an amount, rounded up, so that parts never exceed their whole afterwards. */
const shareOf = (amount: number, percent: number): number => {
	const kept = (BigInt(amount) * BigInt(10_000 - Math.round(percent * 100))) / 10_000n
	return amount - Number(kept)
}

const mapped = (parts: Record<string, number>, of: (amount: number, name: string) => number) =>
	Object.fromEntries(Object.entries(parts).map(([name, amount]) => [name, of(amount, name)]))

/**
 * The cut in rupiah. Cut by source, the total falls by their sum, and what agencies have is only cut as far as it would
 * exceed the new total. Refused for a source without a ceiling of its own, and beyond what it has.
 */
export function cutOf(
	{ total, sources, agencies }: Pick<Budget, 'total' | 'sources' | 'agencies'>,
	{ percent, cuts }: CutWish
): Cut | Refusal {
	if (percent !== undefined) {
		const cut = (amount: number) => shareOf(amount, percent)
		return { total: cut(total), sources: mapped(sources, cut), agencies: mapped(agencies, cut) }
	}
	const wanted = cuts.filter(({ amount }) => amount > 0)
	for (const { name, amount } of wanted) {
		const has = sources[name]
		if (has === undefined) return cutUnknownSource(name)
		if (amount > has) return cutTooDeep(name, has)
	}
	const less = Math.min(total, sumOf(wanted.map(({ amount }) => amount)))
	const shared = sumOf(Object.values(agencies))
	const over = Math.max(0, shared - (total - less))
	return {
		total: less,
		sources: Object.fromEntries(wanted.map(({ name, amount }) => [name, amount])),
		agencies: over === 0 ? {} : mapped(agencies, (amount) => Math.ceil((amount * over) / shared))
	}
}

/** The budget after a cut. */
export const budgetAfter = (budget: Budget, cut: Cut): Budget => ({
	...budget,
	total: budget.total - cut.total,
	sources: mapped(budget.sources, (amount, name) => amount - (cut.sources[name] ?? 0)),
	agencies: mapped(budget.agencies, (amount, name) => amount - (cut.agencies[name] ?? 0))
})

export type PlannedBatch = HeldBatch & { number: number }

/**
 * The batches that a cut cannot touch: of the months up to its own, and those for which something is committed or paid; an
 * entry that names no batch keeps all batches of its activity.
 *
 * Source: docs/rules.md#refocusing.
 */
export function keptBatches(
	batches: readonly PlannedBatch[],
	spent: readonly Spent[],
	datedOn: string
): PlannedBatch[] {
	const month = monthOf(datedOn)
	const used = spent.filter(({ realised, committed }) => realised + committed > 0)
	return batches.filter(
		(batch) =>
			batch.month <= month ||
			used.some(
				(row) => row.activityId === batch.activityId && (row.batch ?? batch.number) === batch.number
			)
	)
}

export const monthOf = (date: string): number => Number(date.slice(5, 7))

/** What was spent beyond the planned costs of the batches that stay: it is gone, whatever is composed. */
export function beyondPlan(
	{ problem, keys }: Posed,
	kept: readonly HeldBatch[],
	spent: readonly Spent[]
): { total: number; bySource: Map<string, number>; byAgency: Map<string, number> } {
	const activityRows = new Map(keys.activities.map((id, row) => [id, row]))
	const agencyOf = new Map(
		keys.people.map(({ id }, row) => [id, keys.agencies[problem.people[row]!.agency]!])
	)
	const beyond = {
		total: 0,
		bySource: new Map<string, number>(),
		byAgency: new Map<string, number>()
	}
	const add = (to: Map<string, number>, key: string, amount: number) =>
		amount > 0 && to.set(key, (to.get(key) ?? 0) + amount)
	const money = (rows: readonly Spent[]) =>
		sumOf(rows.map(({ realised, committed }) => realised + committed))

	for (const [activityId, rows] of Map.groupBy(spent, (row) => row.activityId ?? '')) {
		const activity = problem.activities[activityRows.get(activityId) ?? -1]
		const own = kept.filter((batch) => batch.activityId === activityId)
		const people = own.flatMap(({ employeeIds }) => employeeIds)
		const batchCost = (activity?.batchCost ?? 0) * own.length
		const headCost = activity?.headCost ?? 0
		beyond.total += Math.max(0, money(rows) - batchCost - headCost * people.length)
		for (const [source, of] of Map.groupBy(rows, (row) => row.source)) {
			if (source === '') continue
			const planned = activity && keys.sources[activity.source] === source ? batchCost : 0
			add(beyond.bySource, source, money(of) - planned)
		}
		for (const [agency, of] of Map.groupBy(rows, (row) => row.agencyId ?? '')) {
			if (agency === '') continue
			const seats = people.filter((person) => agencyOf.get(person) === agency).length
			add(beyond.byAgency, agency, money(of) - headCost * seats)
		}
	}
	return beyond
}

/** Planned costs of batches: in all, of sources, of agencies. */
function costOfBatches({ problem, keys }: Posed, batches: readonly HeldBatch[]) {
	const rows = new Map(keys.activities.map((id, row) => [id, row]))
	const agencyOf = new Map(keys.people.map(({ id }, row) => [id, problem.people[row]!.agency]))
	const bySource = keys.sources.map(() => 0)
	const byAgency = keys.agencies.map(() => 0)
	for (const { activityId, employeeIds } of batches) {
		const activity = problem.activities[rows.get(activityId)!]!
		bySource[activity.source]! += activity.batchCost
		for (const id of employeeIds) byAgency[agencyOf.get(id)!]! += activity.headCost
	}
	return { total: sumOf(bySource) + sumOf(byAgency), bySource, byAgency }
}

export type RefocusGiven = {
	/** What the plan rests on, as it was posed. */
	posed: Posed
	/** All batches of the plan. */
	batches: readonly PlannedBatch[]
	spent: readonly Spent[]
	/** The budget, and what the cut leaves of it. */
	before: Budget
	after: Budget
	/** The civil date of the cut. */
	datedOn: string
	/** What a seat that stays is worth more, in weighted levels. */
	worth: number
}

/**
 * The plan's problem under the cut: what stays is frozen, months up to the cut are closed, every seat of the plan is worth a
 * little more if it stays, and the ceilings leave out what is spent beyond the plan. Refused where what stays costs more.
 */
export function poseRefocusing({
	posed,
	batches,
	spent,
	before,
	after,
	datedOn,
	worth
}: RefocusGiven): Problem | Refusal {
	const { problem, keys } = posed
	const kept = keptBatches(batches, spent, datedOn)
	const gone = beyondPlan(posed, kept, spent)
	const limits: Limits = {
		total: after.total - gone.total,
		bySource: keys.sources.map((name) =>
			less(after.sources[name] ?? null, gone.bySource.get(name) ?? 0)
		),
		byAgency: keys.agencies.map((id) =>
			less(after.agencies[id] ?? null, gone.byAgency.get(id) ?? 0)
		)
	}
	const needed = costOfBatches(posed, kept)
	const short = (limit: number | null, need: number) => limit !== null && limit < need
	if (short(limits.total, needed.total))
		return cutTooDeep('Pagu', before.total - gone.total - needed.total)
	for (const [row, name] of keys.sources.entries())
		if (short(limits.bySource[row]!, needed.bySource[row]!)) {
			const used = (gone.bySource.get(name) ?? 0) + needed.bySource[row]!
			return cutTooDeep(name, before.sources[name]! - used)
		}
	for (const [row, id] of keys.agencies.entries())
		if (short(limits.byAgency[row]!, needed.byAgency[row]!)) {
			const used = (gone.byAgency.get(id) ?? 0) + needed.byAgency[row]!
			return cutTooDeep('Biaya peserta sebuah perangkat daerah', before.agencies[id]! - used)
		}

	const months = Array.from({ length: monthOf(datedOn) }, (_, at) => at + 1)
	const frozen = poseLocks(posed, [
		...months.map((month) => ({
			...{ kind: 'month' as const, month },
			batches: kept.filter((batch) => batch.month === month)
		})),
		// A month that is open keeps what is spent in it.
		...[...Map.groupBy(kept, (batch) => batch.month)]
			.filter(([month]) => month > months.length)
			.map(([month, own]) => ({ kind: 'month' as const, month, batches: own }))
	])
	const stays = new Set(frozen.frozen.map((batch) => JSON.stringify(batch)))
	const closed = new Set([...problem.locks.closedMonths, ...months.map((month) => month - 1)])
	return {
		...problem,
		budget: limits,
		locks: {
			...problem.locks,
			frozen: [
				...frozen.frozen,
				...problem.locks.frozen.filter(
					(batch) => batch.month >= months.length && !stays.has(JSON.stringify(batch))
				)
			],
			closedMonths: [...closed].sort((a, b) => a - b)
		},
		published: publishedIn(keys, batches, worth)
	}
}

const less = (limit: number | null, amount: number): number | null =>
	limit === null ? null : limit - amount

/** A line of a plan before and after a cut. */
export type HarmLine = {
	activityId: string
	code: string
	title: string
	before: { batches: number; seats: number; cost: number }
	after: { batches: number; seats: number; cost: number }
}

type Counted = { activityId: string; code: string; title: string; included: boolean } & {
	batches: number
	seats: number
	cost: number
}

/** Lines that either of them has, what shrinks most first. */
export function harmLines(before: readonly Counted[], after: readonly Counted[]): HarmLine[] {
	const none = { batches: 0, seats: 0, cost: 0 }
	const counts = ({ batches, seats, cost }: Counted) => ({ batches, seats, cost })
	const now = new Map(after.filter((l) => l.included).map((l) => [l.activityId, l]))
	const then = new Map(before.filter((l) => l.included).map((l) => [l.activityId, l]))
	return [...new Map([...now, ...then]).values()]
		.map(({ activityId, code, title }) => {
			const [was, is] = [then.get(activityId), now.get(activityId)]
			return {
				...{ activityId, code, title },
				before: was ? counts(was) : none,
				after: is ? counts(is) : none
			}
		})
		.toSorted(
			(a, b) =>
				a.after.cost - a.before.cost - (b.after.cost - b.before.cost) || (a.code < b.code ? -1 : 1)
		)
}

/** People of one feature and what a cut takes from them. `value` null: small groups together. */
export type HarmGroup = {
	feature: Feature
	value: string | null
	people: number
	/** People with at least one seat less. */
	losing: number
	lost: number
	gained: number
}

/**
 * Groups of fewer than five people are put together, and where even those are too few, the next smallest joins them.
 * Source: docs/rules.md#kurang-dari-lima.
 */
export function joinSmall(groups: readonly HarmGroup[]): HarmGroup[] {
	const rising = groups.toSorted((a, b) => a.people - b.people)
	const small: HarmGroup[] = []
	const heads = () => sumOf(small.map(({ people }) => people))
	for (const group of rising)
		if (group.people < FEWEST_SHOWN || (small.length > 0 && heads() < FEWEST_SHOWN))
			small.push(group)
	const shown = groups.filter((group) => !small.includes(group))
	if (heads() < FEWEST_SHOWN) return shown
	const sum = (of: 'people' | 'losing' | 'lost' | 'gained') => sumOf(small.map((one) => one[of]))
	return [
		...shown,
		{
			...{ feature: small[0]!.feature, value: null, people: sum('people') },
			...{ losing: sum('losing'), lost: sum('lost'), gained: sum('gained') }
		}
	]
}
