import {
	NO_LOCKS,
	NOTHING_PUBLISHED,
	USUAL_LIMITS,
	USUAL_PENALTIES,
	type Activity as Row,
	type Problem,
	type Share
} from '#optimisation/compose/model.ts'
import type { Estimated } from '#optimisation/compose/uncertainty.ts'
import { FEWEST_SHOWN } from '#needs/rules.ts'
import type { TrainingMandate } from '#needs/mandate.ts'
import type { CompetencyFamily, EmployeeKind, Tier } from '#people/model.ts'
import { wholeParts, type CostPart } from './costs.ts'
import { isUntried, learningWorths } from './learning.ts'
import { fairTraits, goals, type Activity, type Budget, type FairTrait } from './model.ts'
import { choicesOf } from './rules.ts'

/** What a composition needs to know of one person. */
export type PlanPerson = {
	id: string
	nip: string
	kind: EmployeeKind
	tier: Tier
	positionId: string
	/** Trainings that they still owe by post or appointment. */
	mandates: TrainingMandate[]
	/** The agency (perangkat daerah) that pays for them. */
	homeAgencyId: string
	/** Their own agency and all above it. */
	within: string[]
	female: boolean
	/** Works in a place that the government declares remote. */
	remote: boolean
	/** Declared by themselves, and only asked where the budget has a floor for it. */
	disabled: boolean
	/** JP. */
	hoursOwed: number
	/** At least one competency was assessed. */
	measured: boolean
	/** Levels lacking; an estimate counts with its mean. */
	gaps: PersonGap[]
}

/** `estimate`: what is asked less what is had, where nobody measured it; null where somebody did. */
export type PersonGap = {
	competencyId: string
	levels: number
	estimate: { mean: number; sd: number } | null
}

/** Rows of the database that make a problem, in any order. */
export type PlanRows = {
	people: PlanPerson[]
	/** Only those that may be planned. */
	activities: Activity[]
	competencies: { id: string; code: string; family: CompetencyFamily }[]
	/** Activity id → what its cost is made of, where somebody took it apart. */
	costs?: ReadonlyMap<string, CostPart[]> | undefined
	/** Importance of a level lacking, by family. */
	weights: Record<CompetencyFamily, number>
	/** How much more a level of a competency weighs, by its id; 1 where absent. */
	factors?: ReadonlyMap<string, number> | undefined
	budget: Omit<Budget, 'year' | 'version'>
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
	/** 'female', 'remote', the id of an agency that somebody belongs to, or what a floor of fairness is asked for. */
	traits: string[]
	basis: Basis
	/** What compositions from before 0009 had not. */
	fair?: FairKeys
	/** By activity: what its cost is made of. Compositions from before 0014 had none. */
	costs?: CostPart[][]
}

