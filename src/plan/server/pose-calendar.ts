import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Context } from '#platform/context.ts'
import { unitKindOf } from '../calendar.ts'
import { poseCalendar, type PosedCalendar } from '../calendar-problem.ts'
import { needsRoom } from '../placing.ts'
import { noRooms } from '../refusals.ts'
import { getAbsence } from './store/absence.ts'
import { listByIds } from './store/activity.ts'
import { findBudget } from './store/budget.ts'
import { listMembers } from './store/calendar-roster.ts'
import { listSeated } from './store/composition.ts'
import { listDays } from './store/day.ts'
import { listFacilitators } from './store/facilitator.ts'
import { listAllLeave } from './store/leave.ts'
import { listCitizens } from './store/partner-part.ts'
import { listRooms } from './store/room.ts'

/** The calendar's problem of a composition as the database has everything now. Refused where rooms are needed and none is there. */
export async function poseYear(
	{ db }: Context,
	year: number,
	compositionId: string
): Promise<PosedCalendar> {
	const batches = await listSeated(db, compositionId)
	const found = await listByIds(db, [...new Set(batches.map(({ activityId }) => activityId))])
	const places = new Map((await listCitizens(db, year)).map((row) => [row.activityId, row.seats]))
	const activities = found.map((one) => ({ ...one, citizens: places.get(one.id) ?? 0 }))
	const rooms = (await listRooms(db)).filter(({ active }) => active)
	if (rooms.length === 0 && activities.some(needsRoom)) throw noRooms()
	const absence = await getAbsence(db)
	const counters = new Set(absence.counters)
	return poseCalendar({
		year,
		batches,
		activities,
		people: (await listMembers(db)).map((member) => ({
			...member,
			unitKind: unitKindOf(member, counters)
		})),
		days: await listDays(db, year),
		rooms,
		facilitators: await listFacilitators(db),
		leave: await listAllLeave(db, year),
		absence,
		pools: (await findBudget(db, year))?.pools ?? {}
	})
}

/** The problem as it is kept: its name is the hash of the JSON, which does not depend on how it was packed. */
export async function packCalendar(
	posed: PosedCalendar
): Promise<{ hash: Buffer; content: Buffer }> {
	const json = JSON.stringify(posed)
	return { hash: createHash('sha256').update(json).digest(), content: await promisify(gzip)(json) }
}

export async function unpackCalendar(content: Buffer): Promise<PosedCalendar> {
	return JSON.parse((await promisify(gunzip)(content)).toString()) as PosedCalendar
}
