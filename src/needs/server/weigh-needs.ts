import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayListAllGaps, mayShowNeeds } from '../access.ts'
import type { Priority, PriorityVersion } from '../model.ts'
import { FEWEST_SHOWN } from '../rules.ts'
import {
	movesTo,
	planFactors,
	rankNeeds,
	shiftsOf,
	type Move,
	type Ranked,
	type Shift,
	type Weights
} from '../weighing.ts'
import { findFacts, type Known } from './store/facts.ts'
import * as store from './store/priority.ts'
import { getSkmRules } from './store/skm.ts'

export type Weighed = {
	year: number
	version: PriorityVersion
	versions: PriorityVersion[]
	ranked: Ranked[]
	/** Competencies that fewer than five people were measured below in: no figure of theirs is told. */
	few: string[]
	computedAt: Date | null
	/** Parts of which nobody knows anything yet: they are 0 for all. */
	silent: { performance: boolean; skm: boolean; rpjmd: boolean }
}

/** Needs by the weights in force, every part shown, and what a weight moved by a fifth would change. */
export async function showPriorities(ctx: Context): Promise<Weighed & { shifts: Shift[] }> {
	authorize(mayShowNeeds(ctx.actor))
	const { facts, ...weighed } = await weigh(ctx)
	return { ...weighed, shifts: shiftsOf(facts, weighed.version.parts) }
}

/**
 * The same for anybody who asks, with the order that other weights would give. Only figures of five people or more are in it,
 * so nobody's permission is asked.
 */
export async function tryWeights(
	ctx: Context,
	weights: Weights | undefined
): Promise<Weighed & { shifts: Shift[]; tried: { ranked: Ranked[]; moves: Move[] } | undefined }> {
	const { facts, ...weighed } = await weigh(ctx)
	const ranked = weights && rankNeeds(facts, weights)
	return {
		...weighed,
		shifts: shiftsOf(facts, weighed.version.parts),
		tried: ranked && { ranked, moves: movesTo(weighed.ranked, ranked) }
	}
}

/** What a level lacking weighs in a plan of a year: by family, and how much more by competency. */
export async function planWeights(
	ctx: Context,
	year: number
): Promise<Priority & { factors: Map<string, number> }> {
	authorize(mayListAllGaps(ctx.actor))
	const priority = await store.getPriority(ctx.db, civilDate(ctx.now))
	const { facts } = await known(ctx, year)
	return { ...priority, factors: planFactors(facts, priority.parts) }
}

async function known(ctx: Context, year: number): Promise<Known> {
	const { fewestShown } = await getSkmRules(ctx.db, civilDate(ctx.now))
	return findFacts(ctx.db, { year, fewestAnswers: fewestShown })
}

/** Plans are made for the next year, so needs are weighed for it. */
async function weigh(ctx: Context) {
	const today = civilDate(ctx.now)
	const year = Number(today.slice(0, 4)) + 1
	const { facts, computedAt, appraised, surveyed, targets } = await known(ctx, year)
	const version = await store.getPriority(ctx.db, today)
	const shown = facts.filter(({ people }) => people >= FEWEST_SHOWN)
	return {
		year,
		version,
		versions: await store.listPriorities(ctx.db),
		facts: shown,
		ranked: rankNeeds(shown, version.parts),
		few: facts.filter(({ people }) => people < FEWEST_SHOWN).map(({ name }) => name),
		computedAt,
		silent: { performance: appraised === 0, skm: surveyed === 0, rpjmd: targets === 0 }
	}
}
