import { error } from '@sveltejs/kit'
import { mayMakePapers } from '#plan/access.ts'
import { MeetingForm } from '#plan/paper-forms.ts'
import { recordMeeting, showMeeting } from '#plan/server/edit-meeting.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const meeting = await showMeeting(locals.ctx, year)
	const may = mayMakePapers(locals.ctx.actor)
	if (!meeting && !may) error(404, 'Rapat verifikasi tahun ini belum dijadwalkan.')
	const saved = url.searchParams.has('tersimpan')
	return { year, meeting, mayEdit: may, saved, requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		MeetingForm,
		recordMeeting,
		({ year }) => `/rencana/${year}/dokumen/rapat?tersimpan`
	)
}
