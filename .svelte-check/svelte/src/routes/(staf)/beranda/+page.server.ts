import { listWaiting } from '../../../waiting.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
	waiting: await listWaiting(locals.ctx),
	now: locals.ctx.now
})
