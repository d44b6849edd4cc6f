import { concernsOf, showHealthReport } from '#platform/health-report.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
	const report = await showHealthReport(locals.ctx)
	return { report, concerns: concernsOf(report, locals.ctx.now) }
}
