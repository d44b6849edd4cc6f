import { action } from '#platform/http/action.ts'
import {
	FoundForm,
	HeadcountForm,
	PersonForm,
	SessionPath,
	SettleForm
} from '#training/attendance-forms.ts'
import { attendeeQuery, readAttendeeQuery } from '#training/filters.ts'
import { countHeads, markByName, unmark } from '#training/server/mark-person.ts'
import { settleLate } from '#training/server/settle-checks.ts'
import { answerSpotCheck, drawSpotChecks } from '#training/server/spot-check.ts'
import { showAttendance } from '#training/server/show-attendance.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readAttendeeQuery(url.searchParams)
	return {
		...(await showAttendance(locals.ctx, params, attendeeQuery(query))),
		query,
		requestId: locals.requestId,
		done: url.searchParams.get('selesai')
	}
}

const here = ({ id, sesi }: { id: string; sesi: string }) => `/pelatihan/${id}/presensi/${sesi}`

export const actions: Actions = {
	hitung: action(HeadcountForm, countHeads, (path) => `${here(path)}?selesai=hitung`),
	sahkan: action(SettleForm, settleLate, (path) => `${here(path)}?selesai=putus`),
	acak: action(SessionPath, drawSpotChecks, (path) => `${here(path)}?selesai=acak`),
	ditemukan: action(FoundForm, answerSpotCheck, (path) => `${here(path)}?selesai=periksa`),
	hadir: action(PersonForm, markByName, (path) => `${here(path)}?selesai=hadir`),
	batal: action(PersonForm, unmark, (path) => `${here(path)}?selesai=batal`)
}
