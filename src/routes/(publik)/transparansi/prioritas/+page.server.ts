import { triedWeights } from '#needs/filters.ts'
import { tryWeights } from '#needs/server/weigh-needs.ts'
import type { PageServerLoad } from './$types'

// Plain HTML: read on any phone, and by those who switch scripts off.
export const csr = false

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = triedWeights(url.searchParams)
	const problem = asked && 'problem' in asked ? asked.problem : undefined
	const weights = asked && !('problem' in asked) ? asked : undefined
	const weighed = await tryWeights(locals.ctx, weights)
	return {
		...weighed,
		weights: weights ?? weighed.version.parts,
		problem,
		typed: Object.fromEntries(url.searchParams)
	}
}
