import { Bundles } from './bundles.ts'
import { chance, type Chance } from '../chance.ts'
import type { Instance } from './instance.ts'
import { highs } from './linear.ts'
import { Master } from './master.ts'
import type { Pricing } from './pricing.ts'
import { rowsOf, type Rows } from './rows.ts'

/** What every stage of one search works with. */
export type Search = {
	readonly on: Instance
	readonly rows: Rows
	readonly pricing: Pricing
	/** Bundles that were best for somebody on the way: they only grow. */
	readonly bundles: Bundles
	/** Their best mix; the search's owner disposes of it. */
	readonly master: Master
	readonly random: Chance
	/** True: end soon with what there is. */
	readonly stop: () => boolean
}

/** A new search, with no bundle known. */
export async function searchOn(
	on: Instance,
	pricing: Pricing,
	seed: number,
	stop: () => boolean
): Promise<Search> {
	const rows = rowsOf(on)
	const bundles = new Bundles(on)
	const master = new Master(await highs(), on, rows, bundles)
	return { on, rows, pricing, bundles, master, random: chance(seed), stop }
}
