import { z } from 'zod'
import { contradictions, monthsOf } from './contradictions.ts'
import { isFault, type Fault } from '../fault.ts'
import { MOST_SHARES } from './instance.ts'
import { readAs } from '../read-file.ts'
import {
	USUAL_LIMITS,
	USUAL_PENALTIES,
	USUAL_SETTINGS,
	type Composition,
	type Plan,
	type Problem,
	type Settings
} from './model.ts'

/** Files of the composer, for use without a database; described in docs/optimasi-format.md. */
export const PROBLEM_FORMAT = 'bina-susun'
export const RESULT_FORMAT = 'bina-susunan'
/** Rises when a file of before would be read otherwise; a file with a higher one is refused. */
export const VERSION = 1

export type ProblemFile = { problem: Problem; settings: Settings }

/** What a result claims; null: not known. Nothing of it is believed. */
export type ResultFile = { plan: Plan; objective: number | null; bound: number | null }

const MOST_ROWS = 1_000_000
const LARGEST = 1e9

const count = z.int().min(0).max(MOST_ROWS)
const row = z
	.int()
	.min(0)
	.max(MOST_ROWS - 1)
const rows = z.array(row).default([])
const amount = z.number().min(0).max(LARGEST)
const share = z.number().min(0).max(1)
const rupiah = z.int().min(0)
const limit = rupiah.nullable()
const batch = z.strictObject({ activity: row, month: row, people: z.array(row) })

const person = z.strictObject({
	agency: row.default(0),
	traits: rows,
	hoursOwed: amount.default(0),
	gaps: z
		.array(
			z.strictObject({
				competency: row,
				levels: z.number().positive().max(LARGEST),
				weight: amount.default(1)
			})
		)
		.default([]),
	eligible: rows,
	mandatory: rows
})

const activity = z.strictObject({
	jp: amount,
	gains: z
		.array(z.strictObject({ competency: row, mean: amount, sd: amount.default(0) }))
		.default([]),
	minSeats: count.min(1).default(1),
	maxSeats: count.min(1),
	maxBatches: count.default(1),
	months: z.array(row).optional(),
	batchCost: rupiah.default(0),
	headCost: rupiah.default(0),
	source: row.default(0),
	pool: row.nullable().default(null),
	poolDays: amount.default(0),
	bonus: amount.default(0),
	goal: row.optional(),
	shares: z
		.array(z.strictObject({ kind: z.enum(['agency', 'trait']), row, minShare: share }))
		.max(MOST_SHARES)
		.default([])
})

const problem = z.strictObject({
	competencies: count,
	people: z.array(person),
	activities: z.array(activity),
	budget: z
		.strictObject({
			total: limit.default(null),
			bySource: z.array(limit).optional(),
			byAgency: z.array(limit).optional()
		})
		.prefault({}),
	facilitators: z.array(z.array(amount)).default([]),
	goalFloors: z.array(share).default([]),
	fairness: z.array(z.strictObject({ trait: row, minShare: share })).default([]),
	limits: z
		.strictObject({
			hours: amount.default(USUAL_LIMITS.hours),
			activities: count.default(USUAL_LIMITS.activities)
		})
		.prefault({}),
	penalties: z
		.strictObject({
			hour: amount.default(USUAL_PENALTIES.hour),
			mandatory: amount.default(USUAL_PENALTIES.mandatory),
			goalSeat: amount.default(USUAL_PENALTIES.goalSeat),
			lock: amount.default(USUAL_PENALTIES.lock)
		})
		.prefault({}),
	locks: z
		.strictObject({
			pairs: z.array(z.strictObject({ person: row, activity: row, must: z.boolean() })).default([]),
			batches: z
				.array(
					z.strictObject({ activity: row, min: count.default(0), max: count.default(MOST_ROWS) })
				)
				.default([]),
			frozen: z.array(batch).default([]),
			closedMonths: rows
		})
		.prefault({}),
	published: z
		.strictObject({
			seats: z.array(z.strictObject({ person: row, activity: row })).default([]),
			worth: amount.default(0)
		})
		.prefault({})
})

const settings = z
	.strictObject({
		seed: rupiah.default(USUAL_SETTINGS.seed),
		targetGap: share.default(USUAL_SETTINGS.targetGap),
		steps: count.default(USUAL_SETTINGS.steps)
	})
	.prefault({})

const problemFile = z.strictObject({ format: z.string(), version: z.int(), problem, settings })

const resultFile = z.object({
	plan: z.strictObject({ batches: z.array(batch) }),
	objective: z.number().nullable().default(null),
	bound: z.number().nullable().default(null)
})

/**
 * A problem from the text of its file, with what is left out filled in. A problem that is read is
 * sound: the composer and the checker take it. Never throws; the first thing wrong is the fault.
 */
export function readProblem(text: string): ProblemFile | Fault {
	const read = readAs(text, { format: PROBLEM_FORMAT, version: VERSION }, problemFile)
	if (isFault(read)) return read
	const whole = complete(read.problem)
	const [first] = contradictions(whole)
	return first ?? { problem: whole, settings: read.settings }
}

/** A result from the text of its file, whoever wrote it. Never throws. */
export function readResult(text: string): ResultFile | Fault {
	return readAs(text, { format: RESULT_FORMAT, version: VERSION }, resultFile)
}

export const writeProblem = (problem: Problem, settings: Settings): string =>
	JSON.stringify({ format: PROBLEM_FORMAT, version: VERSION, problem, settings })

/** JSON knows no infinity: a bound that is not known yet is null. */
export const writeResult = ({ bound, ...composition }: Composition): string =>
	JSON.stringify({
		format: RESULT_FORMAT,
		version: VERSION,
		...composition,
		bound: Number.isFinite(bound) ? bound : null
	})

/** Fills in what depends on the rest: all agencies and sources without limits, all months, no goal. */
function complete({ budget, activities, ...rest }: z.infer<typeof problem>): Problem {
	const { facilitators, goalFloors, people } = rest
	const noLimits = (rows: number[]): null[] => new Array(largest(rows) + 1).fill(null)
	const monthRows = (pool: number | null) =>
		Array.from(
			{ length: pool === null ? monthsOf(facilitators) : (facilitators[pool]?.length ?? 0) },
			(_, month) => month
		)
	return {
		...rest,
		activities: activities.map((a) => ({
			...a,
			months: a.months ?? monthRows(a.pool),
			goal: a.goal ?? goalFloors.length
		})),
		budget: {
			total: budget.total,
			bySource: budget.bySource ?? noLimits(activities.map((a) => a.source)),
			byAgency: budget.byAgency ?? noLimits(people.map((p) => p.agency))
		}
	}
}

const largest = (rows: number[]): number => rows.reduce((most, row) => Math.max(most, row), 0)
