import { showIncident } from '#platform/privacy/keep-incidents.ts'
import { oneOf } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { incident, sender } = await showIncident(locals.ctx, params)
	return {
		incident,
		sender,
		to: oneOf(['orang', 'lembaga'], url.searchParams.get('kepada')) ?? 'orang',
		now: locals.ctx.now
	}
}
