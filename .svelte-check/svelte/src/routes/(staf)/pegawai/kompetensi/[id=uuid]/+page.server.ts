import { showCompetency } from '#people/server/show-competency.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	competency: await showCompetency(locals.ctx, params),
	done: url.searchParams.get('selesai')
})
