import { greeting, longDay } from '#platform/i18n/format.ts'
import { listWaiting } from '../../../waiting.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx } }) => ({
	waiting: await listWaiting(ctx),
	greeting: greeting(ctx.now),
	today: longDay(ctx.now)
})
