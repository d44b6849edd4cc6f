import {
	idIn,
	listed,
	oneOf,
	readQuery,
	searchIn,
	type Listed,
	type TableQuery
} from '#ui/table/url.ts'
import * as m from './model.ts'

/** What is amiss with a person's data, to be listed and mended. */
export const gapsOfData = ['tanpa-atasan', 'belum-dinilai'] as const
export type GapOfData = (typeof gapsOfData)[number]

export const employeeSorts = ['nama', 'nip', 'jabatan', 'opd', 'pensiun'] as const
export type EmployeeFilter = {
	search: string
	agencyId: string | undefined
	positionId: string | undefined
	kind: m.EmployeeKind | undefined
	tier: m.Tier | undefined
	/** Active people unless asked for others; 'all' for everybody. */
	status: m.EmployeeStatus | 'all'
	gap: GapOfData | undefined
}
export type EmployeeQuery = EmployeeFilter & Listed<(typeof employeeSorts)[number]>

export const readEmployeeQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: employeeSorts,
		standard: 'nama',
		filters: ['cari', 'opd', 'jabatan', 'jenis', 'jenjang', 'status', 'data']
	})

export const employeeQuery = (
	query: TableQuery<(typeof employeeSorts)[number]>
): EmployeeQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	agencyId: idIn(query.filter.opd),
	positionId: idIn(query.filter.jabatan),
	kind: oneOf(m.employeeKinds, query.filter.jenis),
	tier: oneOf(m.tiers, query.filter.jenjang),
	status: oneOf([...m.employeeStatuses, 'all'], query.filter.status) ?? 'active',
	gap: oneOf(gapsOfData, query.filter.data)
})

export const agencySorts = ['nama', 'pegawai', 'unit'] as const
export type AgencyQuery = {
	search: string
	parentId: string | undefined
	kind: m.AgencyKind | undefined
	active: boolean
} & Listed<(typeof agencySorts)[number]>

export const readAgencyQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: agencySorts,
		standard: 'nama',
		filters: ['cari', 'jenis', 'keadaan']
	})

export const agencyQuery = (
	query: TableQuery<(typeof agencySorts)[number]>,
	parentId?: string
): AgencyQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	parentId,
	kind: oneOf(m.agencyKinds, query.filter.jenis),
	active: query.filter.keadaan !== 'nonaktif'
})

export const positionSorts = ['nama', 'jenjang', 'kelas', 'pemangku'] as const
export type PositionQuery = {
	search: string
	kind: m.PositionKind | undefined
	tier: m.Tier | undefined
	active: boolean
} & Listed<(typeof positionSorts)[number]>

export const readPositionQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: positionSorts,
		standard: 'nama',
		filters: ['cari', 'jenis', 'jenjang', 'keadaan']
	})

export const positionQuery = (
	query: TableQuery<(typeof positionSorts)[number]>
): PositionQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	kind: oneOf(m.positionKinds, query.filter.jenis),
	tier: oneOf(m.tiers, query.filter.jenjang),
	active: query.filter.keadaan !== 'nonaktif'
})

export const competencySorts = ['nama', 'kode', 'dinilai'] as const
export type CompetencyQuery = {
	search: string
	family: m.CompetencyFamily | undefined
	active: boolean
} & Listed<(typeof competencySorts)[number]>

export const readCompetencyQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: competencySorts,
		standard: 'kode',
		filters: ['cari', 'rumpun', 'keadaan']
	})

export const competencyQuery = (
	query: TableQuery<(typeof competencySorts)[number]>
): CompetencyQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	family: oneOf(m.competencyFamilies, query.filter.rumpun),
	active: query.filter.keadaan !== 'nonaktif'
})

export const assessmentSorts = ['tanggal', 'nama', 'kompetensi', 'level'] as const
export type AssessmentQuery = {
	search: string
	agencyId: string | undefined
	employeeId: string | undefined
	competencyId: string | undefined
	source: m.AssessmentSource | undefined
} & Listed<(typeof assessmentSorts)[number]>

export const readAssessmentQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: assessmentSorts,
		standard: '-tanggal',
		filters: ['cari', 'opd', 'pegawai', 'kompetensi', 'sumber']
	})

export const assessmentQuery = (
	query: TableQuery<(typeof assessmentSorts)[number]>
): AssessmentQuery => ({
	...listed(query),
	search: searchIn(query.filter.cari),
	agencyId: idIn(query.filter.opd),
	employeeId: idIn(query.filter.pegawai),
	competencyId: idIn(query.filter.kompetensi),
	source: oneOf(m.assessmentSources, query.filter.sumber)
})
