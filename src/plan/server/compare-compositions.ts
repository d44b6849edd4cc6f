import type { Context } from '#platform/context.ts'
import { showComposition, type CompositionView } from './show-composition.ts'

export type Comparison = {
	a: CompositionView
	b: CompositionView
	/** Activities that only one of them has. */
	onlyA: string[]
	onlyB: string[]
	/** Activities of both with other numbers of seats. */
	other: { title: string; a: number; b: number }[]
}

/** Two compositions of a year side by side. */
export async function compareCompositions(
	ctx: Context,
	{ tahun, run, lain }: { tahun: number; run: string; lain: string }
): Promise<Comparison> {
	const a = await showComposition(ctx, { tahun, run })
	const b = await showComposition(ctx, { tahun, run: lain })
	const seats = (view: CompositionView) =>
		new Map(view.lines.filter((line) => line.included).map((line) => [line.title, line.seats]))
	const inA = seats(a)
	const inB = seats(b)
	return {
		a,
		b,
		onlyA: [...inA.keys()].filter((title) => !inB.has(title)),
		onlyB: [...inB.keys()].filter((title) => !inA.has(title)),
		other: [...inA]
			.filter(([title, count]) => inB.has(title) && inB.get(title) !== count)
			.map(([title, count]) => ({ title, a: count, b: inB.get(title)! }))
	}
}
