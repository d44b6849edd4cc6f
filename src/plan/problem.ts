import {
	NO_LOCKS,
	NOTHING_PUBLISHED,
	USUAL_LIMITS,
	USUAL_PENALTIES,
	type Activity as Row,
	type Problem,
	type Share
} from '#optimisation/compose/model.ts'
import type { CompetencyFamily, EmployeeKind, Tier } from '#people/model.ts'
import { goals, type Activity, type Budget } from './model.ts'
import { choicesOf } from './rules.ts'

/** What a composition needs to know of one person. */
export type PlanPerson = {
	id: string
	nip: string
	kind: EmployeeKind
	tier: Tier
	positionId: string
	/** The agency (perangkat daerah) that pays for them. */
	homeAgencyId: string
	/** Their own agency and all above it. */
	within: string[]
	female: boolean
	/** Works in a place that the government declares remote. */
	remote: boolean
	/** JP. */
	hoursOwed: number
	/** At least one competency was assessed. */
	measured: boolean
	/** Levels lacking; an estimate counts with its mean. */
	gaps: { competencyId: string; levels: number; measured: boolean }[]
}

/** Rows of the database that make a problem, in any order. */
export type PlanRows = {
	people: PlanPerson[]
	/** Only those that may be planned. */
	activities: Activity[]
	competencies: { id: string; code: string; family: CompetencyFamily }[]
	/** Importance of a level lacking, by family. */
	weights: Record<CompetencyFamily, number>
	budget: Pick<Budget, 'total' | 'sources' | 'agencies' | 'goalFloor' | 'pools'>
	basis: Basis
}

/** Versions of what the numbers rest on: the weights, and the computation of gaps (its id and moment; null: none). */
export type Basis = { priority: string; gaps: string | null; gapsAt: string | null }

/** What each row number of a problem stands for. */
export type Keys = {
	/** `estimates`: how many of the levels lacking are estimates. */
	people: { id: string; measured: boolean; estimates: number }[]
	activities: string[]
	competencies: string[]
	agencies: string[]
	sources: string[]
	pools: string[]
	goals: string[]
	/** 'female', 'remote', or the id of an agency that somebody belongs to. */
	traits: string[]
	basis: Basis
}

/** A problem and what its numbers stand for: all that a composition rests on, kept with it. */
export type Posed = { problem: Problem; keys: Keys }

/**
 * Translates the city's rows into the composer's. People are ordered by NIP, activities and competencies by code, all else
 * by name, so that the same rows in any order pose the same problem.
 */
export function poseProblem({
	basis,
	people,
	activities,
	competencies,
	weights,
	budget
}: PlanRows): Posed {
	const staff = sorted(people, (p) => p.nip)
	const catalogue = sorted(activities, (a) => a.code)
	const known = sorted(competencies, (c) => c.code)
	const weightOf = new Map(known.map(({ id, family }) => [id, weights[family]]))

	const competencyRows = rowNumbers(known.map((c) => c.id))
	const agencyRows = rowNumbers(distinct(staff.map((p) => p.homeAgencyId)))
	const sourceRows = rowNumbers(distinct(catalogue.map((a) => a.source)))
	const poolRows = rowNumbers(Object.keys(budget.pools).sort())
	const traitRows = rowNumbers([
		'female',
		'remote',
		...distinct(catalogue.flatMap((a) => a.partners.map((partner) => partner.agencyId)))
	])
	const served = new Set(catalogue.map((a) => a.goal))

	const problem: Problem = {
		competencies: known.length,
		people: staff.map((person) => {
			const gaps = person.gaps
				.filter(({ levels, competencyId }) => levels > 0 && competencyRows.has(competencyId))
				.map(({ competencyId, levels }) => ({
					competencyId,
					levels,
					weight: weightOf.get(competencyId)!
				}))
			const traits = [
				...(person.female ? ['female'] : []),
				...(person.remote ? ['remote'] : []),
				...person.within
			]
			return {
				agency: agencyRows.get(person.homeAgencyId)!,
				traits: traits.flatMap((trait) => traitRows.get(trait) ?? []).sort((a, b) => a - b),
				hoursOwed: person.hoursOwed,
				gaps: sorted(gaps, (gap) => competencyRows.get(gap.competencyId)!).map(
					({ competencyId, levels, weight }) => ({
						competency: competencyRows.get(competencyId)!,
						levels,
						weight
					})
				),
				...choicesOf(person, new Map(gaps.map((gap) => [gap.competencyId, gap])), catalogue)
			}
		}),
		activities: catalogue.map((a) =>
			activityRow(a, { competencyRows, sourceRows, poolRows, traitRows })
		),
		budget: {
			total: budget.total,
			bySource: [...sourceRows.keys()].map((source) => budget.sources[source] ?? null),
			byAgency: [...agencyRows.keys()].map((agency) => budget.agencies[agency] ?? null)
		},
		facilitators: [...poolRows.keys()].map((pool) => budget.pools[pool]!),
		// A goal that no activity serves cannot be given seats, so none are asked.
		goalFloors: goals.map((goal) => (served.has(goal) ? budget.goalFloor : 0)),
		fairness: [],
		limits: USUAL_LIMITS,
		penalties: USUAL_PENALTIES,
		locks: NO_LOCKS,
		published: NOTHING_PUBLISHED
	}
	return {
		problem,
		keys: {
			people: staff.map(({ id, measured, gaps }) => ({
				id,
				measured,
				estimates: gaps.filter((gap) => !gap.measured).length
			})),
			activities: catalogue.map((a) => a.id),
			competencies: [...competencyRows.keys()],
			agencies: [...agencyRows.keys()],
			sources: [...sourceRows.keys()],
			pools: [...poolRows.keys()],
			goals: [...goals],
			traits: [...traitRows.keys()],
			basis
		}
	}
}

type RowNumbers = ReadonlyMap<string, number>
type Tables = Record<'competencyRows' | 'sourceRows' | 'poolRows' | 'traitRows', RowNumbers>

function activityRow(
	a: Activity,
	{ competencyRows, sourceRows, poolRows, traitRows }: Tables
): Row {
	const trait = (name: string, minShare: number | null): Share[] =>
		minShare ? [{ kind: 'trait', row: traitRows.get(name)!, minShare }] : []
	const gains = a.competencies
		.filter(({ competencyId }) => competencyRows.has(competencyId))
		.map(({ competencyId, mean, sd }) => ({
			competency: competencyRows.get(competencyId)!,
			mean,
			sd
		}))
	return {
		jp: a.jp,
		gains: sorted(gains, (gain) => gain.competency),
		minSeats: a.minSeats,
		maxSeats: a.maxSeats,
		maxBatches: a.maxBatches,
		months: a.months.map((month) => month - 1).sort((x, y) => x - y),
		batchCost: a.fixedCost,
		headCost: a.headCost,
		source: sourceRows.get(a.source)!,
		pool: poolRows.get(a.facilitatorPool) ?? null,
		poolDays: a.facilitatorDays,
		bonus: a.communityBonus,
		goal: goals.indexOf(a.goal),
		shares: [
			...trait('female', a.femaleShare),
			...trait('remote', a.remoteShare),
			...sorted(a.partners, (partner) => traitRows.get(partner.agencyId)!).flatMap((partner) =>
				trait(partner.agencyId, partner.minShare)
			)
		]
	}
}

const rowNumbers = (names: readonly string[]): RowNumbers =>
	new Map(names.map((name, row) => [name, row]))

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort()

/** By code unit, never by locale: the order is part of the problem. */
const sorted = <T>(items: readonly T[], key: (item: T) => string | number): T[] =>
	items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
