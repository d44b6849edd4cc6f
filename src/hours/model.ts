import { z } from 'zod'
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

/** Everything one entry of the ledger says. */
export type NewEntry = Judged & {
	id: string
	employeeId: string
	formCode: string
	title: string
	organiser: string
	certificate: string | null
	startedOn: string | null
	completedOn: string
	international: boolean
	units: number | null
	minutes: number | null
	rulesVersion: string
	source: EntrySource
	importId: string | null
	/** The entry that this one takes back. */
	reversesId: string | null
	recordedAt: Date
}

export type LedgerEntry = NewEntry & {
	/** Another entry takes this one back. */
	takenBack: boolean
	formName?: string
}

/** A person's ledger for one calendar year. JP throughout. */
export type HoursYear = {
	employeeId: string
	year: number
	/** Years that have entries, the latest first. */
	years: number[]
	kind: EmployeeKind
	entries: LedgerEntry[]
	/** The yearly minimum of their kind; 0 where it has none. */
	required: number
	counted: number
	owed: number
	/** What must be said of their kind; '' for PNS. */
	note: string
	rulesVersion: string
	mayTakeBack: boolean
}

/** What is to be written into somebody's ledger. */
export type NewCredit = Claim & {
	employeeId: string
	formCode: string
	title: string
	organiser?: string | undefined
	certificate?: string | undefined
	source: Exclude<EntrySource, 'correction'>
	importId?: string | undefined
}

/** One person's year, as forecasts need it. */
export type PersonYear = {
	employeeId: string
	kind: EmployeeKind
	unitId: string
	/** The agency (perangkat daerah) they belong to. */
	agencyId: string
	agency: string
	counted: number
	amounts: number[]
	months: number[]
}

/** Which people a list is of. */
export type RosterFilter = {
	/** Part of a name, or the first digits of a NIP. */
	search?: string | undefined
	/** A home agency (perangkat daerah). */
	agencyId?: string | undefined
	kind?: EmployeeKind | undefined
	state?: 'owing' | 'reached' | undefined
}

export type RosterOrder = { by: 'name' | 'agency' | 'counted' | 'owed'; descending: boolean }

export type RosterRow = {
	employeeId: string
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	kind: EmployeeKind
	agency: string
	unit: string
	counted: number
	required: number
	owed: number
}

/** About `mean`; most likely between `low` and `high`. */
export type Expected = { mean: number; low: number; high: number }

/** How many people reached the minimum, JP that the others owe, and how many are expected to reach it. */
type Reached = { people: number; reached: number; owed: number; expected: Expected | undefined }

export type AgencyHours = Reached & { id: string; name: string }

/** The year of all who owe a minimum. */
export type HoursForecast = Reached & {
	year: number
	required: number
	rulesVersion: string
	asOf: Date
	/** How many had reached it at the end of each month that has begun. */
	months: { month: number; reached: number }[]
	agencies: AgencyHours[]
}

export type HoursRow = RosterRow & { expected: (Expected & { reaches: number }) | undefined }

export type HoursListInput = {
	year: number
	filter: RosterFilter
	order: RosterOrder
	/** All of them where undefined. */
	page?: { limit: number; offset: number } | undefined
}

export type HoursList = { overview: HoursForecast; rows: HoursRow[]; total: number }

/** Takes one entry back, by a counter-entry with a reason. */
export const TakeBackInput = z.object({
	entryId: z.uuid(),
	reason: z.string().trim().min(5, 'Tuliskan alasannya, paling sedikit lima huruf.').max(300)
})
export type TakeBackInput = z.infer<typeof TakeBackInput>
