import type { Context } from '#platform/context.ts'
import { firstAbsence } from '#plan/reference/absence.ts'
import { recordAbsence } from '#plan/server/edit-absence.ts'
import { recordRoom } from '#plan/server/edit-rooms.ts'
import type { Ids } from './install.ts'
import { counters, rooms } from './rooms.ts'

/** Writes the city's rooms, and which of its agencies serve people at counters. */
export async function installCalendar(ctx: Context, { agencies }: Ids): Promise<void> {
	for (const { agency, ...room } of rooms)
		await recordRoom(ctx, {
			...room,
			agencyId: agency && agencies.get(agency)!,
			version: 0,
			active: true
		})
	await recordAbsence(ctx, {
		...firstAbsence,
		counters: counters.map((name) => agencies.get(name)!),
		legalBasis: 'Contoh, belum ditetapkan pemerintah daerah'
	})
}
