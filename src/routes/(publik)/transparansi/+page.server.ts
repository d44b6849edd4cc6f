import { listPublicPlans } from '#transparency/server/show-public-plan.ts'
import type { PageServerLoad } from './$types'

// Plain HTML: read on any phone, and by those who switch scripts off.
export const csr = false

export const load: PageServerLoad = async ({ locals }) => ({
	plans: await listPublicPlans(locals.ctx)
})
