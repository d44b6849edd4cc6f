/** The words of the roster. Labels for people are in words.ts. */

export const employeeKinds = ['pns', 'pppk', 'pppk_paruh_waktu'] as const
export type EmployeeKind = (typeof employeeKinds)[number]

export const sexes = ['male', 'female'] as const
export type Sex = (typeof sexes)[number]

export const positionKinds = [
	'jpt',
	'administrator',
	'pengawas',
	'fungsional',
	'pelaksana'
] as const
export type PositionKind = (typeof positionKinds)[number]

export const tiers = [
	'jpt_utama',
	'jpt_madya',
	'jpt_pratama',
	'administrator',
	'pengawas',
	'ahli_utama',
	'ahli_madya',
	'ahli_muda',
	'ahli_pertama',
	'penyelia',
	'mahir',
	'terampil',
	'pemula',
	'pelaksana'
] as const
export type Tier = (typeof tiers)[number]

export const educations = ['s3', 's2', 's1', 'd4', 'd3', 'd2', 'd1', 'slta', 'sltp', 'sd'] as const
export type Education = (typeof educations)[number]

/** Where a person stands with us; only `active` people are planned for. */
export const employeeStatuses = ['active', 'retired', 'moved', 'inactive'] as const
export type EmployeeStatus = (typeof employeeStatuses)[number]

export const agencyKinds = [
	'agency',
	'unit',
	'school',
	'health_centre',
	'district',
	'ward',
	'village'
] as const
export type AgencyKind = (typeof agencyKinds)[number]

export const competencyFamilies = [
	'managerial',
	'sociocultural',
	'technical',
	'governmental'
] as const
export type CompetencyFamily = (typeof competencyFamilies)[number]

/** Where an assessed level comes from. */
export const assessmentSources = [
	'assessment_centre',
	'supervisor',
	'self',
	'test',
	'other'
] as const
export type AssessmentSource = (typeof assessmentSources)[number]

/** How sure we are of a figure that comes from a rule: read in the rule, in a second source, not at all, our own. */
export const certainties = ['A', 'B', 'unconfirmed', 'house'] as const
export type Certainty = (typeof certainties)[number]

/** Highest level of a competency; levels asked are 1..5 whole, levels assessed 0..5 in halves. */
export const HIGHEST_LEVEL = 5

/** A row to choose from. */
export type Option = { id: string; label: string }
