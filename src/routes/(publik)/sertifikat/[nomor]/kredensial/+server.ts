import { takeCredential } from '#training/server/check-certificate.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params, getClientAddress }) => {
	const visitor = { typed: params.nomor, address: getClientAddress() }
	const { name, content } = await takeCredential(locals.ctx, visitor)
	return new Response(JSON.stringify(content), {
		headers: {
			'content-type': 'application/vc+json',
			'content-disposition': `attachment; filename="${name}"`
		}
	})
}
