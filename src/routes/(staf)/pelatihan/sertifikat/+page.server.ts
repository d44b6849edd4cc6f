import { certificateQuery, readCertificateQuery } from '#training/certificates/filters.ts'
import { listCertificates } from '#training/server/list-certificates.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	const query = readCertificateQuery(url.searchParams)
	return { query, ...(await listCertificates(ctx, certificateQuery(query))) }
}
