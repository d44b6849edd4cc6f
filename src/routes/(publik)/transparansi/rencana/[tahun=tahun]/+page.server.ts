import { showPublicPlan } from '#transparency/server/show-public-plan.ts'
import type { PageServerLoad } from './$types'

export const csr = false

export const load: PageServerLoad = async ({ locals, params }) => ({
	plan: await showPublicPlan(locals.ctx, Number(params.tahun))
})
