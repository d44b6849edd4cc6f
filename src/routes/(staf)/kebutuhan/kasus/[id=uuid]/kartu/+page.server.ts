import { showCase } from '#needs/server/list-cases.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	card: (await showCase(locals.ctx, params)).card
})
