import { listStandards } from '#people/server/show-standard.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await listStandards(locals.ctx)),
	today: civilDate(locals.ctx.now),
	done: url.searchParams.get('selesai')
})
