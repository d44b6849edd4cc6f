import { json } from '@sveltejs/kit'
import { qrShape } from '#platform/documents/qr.ts'
import { roomAddress } from '#training/room-address.ts'
import { showRoom } from '#training/server/show-attendance.ts'
import type { RequestHandler } from './$types'

/** The next codes for a screen that is already open. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { codes, counts, now } = await showRoom(locals.ctx, params)
	return json({
		...{ counts, now },
		codes: codes.map((one) => ({ ...one, qr: qrShape(roomAddress(url, params.sesi, one.code)) }))
	})
}
