import { z } from 'zod'
import { showFactor } from '#platform/access/factor.ts'
import { SessionId } from '#platform/access/forms.ts'
import {
	endAllSessions,
	endOtherSessions,
	endSession,
	ownSessions,
	ownSignIns
} from '#platform/access/own.ts'
import { deviceWords } from '#platform/access/device.ts'
import { action } from '#platform/http/action.ts'
import { PAGE_ROWS, readQuery } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

const HERE = '/akun/keamanan?selesai'
const Nothing = z.object({})

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['waktu'], standard: 'waktu', filters: [] })
	const [factor, sessions, signIns] = await Promise.all([
		showFactor(locals.ctx),
		ownSessions(locals.ctx),
		ownSignIns(locals.ctx, { page: query.page, size: PAGE_ROWS })
	])
	return {
		factor: { on: factor.on, recoveryLeft: factor.recoveryLeft, required: factor.required },
		sessions: sessions.map((one) => ({ ...one, device: deviceWords(one.device) })),
		signIns,
		query,
		current: locals.sessionId,
		requestId: locals.requestId,
		done: url.searchParams.has('selesai')
	}
}

export const actions: Actions = {
	keluarkan: action(SessionId, endSession, () => HERE),
	keluarkan_lain: (event) =>
		action(
			Nothing,
			(ctx) => endOtherSessions(ctx, event.locals.sessionId),
			() => HERE
		)(event),
	keluar_semua: action(Nothing, endAllSessions, () => '/masuk?keluar')
}
