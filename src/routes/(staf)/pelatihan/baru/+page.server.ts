import { planningYear } from '#plan/server/show-loop.ts'
import { action } from '#platform/http/action.ts'
import { OpenForm } from '#training/forms.ts'
import { trainingConstraints } from '#training/refusals.ts'
import { listPlanned } from '#training/server/list-batches.ts'
import { makeBatch } from '#training/server/make-batch.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, url }) => {
	const asked = url.searchParams.get('tahun') ?? ''
	const year = /^2[01]\d\d$/.test(asked) ? Number(asked) : planningYear(ctx.now)
	return { year, ...(await listPlanned(ctx, year)), requestId }
}

export const actions: Actions = {
	default: action(OpenForm, makeBatch, ({ id }) => `/pelatihan/${id}`, trainingConstraints)
}
