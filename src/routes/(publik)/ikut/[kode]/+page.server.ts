import { action } from '#platform/http/action.ts'
import { JoinForm, LeaveForm } from '#training/citizen-forms.ts'
import { joinByLink, leaveByLink, showInvite } from '#training/server/join-by-link.ts'
import type { Actions, PageServerLoad } from './$types'

// The page that follows a withdrawal has no code any more, so it stands under one that is no code.
const GONE = 'ditarik'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	invite: params.kode === GONE ? null : await showInvite(locals.ctx, params),
	joined: url.searchParams.has('ikut'),
	requestId: locals.requestId
})

export const actions: Actions = {
	ikut: action(JoinForm, joinByLink, ({ kode }) => `/ikut/${kode}?ikut`),
	cabut: action(LeaveForm, leaveByLink, () => `/ikut/${GONE}`)
}
