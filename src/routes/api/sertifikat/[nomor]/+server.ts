import { json } from '@sveltejs/kit'
import { checkCertificate } from '#training/server/check-certificate.ts'
import type { RequestHandler } from './$types'

const UNKNOWN = { status: 'unknown', name: null, activity: null, jp: null, issuedOn: null }

// For programs of others: what the page shows, no more. `name` is null to whoever has the number alone.
export const GET: RequestHandler = async ({ locals, params, getClientAddress }) => {
	const visitor = { typed: params.nomor, name: '', address: getClientAddress() }
	const check = await checkCertificate(locals.ctx, visitor)
	const { status, name, activity, jp, issuedOn } = check ?? UNKNOWN
	return json(
		{ status, name, activity, jp, issuedOn },
		{ headers: { 'cache-control': 'private, no-store', 'access-control-allow-origin': '*' } }
	)
}
