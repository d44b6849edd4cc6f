/**
 * What the programme document says, as plain JSON: numbers raw, money in whole rupiah, dates civil
 * ('2026-11-24'), shares 0..1, months 1..12. A use case gathers it, `renderProgramme` prints it.
 */
import type { Route } from '#hours/model.ts'
import type { Certainty, CompetencyFamily, EmployeeKind } from '#people/model.ts'
import type { Government } from '#platform/settings.ts'
import type { Goal, Method, Pattern } from '../model.ts'

export type ProgrammeDocument = {
	year: number
	/** Number of the paper; null while it has none. */
	number: string | null
	/** A draft says on each page that it is one. */
	stage: 'draft' | 'set'
	/** Prints the annex with names; for signed-in readers only. */
	internal: boolean
	issuedOn: string
	/** The day whose roster and assessments it rests on. */
	dataAsOf: string
	/** Moment of making, ISO 8601; the same document and moment give the same bytes. */
	createdAt: string
	government: Pick<
		Government,
		'name' | 'short' | 'unit' | 'letterhead' | 'place' | 'drafter' | 'authority' | 'example'
	>
	/** SVG text. */
	emblem: string | null
	/** What the QR code holds: the address or the words by which this paper can be checked. */
	checkText: string
	legalBasis: LegalBasis[]
	workforce: Workforce
	hours: Hours
	gaps: Gaps
	indicators: Indicator[]
	activities: ProgrammeActivity[]
	leftOut: LeftOut[]
	budget: ProgrammeBudget
	/** How far the plan is at most from the best possible one; null when it was not composed. */
	proof: { gap: number; seed: number } | null
	/** Levels that it closes eight times in ten, on average, and as it counts them; null where nobody drew them. */
	band: { p10: number; p90: number; mean: number; counted: number } | null
	annex: AnnexBatch[]
}

/** A rule, or a house policy (`certainty: 'house'`). An unconfirmed one is never printed as law. */
export type LegalBasis = { instrument: string; subject: string; certainty: Certainty }

/** People by one feature, in the order to print; a row's label is for readers. */
export type PivotRow = { label: string; counts: Record<EmployeeKind, number> }

export type Workforce = {
	byAgencyKind: PivotRow[]
	byTier: PivotRow[]
	byEducation: PivotRow[]
	byAge: PivotRow[]
}

/** Hours of learning (JP): what is owed before and after the plan, and by how many people. */
export type Hours = {
	minutesPerJp: number
	yearlyMinimum: number
	owedBefore: number
	owedAfter: number
	owingBefore: number
	owingAfter: number
}

export type Gaps = {
	/** Pairs of a person and a competency that their post requires. */
	families: { family: CompetencyFamily; measured: number; estimated: number; unknown: number }[]
	/** Largest first. */
	largest: GapRow[]
	/** Competencies × columns (agencies or kinds of them); at most eight columns can be read. */
	heat: { columns: string[]; rows: { competency: string; cells: HeatCell[] }[] }
	/** Levels lacking in all, before and after the plan. */
	levelsBefore: number
	levelsAfter: number
}

export type GapRow = {
	competency: string
	family: CompetencyFamily
	/** People whose post requires it, those of them measured, and those measured and lacking. */
	people: number
	measured: number
	lacking: number
	/** Mean levels lacking among the measured; null when nobody was. */
	meanGap: number | null
	/** Mean of the others by estimate, with its interval; null when there is none. */
	estimate: { mean: number; low: number; high: number } | null
}

/** Fewer than five people measured are printed as unknown. */
export type HeatCell =
	| { kind: 'measured'; gap: number; people: number }
	| { kind: 'estimated'; gap: number; low: number; high: number }
	| { kind: 'unknown' }

/** How one will see that a goal is met. */
export type Indicator = {
	goal: Goal
	name: string
	unit: string
	baseline: number | null
	target: number | null
	source: string
}

/** An activity of the plan. The seven contents of art. 207(3) may be empty here; then it is refused. */
export type ProgrammeActivity = {
	code: string
	title: string
	goal: Goal
	method: Method
	competencies: { name: string; gain: number }[]
	/** Whom it is for, in words. */
	audience: string
	/** Name of the form (bentuk) and its route (jalur). */
	form: string
	route: Route | null
	organiser: string
	pattern: Pattern | null
	/** What it has in common with the standard curriculum. */
	curriculum: string
	/** All its batches; null while it is not costed. Nothing (0) is a cost too. */
	cost: number | null
	source: string
	account: string
	jp: number
	days: number
	batches: ProgrammeBatch[]
	/** Agencies that hold it together with the organiser. */
	partners: string[]
	/** What part the community has; '' for none. */
	community: string
	mandatory: boolean
	/** One true sentence. */
	reason: string
}

export type ProgrammeBatch = { number: number; month: number; seats: number }

export type LeftOut = { title: string; goal: Goal; cost: number | null; reason: string }

/** `limit` null: no limit of its own. */
export type BudgetLine = { label: string; limit: number | null; used: number }

export type ProgrammeBudget = {
	total: number
	sources: BudgetLine[]
	agencies: BudgetLine[]
	/** Least share of all seats that each goal gets. */
	goalFloor: number
}

export type AnnexBatch = {
	activity: string
	number: number
	month: number
	participants: { name: string; nip: string; position: string; agency: string }[]
}
