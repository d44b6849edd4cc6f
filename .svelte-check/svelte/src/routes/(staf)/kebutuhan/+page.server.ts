import { z } from 'zod'
import { mayComputeGaps } from '#needs/access.ts'
import { readHeatQuery } from '#needs/filters.ts'
import { heatPage } from '#needs/heat-chart.ts'
import { requestComputation } from '#needs/server/request-computation.ts'
import { showHeat } from '#needs/server/show-heat.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readHeatQuery(url.searchParams)
	const heat = await showHeat(locals.ctx, query)
	return {
		query,
		requestId: locals.requestId,
		may: { compute: mayComputeGaps(locals.ctx.actor) },
		heat: heat && heatPage(heat, query)
	}
}

export const actions: Actions = {
	hitung: action(
		z.object({}),
		requestComputation,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=/kebutuhan`
	)
}
