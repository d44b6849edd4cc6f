import { downloadAuthority } from '#platform/documents/signing/keep-certificate.ts'
import { authorityMissing } from '#platform/documents/refusals.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals }) => {
	const pem = await downloadAuthority(locals.ctx)
	if (!pem) throw authorityMissing()
	return new Response(pem, {
		headers: {
			'content-type': 'application/x-pem-file',
			'content-disposition': 'attachment; filename="otoritas-bina.pem"'
		}
	})
}
