/** The decreed plan as the public reads it. Money is whole rupiah, shares are 0..1, months 1..12; a hidden count is null. */
import type { Goal } from '#plan/model.ts'

export type PublicBatch = { number: number; month: number; seats: number | null }

export type PublicActivity = {
	code: string
	title: string
	goal: Goal
	mandatory: boolean
	form: string
	organiser: string
	audience: string
	competencies: string[]
	partners: string[]
	community: string
	jp: number
	source: string
	/** What does not hang on how many come; and what does, null where their number is hidden. */
	fixedCost: number
	participantCost: number | null
	seats: number | null
	batches: PublicBatch[]
	reason: string
}

export type PublicDecree = {
	/** Number of the version. */
	version: number
	number: string
	decreedOn: string
	/** The office, never the name. */
	signer: string
	onBehalf: boolean
}

export type PublicPlan = {
	year: number
	decree: PublicDecree
	/** Decrees of the year that it took the place of, the latest first. */
	earlier: PublicDecree[]
	/** Hex; with what a plan is computed again from, but for the problem itself. */
	hash: string
	problemHash: string
	seed: number
	codeVersion: string
	/** At most so far from the best possible plan. */
	gap: number
	budget: number
	cost: number
	/** The cost is rounded, since some number of people is hidden. */
	rounded: boolean
	sources: { source: string; limit: number | null; spent: number; perTenMillion: number }[]
	/** What 10 million rupiah more of the total would close, in levels. */
	perTenMillion: number
	goals: { goal: Goal; seats: number | null; floor: number; price: number }[]
	seats: number | null
	batches: number
	/** People on the roster, and those of them who take part. */
	people: number
	seated: number | null
	levels: { before: number; after: number }
	activities: PublicActivity[]
	leftOut: { title: string; goal: Goal; reason: string }[]
}
