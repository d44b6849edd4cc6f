import { LIST_MINUTES } from '#training/credential/status-list.ts'
import { showStatusList } from '#training/server/show-status-list.ts'
import type { RequestHandler } from './$types'

// Everybody reads the same list, so that nobody learns which certificate one asks about.
export const GET: RequestHandler = async ({ locals, params }) =>
	new Response(await showStatusList(locals.ctx, Number(params.daftar)), {
		headers: {
			'content-type': 'application/vc+jwt',
			'cache-control': `public, max-age=${LIST_MINUTES * 60}`,
			'access-control-allow-origin': '*'
		}
	})
