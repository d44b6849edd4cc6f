import { action } from '#platform/http/action.ts'
import { OwnCertificateRef } from '#training/certificates/forms.ts'
import { requestOwnCertificate } from '#training/server/issue-certificates.ts'
import { listOwnCertificates } from '#training/server/list-certificates.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['selesai'], standard: 'selesai' })
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	return {
		query,
		...(await listOwnCertificates(locals.ctx, page)),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(
		OwnCertificateRef,
		requestOwnCertificate,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=/saya/sertifikat`
	)
}
