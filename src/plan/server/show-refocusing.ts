import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan, participantScope } from '../access.ts'
import { sumOf } from '../costs.ts'
import { features } from '../ledger.ts'
import type { Budget } from '../model.ts'
import {
	budgetAfter,
	harmLines,
	joinSmall,
	keptBatches,
	type HarmGroup,
	type HarmLine
} from '../refocusing.ts'
import { refocusingUnknown } from '../money-refusals.ts'
import { findBudget } from './store/budget.ts'
import { findComposition, listBatches, listLines, listSeated } from './store/composition.ts'
import * as store from './store/refocusing.ts'
import { listSpent } from './store/spending.ts'
import { findYear } from './store/year.ts'

const MOST = 30

/** Cuts that were tried in a year, with the budget and whether there is a plan to cut. */
export async function listRefocusings(
	ctx: Context,
	year: number
): Promise<{ rows: store.RefocusingRow[]; budget: Budget | null; planned: boolean }> {
	authorize(mayReadPlan(ctx.actor))
	return {
		rows: await store.listRefocusings(ctx.db, year, MOST),
		budget: (await findBudget(ctx.db, year)) ?? null,
		planned: (await findYear(ctx.db, year)) !== undefined
	}
}

/** What a cut does, beside the plan as it was. Levels and JP are those that would be left lacking. */
export type Harm = {
	before: { cost: number; levels: number; hours: number; missed: number; seated: number }
	after: { cost: number; levels: number; hours: number; missed: number; seated: number }
	/** Seats lost and gained, and people with at least one seat less. */
	seats: { lost: number; gained: number; losing: number }
	/** How far the result can be from the best one under the cut. */
	gap: number
	/** Some of the levels are closed of gaps that nobody measured. */
	estimated: boolean
	/** What the cut did not touch: batches held, committed or paid. */
	kept: { batches: number; cost: number }
	lines: HarmLine[]
	/** By feature; none of fewer than five people. */
	groups: HarmGroup[]
}

export type RefocusingView = {
	refocusing: store.RefocusingRow
	/** Ceilings before and after: the total ('') and each source. */
	ceilings: { source: string; before: number; after: number }[]
	/** Null until it is composed. */
	harm: Harm | null
	/** Lost seats by name, as far as the actor may see them. */
	lost: { rows: store.LostSeat[]; total: number }
	/** The plan and the budget are those that it was counted from. */
	current: boolean
	yearVersion: number
}

/** A cut and the harm it does. */
export async function showRefocusing(
	ctx: Context,
	{ tahun, id, page = 1 }: { tahun: number; id: string; page?: number | undefined }
): Promise<RefocusingView> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const refocusing = await store.findRefocusing(db, id)
	if (refocusing?.year !== tahun) throw refocusingUnknown()
	const { baseId, compositionId, cut, acceptedAt } = refocusing
	const budget = await findBudget(db, tahun)
	const plan = await findYear(db, tahun)
	const pair = { before: baseId, after: compositionId }
	const scope = participantScope(ctx.actor)
	const ready = refocusing.state === 'done'
	return {
		refocusing,
		ceilings: budget ? ceilingsOf(budget, refocusing) : [],
		harm: ready ? await harmOf(ctx, refocusing) : null,
		lost: ready ? await store.listLostSeats(db, pair, { scope, page }) : { rows: [], total: 0 },
		current:
			acceptedAt === null &&
			budget?.version === refocusing.budgetVersion &&
			budget.total >= cut.total &&
			(plan?.compositionId === baseId || plan?.compositionId === compositionId),
		yearVersion: plan?.version ?? 0
	}
}

function ceilingsOf(budget: Budget, { cut, acceptedAt }: store.RefocusingRow) {
	const less = acceptedAt ? budget : budgetAfter(budget, cut)
	const row = (source: string, left: number, taken: number) => ({
		source,
		before: left + taken,
		after: left
	})
	return [
		row('', less.total, cut.total),
		...Object.entries(less.sources).map(([name, left]) => row(name, left, cut.sources[name] ?? 0))
	]
}

async function harmOf({ db }: Context, refocusing: store.RefocusingRow): Promise<Harm> {
	const { baseId, compositionId, datedOn, year } = refocusing
	const before = (await findComposition(db, baseId))!
	const after = (await findComposition(db, compositionId))!
	const pair = { before: baseId, after: compositionId }
	const totalsOf = ({ cost, result }: typeof before) => ({
		cost: cost!,
		levels: result!.totals.levelsAfter,
		hours: result!.totals.hoursAfter,
		missed: result!.totals.mandatoryMissed,
		seated: result!.totals.seated
	})
	const groups = await store.listHarmGroups(db, pair, year)
	const kept = keptBatches(await listSeated(db, baseId), await listSpent(db, year), datedOn)
	const costs = new Map(
		(await listBatches(db, baseId)).map((one) => [`${one.activityId} ${one.number}`, one.cost])
	)
	return {
		before: totalsOf(before),
		after: totalsOf(after),
		seats: await store.countHarm(db, pair),
		gap: after.gap!,
		estimated: (before.result!.closed?.estimated ?? 1) > 0,
		kept: {
			batches: kept.length,
			cost: sumOf(kept.map((one) => costs.get(`${one.activityId} ${one.number}`) ?? 0))
		},
		lines: harmLines(await listLines(db, baseId), await listLines(db, compositionId)),
		groups: features.flatMap((feature) =>
			joinSmall(groups.filter((group) => group.feature === feature))
		)
	}
}
