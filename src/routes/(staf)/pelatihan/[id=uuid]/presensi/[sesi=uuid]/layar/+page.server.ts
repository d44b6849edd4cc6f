import { roomAddress } from '#training/room-address.ts'
import { qrShape } from '#platform/documents/qr.ts'
import { showRoom } from '#training/server/show-attendance.ts'
import { readGovernment } from '#platform/settings.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { codes, ...room } = await showRoom(locals.ctx, params)
	return {
		...room,
		codes: codes.map((one) => ({ ...one, qr: qrShape(roomAddress(url, params.sesi, one.code)) })),
		typeAt: `${url.host}/hadir`,
		owner: (await readGovernment(locals.ctx.db)).short
	}
}
