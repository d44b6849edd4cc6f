import type { Certainty, EmployeeKind } from '#people/model.ts'

/** What a form of learning is counted by. `decision`: nothing, until a factor is decided. */
export const bases = ['jp', 'day', 'session', 'occasion', 'semester', 'decision'] as const
export type Basis = (typeof bases)[number]

export const routes = ['education', 'classical', 'nonclassical'] as const
export type Route = (typeof routes)[number]

export const entrySources = ['import', 'training', 'mentoring', 'claim', 'correction'] as const
export type EntrySource = (typeof entrySources)[number]

/** A version of the figures that the rules rest on. JP are hours of learning (jam pelajaran). */
export type JpRules = {
	version: string
	legalBasis: string
	certainty: Certainty
	validFrom: string
	validTo: string | null
	minutesPerJp: number
	/** JP that a PNS owes each calendar year. */
	yearlyMinimum: number
	/** JP beyond which a PPPK is warned, never blocked; null: no limit known. */
	pppkMaximum: number | null
	pppkBasis: 'year' | 'contract'
}

/** One of the forms (bentuk) of competency development, with its factors. */
export type JpForm = {
	code: string
	name: string
	route: Route
	basis: Basis
	/** JP per unit of the basis; null where the basis is 'jp' or nothing is decided. */
	national: number | null
	international: number | null
	/** International uplift as a share, for basis 'jp'. */
	uplift: number | null
	/** Most JP a day and person, at home and abroad. */
	dailyCap: number | null
	internationalDailyCap: number | null
	/** Sessions counted in one calendar month. */
	monthlyUnits: number | null
	certainty: Certainty
	note: string
}

/** What somebody did, before it is judged. Dates are civil dates. */
export type Claim = {
	startedOn: string | null
	completedOn: string
	international: boolean
	/** JP as the certificate says; it decides where it is given. */
	jp: number | null
	minutes: number | null
	/** Days, sessions, occasions or semesters, as the form's basis has it. */
	units: number | null
}

/** A claim that was judged: JP claimed, JP counted after factors and caps, and why they differ ('' where they do not). */
export type Judged = { claimed: number; counted: number; reason: string }

/** An entry that stands in the ledger, as far as caps need it. */
export type Standing = {
	startedOn: string | null
	completedOn: string
	international: boolean
	counted: number
}

/** What the ledger says of one entry, as far as sums need it. */
export type JpEntry = { completedOn: string; counted: number }

/** JP that a person owes for a year. */
export type Owed = {
	employeeId: string
	kind: EmployeeKind
	/** The yearly minimum of their kind. */
	required: number
	counted: number
	owed: number
}
