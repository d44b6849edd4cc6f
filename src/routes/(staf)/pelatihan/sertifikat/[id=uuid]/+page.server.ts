import { action } from '#platform/http/action.ts'
import { certificateConstraints } from '#training/certificates/refusals.ts'
import { RevokeForm } from '#training/certificates/forms.ts'
import { showCertificate } from '#training/server/list-certificates.ts'
import { reissueCertificate, revokeCertificate } from '#training/server/revoke-certificate.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showCertificate(locals.ctx, params)),
	requestId: locals.requestId,
	done: url.searchParams.has('selesai')
})

export const actions: Actions = {
	cabut: action(
		RevokeForm,
		revokeCertificate,
		({ id }) => `/pelatihan/sertifikat/${id}?selesai`,
		certificateConstraints
	),
	ulang: action(
		RevokeForm,
		reissueCertificate,
		({ id, jobId }) => `/pekerjaan/${jobId}?lanjut=/pelatihan/sertifikat/${id}`
	)
}
