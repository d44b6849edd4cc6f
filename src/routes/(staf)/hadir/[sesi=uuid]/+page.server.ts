import { qrShape } from '#platform/documents/qr.ts'
import { action } from '#platform/http/action.ts'
import { CheckForm } from '#training/attendance-forms.ts'
import { checkIn } from '#training/server/check-in.ts'
import { listCheckIns, phoneOwner, showCheckIn } from '#training/server/show-check-in.ts'
import type { Actions, PageServerLoad } from './$types'

// A scanner may open the link by itself, so opening it only shows the session; being present takes a press, which is a POST.
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const session = await showCheckIn(locals.ctx, params)
	const code = url.searchParams.get('k') ?? ''
	return {
		session,
		sessions: await listCheckIns(locals.ctx),
		who: phoneOwner(locals.ctx),
		qr: qrShape(session.ownCode),
		code: /^\d{8}$/.test(code) ? code : undefined,
		requestId: locals.requestId,
		done: url.searchParams.has('sudah')
	}
}

export const actions: Actions = {
	default: action(CheckForm, checkIn, ({ sessionId }) => `/hadir/${sessionId}?sudah`)
}
