import type { Bundles } from './bundles.ts'
import type { Chance } from './chance.ts'
import type { Instance } from './instance.ts'
import type { Highs } from './linear.ts'
import type { Pricing } from './pricing.ts'
import type { Rows } from './rows.ts'

/** What every stage of one search works with. */
export type Search = {
	readonly on: Instance
	readonly rows: Rows
	readonly solver: Highs
	readonly pricing: Pricing
	/** Bundles that were best for somebody on the way: they only grow. */
	readonly bundles: Bundles
	readonly random: Chance
	/** True: end soon with what there is. */
	readonly stop: () => boolean
}
