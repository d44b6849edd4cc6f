import { action } from '#platform/http/action.ts'
import { CloseForm, StepForm } from '#platform/privacy/incident.ts'
import { closeIncident, recordStep, showIncident } from '#platform/privacy/keep-incidents.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { incident, steps } = await showIncident(locals.ctx, params)
	return {
		incident,
		steps: steps.map((step) => ({ ...step, requestId: locals.ctx.newId() })),
		now: locals.ctx.now,
		requestId: locals.requestId,
		done: url.searchParams.has('selesai')
	}
}

export const actions: Actions = {
	langkah: action(StepForm, recordStep, (_, { url }) => `${url.pathname}?selesai`),
	tutup: action(CloseForm, closeIncident, () => '/atur/data-pribadi/insiden')
}
