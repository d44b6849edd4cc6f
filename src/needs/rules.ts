import { rectifiedNormal } from '#statistics/rectified-normal.ts'
import type { Estimate } from '#statistics/shrink.ts'

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
