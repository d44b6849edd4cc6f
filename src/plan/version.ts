/** A version of a year's plan: what is kept of it beside its lines, and the hash that names it. Pure. */
import type { FloorLine } from './floors.ts'
import type { GoalLine, MoneyLine, Totals } from './from-plan.ts'
import type { CompositionSettings } from './model.ts'

/** The figures of a decreed version, sealed with it: no names, and no agency's own money. Money is rupiah. */
export type DecreedFigures = {
	/** The ceiling it was composed within, and what it costs. */
	budget: number
	cost: number
	/** Of the total and of each source; what 10 million more would close stands beside. */
	money: MoneyLine[]
	goals: GoalLine[]
	/** What the floors of the goals cost, in weighted levels per seat. */
	floors: Pick<FloorLine, 'key' | 'minShare' | 'price'>[]
	totals: Pick<
		Totals,
		| 'people'
		| 'seated'
		| 'seats'
		| 'batches'
		| 'hoursBefore'
		| 'hoursAfter'
		| 'levelsBefore'
		| 'levelsAfter'
	>
	/** At most so far from the best possible plan, 0..1. */
	gap: number
	settings: CompositionSettings
	codeVersion: string
	/** Hex: the sha256 of the problem, which itself is not published. */
	problemHash: string
}

/** What a plan was made from, and what came of it. */
export type HashedPlan = {
	year: number
	/** Hex. */
	problemHash: string
	settings: CompositionSettings
	budget: number
	objective: number
	cost: number
	batches: readonly {
		activityId: string
		number: number
		/** 1..12. */
		month: number
		employeeIds: readonly string[]
	}[]
}

/** Of the objective, so that it does not hang on the last bits of a sum. */
const DECIMALS = 6

/**
 * The text whose sha256 is the plan's hash: whoever computes the plan again gets the same text, on any machine. Batches are in
 * the order of activity and number, people in the order of their ids.
 */
export const hashedText = (plan: HashedPlan): string =>
	JSON.stringify([
		plan.year,
		plan.problemHash,
		Object.entries(plan.settings)
			.filter(([, value]) => value !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
		plan.budget,
		plan.objective.toFixed(DECIMALS),
		plan.cost,
		plan.batches
			.map(({ activityId, number, month, employeeIds }) => [
				activityId,
				number,
				month,
				[...employeeIds].sort()
			])
			.sort(([a1, a2], [b1, b2]) =>
				a1 === b1 ? Number(a2) - Number(b2) : String(a1) < String(b1) ? -1 : 1
			)
	])
