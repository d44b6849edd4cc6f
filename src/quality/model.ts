/** The four sides of data quality. */
export const dimensions = ['completeness', 'validity', 'consistency', 'age'] as const
export type Dimension = (typeof dimensions)[number]

/** What is looked at in every record, in the order in which it is shown. */
export const checkCodes = [
	'education',
	'rank',
	'appointed',
	'supervisor',
	'retirement',
	'email',
	'class',
	'assessment',
	'appraisal',
	'standard',
	'birth_nip',
	'sex_nip',
	'appointed_nip',
	'appointed_young',
	'rank_kind',
	'twin',
	'retired',
	'rank_tier',
	'supervisor_elsewhere',
	'supervisor_gone',
	'supervisor_circle',
	'agency_closed',
	'position_closed',
	'hours_bare',
	'record_old',
	'assessment_old'
] as const
export type CheckCode = (typeof checkCodes)[number]

/** Of how many records something is asked, and in how many of them it is amiss. */
export type Tally = { asked: number; bad: number }

/** What one agency's data, or everybody's, are like. */
export type Quality = {
	people: number
	/** Days since half of the records were known to be right; null where nobody is. */
	medianAge: number | null
	tallies: Record<CheckCode, Tally>
}

export type AgencyQuality = Quality & { id: string; name: string }

/** One thing amiss with one person's data. */
export type Finding = {
	code: CheckCode
	employeeId: string
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	agencyId: string
	agency: string
	home: string
	positionId: string
	position: string
	/** What stands there, as far as it says more than the check itself; '' otherwise. */
	shown: string
}

export type FindingSort = 'nama' | 'opd' | 'periksa'

export type FindingQuery = {
	search: string
	/** A home agency (perangkat daerah). */
	agencyId: string | undefined
	codes: readonly CheckCode[]
	sort: FindingSort
	descending: boolean
	/** All of them where null. */
	limit: number | null
	offset: number
}
