import type { Refusal } from '#platform/refusal.ts'
import type { PartData } from './partner.ts'
import { baseMissing, overCeiling } from './partner-refusals.ts'

/** A written reason has at least so many letters. */
const LEAST_REASON = 15

/**
 * Whether a fee may be paid: within its ceiling (rupiah per unit; null: none is known) it may; above it, or where none is
 * known, with a written reason only. No fee needs none. Source: docs/rules.md#mitra-masyarakat.
 */
export function judgeFee(
	{ rate, overReason }: Pick<PartData, 'rate' | 'overReason'>,
	ceiling: number | null
): Refusal | undefined {
	if (rate === 0 || overReason.length >= LEAST_REASON) return undefined
	if (ceiling === null) return baseMissing()
	return rate > ceiling ? overCeiling(rate, ceiling) : undefined
}
