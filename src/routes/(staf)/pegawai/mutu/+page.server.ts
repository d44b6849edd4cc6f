import { showQuality } from '#quality/server/show-quality.ts'
import { idIn } from '#ui/table/url.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { all, agencies } = await showQuality(locals.ctx)
	const asked = idIn(url.searchParams.get('opd'))
	const chosen = agencies.find(({ id }) => id === asked)
	return { all, agencies, chosen }
}
