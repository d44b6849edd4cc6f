import { action } from '#platform/http/action.ts'
import { certificateQuery, readCertificateQuery } from '#training/certificates/filters.ts'
import { CertificateRef } from '#training/certificates/forms.ts'
import { requestCertificates } from '#training/server/issue-certificates.ts'
import { showBatchCertificates } from '#training/server/list-certificates.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readCertificateQuery(url.searchParams)
	return {
		query,
		...(await showBatchCertificates(locals.ctx, params, certificateQuery(query, params.id))),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(
		CertificateRef,
		requestCertificates,
		({ id, jobId }) => `/pekerjaan/${jobId}?lanjut=/pelatihan/${id}/sertifikat`
	)
}
