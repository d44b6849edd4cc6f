import { mayKeepRegister } from '#platform/documents/access.ts'
import { bytesOf, CertificateForm } from '#platform/documents/forms.ts'
import { importCertificate } from '#platform/documents/signing/import-certificate.ts'
import { listCertificates, makeCertificate } from '#platform/documents/signing/keep-certificate.ts'
import { action } from '#platform/http/action.ts'
import { z } from 'zod'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, url }) => ({
	certificates: await listCertificates(ctx),
	mayKeep: mayKeepRegister(ctx.actor),
	saved: url.searchParams.has('tersimpan'),
	requestIds: [requestId, ctx.newId()] as const
})

const next = () => '/atur/naskah/sertifikat?tersimpan'

export const actions: Actions = {
	impor: action(
		CertificateForm,
		async (ctx, { berkas, kunci, sandi }) =>
			importCertificate(ctx, {
				file: await bytesOf(berkas),
				keyFile: kunci && (await bytesOf(kunci)),
				password: sandi
			}),
		next
	),
	buat: action(z.object({}), (ctx) => makeCertificate(ctx), next)
}
