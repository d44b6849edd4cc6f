import { showSlips } from '#platform/access/print-slips.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	printed: await showSlips(locals.ctx, params)
})
