import { showOwnData } from '#platform/privacy/own-data.ts'
import { ownSources } from '../../../../personal-data.ts'
import type { PageServerLoad } from './$types'

const SHOWN = 10

export const load: PageServerLoad = async ({ locals }) => ({
	parts: await showOwnData(locals.ctx, ownSources, SHOWN),
	isEmployee: locals.ctx.actor.employeeId !== null
})
