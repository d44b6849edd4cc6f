import { action } from '#platform/http/action.ts'
import { IncidentForm } from '#platform/privacy/incident.ts'
import { recordIncident, showIncident } from '#platform/privacy/keep-incidents.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	incident: (await showIncident(locals.ctx, params)).incident,
	now: locals.ctx.now,
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(IncidentForm, recordIncident, (id) => `/atur/data-pribadi/insiden/${id}?selesai`)
}
