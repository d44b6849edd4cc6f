import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import type { MoneyLine } from '../from-plan.ts'
import { compositionUnknown } from '../refusals.ts'
import * as store from './store/composition.ts'
import { listAgencyNames } from './store/roster.ts'
import { wordConflicts, type WordedConflict } from './word-conflicts.ts'
import { findYear } from './store/year.ts'

/** A composition without its problem, as pages show it. */
export type CompositionView = Omit<store.Composition, 'problemHash'> & {
	lines: store.Line[]
	money: (MoneyLine & { name: string })[]
	/** Locks that it does not keep. */
	conflicts: WordedConflict[]
	accepted: boolean
	/** Version of the year's plan: 0 while there is none. */
	yearVersion: number
	parent: Pick<store.Composition, 'id' | 'objective' | 'gap'> | null
}

/** A composition with its lines; unfinished ones have none. Figures and reasons only, no names. */
export async function showComposition(
	ctx: Context,
	{ tahun, run }: { tahun: number; run: string }
): Promise<CompositionView> {
	authorize(mayReadPlan(ctx.actor))
	const composition = await store.findComposition(ctx.db, run)
	if (!composition || composition.year !== tahun) throw compositionUnknown()
	const { problemHash: _, ...shown } = composition
	const year = await findYear(ctx.db, tahun)
	const money = composition.result?.money ?? []
	const names = await listAgencyNames(
		ctx.db,
		money.filter((line) => line.of === 'agency').map((line) => line.key)
	)
	const parent = composition.parentId
		? await store.findComposition(ctx.db, composition.parentId)
		: undefined
	const lines = await store.listLines(ctx.db, run)
	const titles = new Map(lines.map((line) => [line.activityId, line.title]))
	return {
		...shown,
		lines,
		conflicts: await wordConflicts(ctx, composition.result?.conflicts ?? [], titles),
		money: money.map((line) => ({ ...line, name: names.get(line.key) ?? line.key })),
		accepted: year?.compositionId === run,
		yearVersion: year?.version ?? 0,
		parent: parent ? { id: parent.id, objective: parent.objective, gap: parent.gap } : null
	}
}
