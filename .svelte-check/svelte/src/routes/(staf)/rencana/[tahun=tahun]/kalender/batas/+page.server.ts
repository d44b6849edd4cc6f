import { AbsenceForm } from '#plan/calendar-forms.ts'
import { recordAbsence, showAbsence } from '#plan/server/edit-absence.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	year: Number(params.tahun),
	...(await showAbsence(locals.ctx)),
	saved: url.searchParams.has('tersimpan'),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(AbsenceForm, recordAbsence, (_, { url }) => `${url.pathname}?tersimpan`)
}
