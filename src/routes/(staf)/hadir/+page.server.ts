import { action } from '#platform/http/action.ts'
import { CheckForm } from '#training/attendance-forms.ts'
import { checkIn } from '#training/server/check-in.ts'
import { listCheckIns, phoneOwner } from '#training/server/show-check-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
	sessions: await listCheckIns(locals.ctx),
	who: phoneOwner(locals.ctx),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(CheckForm, checkIn, ({ sessionId }) => `/hadir/${sessionId}?sudah`)
}
