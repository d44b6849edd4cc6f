import { listed, oneOf, readQuery, searchIn, type Listed, type TableQuery } from '#ui/table/url.ts'
import { certificateStates, type CertificateState } from './model.ts'

export const certificateSorts = ['terbit', 'nama', 'nomor'] as const
export type CertificateSort = (typeof certificateSorts)[number]

export type CertificateQuery = {
	batchId: string | undefined
	search: string
	state: CertificateState | undefined
	/** Of the last day of what was learnt. */
	year: number | undefined
} & Listed<CertificateSort>

export const readCertificateQuery = (params: URLSearchParams) =>
	readQuery(params, {
		sorts: certificateSorts,
		standard: '-terbit',
		filters: ['cari', 'keadaan', 'tahun']
	})

export const certificateQuery = (
	query: TableQuery<CertificateSort>,
	batchId?: string
): CertificateQuery => ({
	...listed(query),
	batchId,
	search: searchIn(query.filter.cari),
	state: oneOf(certificateStates, query.filter.keadaan),
	year: /^2[01]\d\d$/.test(query.filter.tahun ?? '') ? Number(query.filter.tahun) : undefined
})
