import { action } from '#platform/http/action.ts'
import { mayKeepPersonalData } from '#platform/privacy/access.ts'
import { authorize } from '#platform/access/authorize.ts'
import { IncidentForm } from '#platform/privacy/incident.ts'
import { recordIncident } from '#platform/privacy/keep-incidents.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayKeepPersonalData(locals.ctx.actor))
	return { now: locals.ctx.now, requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(IncidentForm, recordIncident, (id) => `/atur/data-pribadi/insiden/${id}?selesai`)
}
