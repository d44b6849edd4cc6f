import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Context } from '#platform/context.ts'
import { listOwed } from '#hours/server/list-owed.ts'
import { listDeclared } from '#people/server/self-declaration.ts'
import { listGaps } from '#needs/server/list-gaps.ts'
import { owedTrainings } from '#needs/server/list-mandates.ts'
import { planWeights } from '#needs/server/weigh-needs.ts'
import type { CostPart } from '../costs.ts'
import { withCommunity, withCommunityParts } from '../community.ts'
import { withAgreed, withoutReserved } from '../joint-plan.ts'
import type { Budget, CompositionSettings } from '../model.ts'
import { poseProblem, type Posed } from '../problem.ts'
import { budgetMissing, catalogueEmpty, nobodyToPlanFor } from '../refusals.ts'
import { loadCommunity } from './load-community.ts'
import { loadAgreed } from './show-joint-charges.ts'
import * as activities from './store/activity.ts'
import * as budgets from './store/budget.ts'
import { listActiveComponents } from './store/component.ts'
import * as roster from './store/roster.ts'

/** What is asked for: `budget` is the total in rupiah; without it the year's own counts. */
export type Wish = { year: number; budget?: number | undefined; settings: CompositionSettings }

export type PackedProblem = { hash: Buffer; content: Buffer }

/** The problem of a year as the database has it now. Refused where budget, catalogue or roster are missing. */
export async function posePlan(
	ctx: Context,
	{ year, budget: total }: Wish
): Promise<Posed & { budget: Budget }> {
	const stored = await budgets.findBudget(ctx.db, year)
	if (!stored && total === undefined) throw budgetMissing(year)
	const budget = { ...(stored ?? unlimited(year)), ...(total !== undefined && { total }) }
	const { agreed, reserved } = await loadAgreed(ctx, year)
	const community = await loadCommunity(ctx, year)
	const active = await activities.listActive(ctx.db)
	const catalogue = withCommunity(withAgreed(active, agreed), community)
	if (catalogue.length === 0) throw catalogueEmpty()
	const people = await roster.listPeople(ctx.db)
	if (people.length === 0) throw nobodyToPlanFor()

	// Nobody reads what people declared of themselves unless the office asks for a share of them.
	const declared = new Set(budget.fairness.disability ? await listDeclared(ctx) : [])
	const owed = new Map((await listOwed(ctx, year)).map((one) => [one.employeeId, one.owed]))
	const mandates = await owedTrainings(ctx, year)
	const { gaps, snapshotId, computedAt } = await listGaps(ctx)
	const priority = await planWeights(ctx, year)
	const gapsOf = Map.groupBy(gaps, (gap) => gap.employeeId)
	const posed = poseProblem({
		people: people.map((person) => ({
			...person,
			disabled: declared.has(person.id),
			mandates: mandates.get(person.id) ?? [],
			hoursOwed: owed.get(person.id) ?? 0,
			gaps: (gapsOf.get(person.id) ?? []).map(({ competencyId, gap, estimate }) => ({
				competencyId,
				levels: gap,
				estimate
			}))
		})),
		activities: catalogue,
		competencies: await roster.listCompetencies(ctx.db),
		costs: withCommunityParts(await partsByActivity(ctx), active, community),
		weights: priority.weights,
		factors: priority.factors,
		budget: { ...budget, agencies: withoutReserved(budget.agencies, reserved) },
		basis: {
			priority: priority.version,
			gaps: snapshotId,
			gapsAt: computedAt?.toISOString() ?? null
		}
	})
	return { ...posed, budget }
}

async function partsByActivity({ db }: Context): Promise<Map<string, CostPart[]>> {
	const parts = Map.groupBy(await listActiveComponents(db), ({ activityId }) => activityId)
	return new Map(
		[...parts].map(([activity, own]) => [
			activity,
			own.map(({ id: _, activityId: __, version: ___, ...part }) => part)
		])
	)
}

const unlimited = (year: number): Budget => ({
	year,
	total: 0,
	sources: {},
	agencies: {},
	goalFloor: 0.1,
	fairness: {},
	exploreShare: 0,
	exploreBonus: false,
	pools: {},
	version: 0
})

/** The problem as it is kept: its name is the hash of the JSON, which does not depend on how it was packed. */
export async function packProblem({ problem, keys }: Posed): Promise<PackedProblem> {
	const json = JSON.stringify({ problem, keys })
	return { hash: createHash('sha256').update(json).digest(), content: await promisify(gzip)(json) }
}

export async function unpackProblem(content: Buffer): Promise<Posed> {
	return JSON.parse((await promisify(gunzip)(content)).toString()) as Posed
}
