import { showPosition } from '#people/server/show-position.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	position: await showPosition(locals.ctx, params),
	done: url.searchParams.get('selesai')
})
