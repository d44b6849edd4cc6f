import { FacilitatorForm, FacilitatorRef } from '#plan/calendar-forms.ts'
import {
	addFacilitator,
	listFacilitators,
	removeFacilitator
} from '#plan/server/edit-facilitators.ts'
import { action, type ActionEvent } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	year: Number(params.tahun),
	...(await listFacilitators(locals.ctx)),
	saved: url.searchParams.has('tersimpan'),
	requestId: locals.requestId
})

const here = (_: void, { url }: ActionEvent) => `${url.pathname}?tersimpan`

export const actions: Actions = {
	tambah: action(FacilitatorForm, addFacilitator, here),
	hapus: action(FacilitatorRef, removeFacilitator, here)
}
