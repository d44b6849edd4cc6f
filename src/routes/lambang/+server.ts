import { error } from '@sveltejs/kit'
import { readEmblem } from '#platform/change-emblem.ts'
import type { RequestHandler } from './$types'

// Everybody sees the emblem; as a picture of its own it runs nothing, whatever it is opened in.
export const GET: RequestHandler = async ({ locals }) => {
	const svg = await readEmblem(locals.ctx.db)
	if (svg === null) error(404, 'Lambang daerah belum dipasang.')
	return new Response(svg, {
		headers: {
			'content-type': 'image/svg+xml',
			'content-security-policy': "default-src 'none'; img-src data:",
			'cache-control': 'public, max-age=300'
		}
	})
}
