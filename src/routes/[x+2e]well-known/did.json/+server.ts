import { json } from '@sveltejs/kit'
import { httpsMissing } from '#training/certificates/refusals.ts'
import { showIssuer } from '#training/server/credential-keys.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals }) => {
	const document = await showIssuer(locals.ctx)
	if (!document) throw httpsMissing()
	return json(document, {
		headers: { 'content-type': 'application/did+json', 'access-control-allow-origin': '*' }
	})
}
