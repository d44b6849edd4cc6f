/** Commitments and payments against ceilings. Pure; money is whole rupiah. */
import type { Refusal } from '#platform/refusal.ts'
import { notInPlan, overspent } from './money-refusals.ts'

/** SPK is a contract and commits money; SPJ, SP2D and others pay it. */
export const documents = ['spk', 'spj', 'sp2d', 'other'] as const
export type DocumentKind = (typeof documents)[number]

export const spendingKinds = ['commitment', 'realisation'] as const
export type SpendingKind = (typeof spendingKinds)[number]

/** What a document's number is compared by; PostgreSQL keeps the same as `number_key`. */
export const numberKey = (number: string): string => number.toLowerCase().replace(/\s/g, '')

export const kindOf = (document: DocumentKind): SpendingKind =>
	document === 'spk' ? 'commitment' : 'realisation'

/** Money that is paid, and promised without being paid yet. */
export type Used = { realised: number; committed: number }

/** A ceiling of a year; null: no limit of its own. */
export type Limit = Used & {
	of: 'total' | 'source' | 'agency' | 'account' | 'activity'
	/** '' for the total, else the source, the agency's id, the account, the activity's id. */
	key: string
	/** As people know it. */
	name: string
	ceiling: number | null
	/** Carried to the next year. */
	carried: number
}

export const remaining = ({ ceiling, realised, committed, carried }: Limit): number | null =>
	ceiling === null ? null : ceiling - realised - committed - carried

/**
 * Whether `amount` more may be spent under all limits that it concerns; `released` of it is committed already. What the plan
 * does not hold at all has a ceiling of 0. Refused by the limit that leaves least.
 *
 * Source: docs/rules.md#realisasi.
 */
export function judgeSpending(
	limits: readonly Limit[],
	amount: number,
	released: number
): Refusal | undefined {
	const more = amount - released
	if (more <= 0) return undefined
	const unplanned = limits.find(
		({ of, ceiling }) => ceiling === 0 && (of === 'account' || of === 'activity')
	)
	if (unplanned) return notInPlan(unplanned.name)
	const passed = limits
		.flatMap((limit) => ({ name: limit.name, left: remaining(limit) ?? Infinity }))
		.filter(({ left }) => more > left)
		.toSorted((a, b) => a.left - b.left)[0]
	return passed && overspent(passed.name, passed.left, more)
}

/** What paying `amount` of a commitment releases of it: all that is left where nothing more will be paid. */
export const released = (outstanding: number, amount: number, closes: boolean): number =>
	closes ? outstanding : Math.min(outstanding, amount)

/** Sums of entries that stand. */
export type Spent = Used & {
	source: string
	agencyId: string | null
	activityId: string | null
	batch: number | null
	account: string
}

export const usedBy = (rows: readonly Spent[], of: (row: Spent) => boolean): Used =>
	rows.filter(of).reduce(
		(sum, row) => ({
			realised: sum.realised + row.realised,
			committed: sum.committed + row.committed
		}),
		{ realised: 0, committed: 0 }
	)
