import type { Context } from '#platform/context.ts'
import { authorize } from '#platform/access/authorize.ts'
import { mayReadPlan } from '../access.ts'
import { compositionUnfinished, compositionUnknown } from '../refusals.ts'
import { showComposition, type CompositionView } from './show-composition.ts'
import {
	countSeatChanges,
	findComposition,
	listCompositions,
	type CompositionSummary
} from './store/composition.ts'

export type Comparison = {
	a: CompositionView
	b: CompositionView
	/** Activities that only one of them has. */
	onlyA: string[]
	onlyB: string[]
	/** Activities of both with other numbers of seats. */
	other: { title: string; a: number; b: number }[]
	/** Seats that only one of them has, and the people concerned. */
	changed: { onlyA: number; onlyB: number; people: number }
}

const MOST = 50

/** Other finished compositions of the year, the newest first. */
export async function listOthers(
	ctx: Context,
	{ tahun, run }: { tahun: number; run: string }
): Promise<CompositionSummary[]> {
	authorize(mayReadPlan(ctx.actor))
	const mine = await findComposition(ctx.db, run)
	if (mine?.year !== tahun) throw compositionUnknown()
	const all = await listCompositions(ctx.db, tahun, MOST)
	return all.filter(({ id, state }) => state === 'done' && id !== run)
}

/** Two finished compositions of a year side by side. */
export async function compareCompositions(
	ctx: Context,
	{ tahun, run, lain }: { tahun: number; run: string; lain: string }
): Promise<Comparison> {
	const a = await showComposition(ctx, { tahun, run })
	const b = await showComposition(ctx, { tahun, run: lain })
	if (!a.result || !b.result) throw compositionUnfinished()
	const seats = (view: CompositionView) =>
		new Map(view.lines.filter((line) => line.included).map((line) => [line.title, line.seats]))
	const inA = seats(a)
	const inB = seats(b)
	return {
		a,
		b,
		changed: await countSeatChanges(ctx.db, a.id, b.id),
		onlyA: [...inA.keys()].filter((title) => !inB.has(title)),
		onlyB: [...inB.keys()].filter((title) => !inA.has(title)),
		other: [...inA]
			.filter(([title, count]) => inB.has(title) && inB.get(title) !== count)
			.map(([title, count]) => ({ title, a: count, b: inB.get(title)! }))
	}
}