export type FairKeys = {
	/** By person: which of their gaps are estimates, and of what. */
	estimates: Estimated[][]
	/** By activity; null where mentors are not counted. */
	mentors: (number | null)[]
	/** By activity: whether nobody evaluated it yet, and what a batch is worth for that (part of its bonus). */
	untried: boolean[]
	learning: number[]
	/** Rupiah that may go to what was never evaluated. */
	allowance: number
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
	costs,
	weights,
	factors = new Map(),
	budget
}: PlanRows): Posed {
	const staff = sorted(people, (p) => p.nip)
	const catalogue = sorted(activities, (a) => a.code)
	const known = sorted(competencies, (c) => c.code)
	const weightOf = new Map(
		known.map(({ id, family }) => [id, thousandths(weights[family] * (factors.get(id) ?? 1))])
	)

	const competencyRows = rowNumbers(known.map((c) => c.id))
	const agencyRows = rowNumbers(distinct(staff.map((p) => p.homeAgencyId)))
	const sourceRows = rowNumbers(distinct(catalogue.map((a) => a.source)))
	const poolRows = rowNumbers(Object.keys(budget.pools).sort())
	const floors = fairTraits.filter(
		(trait) => budget.fairness[trait] && isAsked(trait, staff.filter(has(trait)).length)
	)
	const traitRows = rowNumbers([
		'female',
		'remote',
		...distinct(catalogue.flatMap((a) => a.partners.map((partner) => partner.agencyId))),
		...floors.filter((trait) => trait !== 'female' && trait !== 'remote')
	])
	const allowance = Math.round(budget.exploreShare * (budget.total ?? 0))
	const learning = budget.exploreBonus
		? learningWorths(catalogue, weightOf, allowance)
		: catalogue.map(() => 0)
	const estimates: Estimated[][] = []
	const served = new Set(catalogue.map((a) => a.goal))

	const problem: Problem = {
		competencies: known.length,
		people: staff.map((person) => {
			const lacking = person.gaps.filter(
				({ levels, competencyId }) => levels > 0 && competencyRows.has(competencyId)
			)
			const gaps = sorted(lacking, (gap) => competencyRows.get(gap.competencyId)!).map((gap) => ({
				...gap,
				weight: weightOf.get(gap.competencyId)!
			}))
			estimates.push(
				gaps.flatMap(({ estimate }, row): Estimated[] =>
					estimate ? [[row, thousandths(estimate.mean), thousandths(estimate.sd)]] : []
				)
			)
			const traits = [...fairTraits.filter((trait) => has(trait)(person)), ...person.within]
			return {
				agency: agencyRows.get(person.homeAgencyId)!,
				traits: traits.flatMap((trait) => traitRows.get(trait) ?? []).sort((a, b) => a - b),
				hoursOwed: person.hoursOwed,
				gaps: gaps.map(({ competencyId, levels, weight }) => ({
					competency: competencyRows.get(competencyId)!,
					levels,
					weight
				})),
				...choicesOf(person, new Map(gaps.map((gap) => [gap.competencyId, gap])), catalogue)
			}
		}),
		activities: catalogue.map((a, row) =>
			activityRow(a, learning[row]!, { competencyRows, sourceRows, poolRows, traitRows })
		),
		budget: {
			total: budget.total,
			bySource: [...sourceRows.keys()].map((source) => budget.sources[source] ?? null),
			byAgency: [...agencyRows.keys()].map((agency) => budget.agencies[agency] ?? null)
		},
		facilitators: [...poolRows.keys()].map((pool) => budget.pools[pool]!),
		// A goal that no activity serves cannot be given seats, so none are asked.
		goalFloors: goals.map((goal) => (served.has(goal) ? budget.goalFloor : 0)),
		fairness: floors.map((trait) => ({
			trait: traitRows.get(trait)!,
			minShare: budget.fairness[trait]!
		})),
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
				estimates: gaps.filter((gap) => gap.estimate).length
			})),
			activities: catalogue.map((a) => a.id),
			competencies: [...competencyRows.keys()],
			agencies: [...agencyRows.keys()],
			sources: [...sourceRows.keys()],
			pools: [...poolRows.keys()],
			goals: [...goals],
			traits: [...traitRows.keys()],
			basis,
			costs: catalogue.map((a) => costs?.get(a.id) ?? wholeParts(a)),
			fair: {
				estimates,
				mentors: catalogue.map((a) => (isMentored(a) ? a.mentors : null)),
				untried: catalogue.map(isUntried),
				learning,
				allowance
			}
		}
	}
}

/** Seats that nobody could take are not asked for, and none that would tell who declared something. */
const isAsked = (trait: string, people: number): boolean =>
	people >= (trait === 'disability' ? FEWEST_SHOWN : 1)

/** Whether a person is of a trait. */
const has =
	(trait: FairTrait) =>
	({ female, remote, disabled, kind, tier }: PlanPerson): boolean => {
		if (trait === 'female') return female
		if (trait === 'remote') return remote
		if (trait === 'disability') return disabled
		return trait === `kind:${kind}` || trait === `tier:${tier}`
	}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

/** Held between a mentor or coach and their people. */
const isMentored = ({ method }: Pick<Activity, 'method'>): boolean =>
	method === 'mentoring' || method === 'coaching'

/** Batches that can be held in a year: with mentors who each take one, no more than there are of them. */
const mostBatches = (a: Activity): number =>
	isMentored(a) && a.mentors !== null ? Math.min(a.maxBatches, a.mentors) : a.maxBatches

type RowNumbers = ReadonlyMap<string, number>
type Tables = Record<'competencyRows' | 'sourceRows' | 'poolRows' | 'traitRows', RowNumbers>

function activityRow(
	a: Activity,
	learning: number,
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
		maxBatches: mostBatches(a),
		months: a.months.map((month) => month - 1).sort((x, y) => x - y),
		batchCost: a.fixedCost,
		headCost: a.headCost,
		source: sourceRows.get(a.source)!,
		pool: poolRows.get(a.facilitatorPool) ?? null,
		poolDays: a.facilitatorDays,
		bonus: a.communityBonus + learning,
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
