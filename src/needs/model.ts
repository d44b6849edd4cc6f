import type { AssessmentSource, Certainty, CompetencyFamily, Tier } from '#people/model.ts'
import type { DutyCount } from './mandate.ts'
import type { ProposalRow } from './proposals/model.ts'
import type { Weights } from './weighing.ts'

/**
 * Levels that a person lacks in one competency. Measured: `sd` is null. Estimated: `gap` is the mean of what is expected and
 * `sd` its standard deviation; nobody is called lacking on that alone.
 */
export type Gap = {
	employeeId: string
	competencyId: string
	gap: number
	sd: number | null
	/** Level asked less level estimated, and its standard deviation: what is above 0 of it is lacking. Null where measured. */
	estimate: { mean: number; sd: number } | null
}

/** The newest computation of all gaps; `snapshotId` is null when there was none yet. */
export type GapList = { snapshotId: string | null; computedAt: Date | null; gaps: Gap[] }

/** A version of the weights that order gaps. */
export type Priority = {
	version: string
	/** Importance of a level lacking, by family; 0 or more. */
	weights: Record<CompetencyFamily, number>
	mandatoryFirst: boolean
	/** Open weights of the parts of a priority, 0 to 100; gap or people is above 0. */
	parts: Weights
}

/** A version with its basis: who made it, when and why. */
export type PriorityVersion = Priority & {
	legalBasis: string
	certainty: Certainty
	validFrom: string
	reason: string
	madeAt: Date
}

/** One pair as a snapshot keeps it: measured (`actual`) or estimated (`estimate`), never both. */
export type GapRow = {
	employeeId: string
	competencyId: string
	required: number
	actual: number | null
	gap: number
	sd: number | null
	estimate: number | null
	estimateSd: number | null
}

/** What the map of gaps is drawn from. A cell is [row, competency, people measured, of them below what is asked]. */
export type HeatRows = {
	computedAt: Date
	/** Pairs that nobody can say anything of, in the whole government. */
	unknown: number
	/** The roster, standards or assessments changed since. */
	stale: boolean
	/** The agency looked into, if any. */
	within: { id: string; name: string } | null
	competencies: { id: string; code: string; name: string }[]
	agencies: { id: string; name: string; people: number; assessed: number; hasUnits: boolean }[]
	cells: [string, string, number, number][]
}

/** A group of people and one competency. `below` and `share` are undefined where too few were measured to say so. */
export type HeatCell = {
	measured: number | undefined
	below: number | undefined
	share: number | undefined
}

export type Heat = {
	computedAt: Date
	stale: boolean
	unknown: number
	within: HeatRows['within']
	competencies: (HeatRows['competencies'][number] & HeatCell)[]
	/** `cells` in the order of `competencies`. */
	agencies: (HeatRows['agencies'][number] & { cells: HeatCell[] })[]
	people: number
	assessed: number
	/** Measured gaps in the cells that are shown. */
	gaps: number
	/** The competency with the largest share below, of those shown. */
	widest: string | undefined
}

/** Somebody who was measured below what is asked of them. */
export type Lacking = {
	employeeId: string
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	position: string
	required: number
	actual: number
	gap: number
	source: AssessmentSource | null
	assessedOn: string | null
}

/** People of one tier who were not measured, and the level they are taken to have; null where nobody can say. */
export type Guess = { tier: Tier; required: number; people: number; mean: number; sd: number }

export type CellRows = {
	computedAt: Date
	agency: string
	competency: string
	family: CompetencyFamily
	people: number
	measured: number
	below: number
	lacking: Lacking[]
	guesses: Guess[]
}

/** The list behind a cell. `hidden`: too few were measured for this reader to see whom. */
export type Cell = Omit<CellRows, 'measured' | 'below'> &
	HeatCell & { hidden: boolean; small: boolean }

/** People of one tier in one agency, and how little is known of them. */
export type Uncertain = {
	agencyId: string
	agency: string
	tier: Tier
	/** Of whom nobody measured anything. */
	people: number
	/** Mean standard deviation of their estimated levels. */
	sd: number
	/** Levels that are uncertain, of all of them together: what assessing them would settle. */
	levels: number
}

export type AssessFirst = { computedAt: Date; unknown: number; rows: Uncertain[]; total: number }

/** What an agency with everything below it needs for a year: counts, no names. */
export type AgencyNeeds = {
	agencyId: string
	agency: string
	year: number
	people: number
	/** Civil date of the newest computation of gaps; null before the first. */
	computedOn: string | null
	/** By competency, the largest first. */
	gaps: {
		competency: string
		family: CompetencyFamily
		people: number
		measured: number
		lacking: number
		/** Levels, of those measured. */
		meanGap: number | null
		estimated: number
		estimateMean: number | null
	}[]
	/** Trainings owed by post, appointment or tenure. */
	duties: DutyCount[]
	/** JP owed, and by how many people. */
	hours: { people: number; jp: number }
	/** Those that were sent in, whatever came of them. */
	proposals: ProposalRow[]
}
