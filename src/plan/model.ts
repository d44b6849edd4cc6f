/** The words of the plan. Labels for people are in words.ts; what forms and sheets send is in forms.ts. */
import type { TrainingMandate } from '#needs/mandate.ts'
import { employeeKinds, tiers, type EmployeeKind, type Tier } from '#people/model.ts'

/** What an activity serves: the four goals of the city's programme. */
export const goals = ['kompetensi', 'etika', 'inovasi-kolaborasi', 'pelayanan'] as const
export type Goal = (typeof goals)[number]

export const methods = [
	'training',
	'workshop',
	'seminar',
	'mentoring',
	'coaching',
	'community',
	'joint'
] as const
export type Method = (typeof methods)[number]

/** Who organises, and how: pola penyelenggaraan. */
export const patterns = ['mandiri', 'kontribusi', 'fasilitasi', 'kerja_sama', 'pengiriman'] as const
export type Pattern = (typeof patterns)[number]

/** Where an expected gain comes from. */
export const origins = ['house', 'evaluation', 'literature'] as const
export type Origin = (typeof origins)[number]

/** Whom an activity is for. Each list that is given must fit; one that is absent does not narrow. */
export type Audience = {
	tiers?: Tier[] | undefined
	kinds?: EmployeeKind[] | undefined
	/** Ids of agencies; whatever stands below one of them belongs to it. */
	agencies?: string[] | undefined
	/** Ids of positions. */
	positions?: string[] | undefined
	/** Who still owes one of these trainings. */
	mandates?: TrainingMandate[] | undefined
}

/** Levels of a competency that taking part is expected to add. */
export type CompetencyGain = { competencyId: string; mean: number; sd: number; origin: Origin }

/** An agency that holds the activity or takes part in it, with its least share (0..1) of the seats. */
export type Partner = { agencyId: string; role: 'host' | 'partner'; minShare: number }

/** One activity of the catalogue, as the planner wrote it. Money is whole rupiah, shares are 0..1. */
export type ActivityData = {
	code: string
	title: string
	goal: Goal
	/** A1 … C11 of the JP rules. */
	formCode: string
	method: Method
	competencies: CompetencyGain[]
	jp: number
	days: number
	minSeats: number
	maxSeats: number
	maxBatches: number
	/** 1..12. */
	months: number[]
	/** Per batch, paid by `source`. */
	fixedCost: number
	/** Per participant, paid by their agency. */
	headCost: number
	source: string
	facilitatorPool: string
	/** Days of that pool that one batch takes. */
	facilitatorDays: number
	facilitator: string
	organiser: string
	pattern: Pattern
	curriculum: string
	account: string
	community: string
	/** Weighted levels that one batch is worth beyond its people. */
	communityBonus: number
	/** Mentors or coaches there are, each of whom takes one batch; null: not counted. */
	mentors: number | null
	audience: Audience
	mandatory: Audience | null
	femaleShare: number | null
	remoteShare: number | null
	partners: Partner[]
}

export type Activity = ActivityData & { id: string; active: boolean; version: number }

/** Traits that a share of all seats can be asked for. Disability only as people declare it of themselves. */
export const fairTraits = [
	'female',
	'remote',
	'disability',
	...employeeKinds.map((kind) => `kind:${kind}` as const),
	...tiers.map((tier) => `tier:${tier}` as const)
] as const
export type FairTrait = (typeof fairTraits)[number]
export type Fairness = Partial<Record<FairTrait, number>>

/** What may be spent in a year. */
export type Budget = {
	year: number
	total: number
	/** Name → rupiah for costs per batch. A source that is not named has no limit of its own. */
	sources: Record<string, number>
	/** Agency id → rupiah for costs per participant. */
	agencies: Record<string, number>
	/** Least share (0..1) of all seats that each goal gets. */
	goalFloor: number
	/** What the office chose: least share (0..1] of all seats for people of a trait. */
	fairness: Fairness
	/** Share of the total that may go to activities nobody ever evaluated, and whether trying one is worth something. */
	exploreShare: number
	exploreBonus: boolean
	/** Pool → days in each of twelve months. A pool that is not named has no limit. */
	pools: Record<string, number[]>
	version: number
}

/** What the planner chooses for one run. */
export type CompositionSettings = {
	seed: number
	/** 0..1. */
	targetGap: number
	steps: number
	/** The composition that it was asked again from, and what each of its seats that stays is worth, in weighted levels. */
	from?: string | undefined
	kept?: number | undefined
}

export type CompositionState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
