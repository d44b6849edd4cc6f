import { CalendarForm, UseForm } from '#plan/calendar-forms.ts'
import { batchFilter, readCalendarQuery, readCalendarRef } from '#plan/filters.ts'
import { requestCalendar } from '#plan/server/request-calendar.ts'
import { showCalendar } from '#plan/server/show-calendar.ts'
import { useCalendar } from '#plan/server/use-calendar.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readCalendarQuery(url.searchParams)
	const ref = readCalendarRef(params.tahun, url.searchParams)
	return {
		query,
		view: await showCalendar(locals.ctx, ref, batchFilter(query)),
		requestId: locals.requestId,
		used: url.searchParams.has('dipakai')
	}
}

export const actions: Actions = {
	susun: action(CalendarForm, requestCalendar, ({ jobId, year }) => {
		const page = `/rencana/${year}/kalender`
		return `/pekerjaan/${jobId}?lanjut=${page}&kembali=${page}`
	}),
	pakai: action(UseForm, useCalendar, ({ year }) => `/rencana/${year}/kalender?dipakai`)
}
