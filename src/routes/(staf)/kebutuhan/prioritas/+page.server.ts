import { mayChangeWeights } from '#needs/access.ts'
import { showPriorities } from '#needs/server/weigh-needs.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await showPriorities(locals.ctx)),
	may: { change: mayChangeWeights(locals.ctx.actor) },
	saved: url.searchParams.get('versi')
})
