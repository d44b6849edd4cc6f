import { readGovernment } from '#platform/settings.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals }) => {
	const { short, unit, phone, example } = await readGovernment(locals.ctx.db)
	return {
		owner: short,
		answers: [unit, phone].filter(Boolean).join(', '),
		example,
		signedIn: locals.account !== undefined
	}
}
