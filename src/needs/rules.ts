import { rectifiedNormal } from '#statistics/rectified-normal.ts'
import type { Estimate } from '#statistics/shrink.ts'
import type { CompetencyFamily } from '#people/model.ts'
import type { Priority } from './model.ts'

/**
 * Fewer people than this are not told apart from none: neither on a page, nor in a file.
 * Source: docs/rules.md#kesenjangan.
 */
export const FEWEST_SHOWN = 5

/**
 * Levels lacking. `required` 1..5, `actual` 0..5 in halves; what is more than asked makes up for nothing.
 * Source: docs/rules.md#kesenjangan (PP 11/2017 art. 206(2)).
 */
export const gapOf = (required: number, actual: number): number => Math.max(0, required - actual)

/** What is expected to be lacking when the level is only estimated; never 0, since nobody knows. */
export const expectedGap = (required: number, { mean, sd }: Estimate): Estimate =>
	rectifiedNormal(required - mean, sd)

/** Where an estimated level lies eight times in ten, within the scale. */
export const likelyLevels = ({ mean, sd }: Estimate): { low: number; high: number } => ({
	low: Math.max(0, mean - 1.282 * sd),
	high: Math.min(5, mean + 1.282 * sd)
})

/**
 * How much a gap matters, in parts, so that an order is never shown without its reasons: levels lacking × weight of the
 * family. What is mandatory goes before everything where the version says so; that is decided over activities, by the plan.
 * Source: docs/rules.md#prioritas.
 */
export function priorityParts(
	gap: number,
	family: CompetencyFamily,
	{ weights, version }: Pick<Priority, 'weights' | 'version'>
) {
	const weight = weights[family]
	return { gap, weight, score: gap * weight, version }
}

/** Share of those measured who are below what is asked; undefined where too few were measured to say so. */
export const shareBelow = (measured: number, below: number): number | undefined =>
	measured < FEWEST_SHOWN ? undefined : below / measured
