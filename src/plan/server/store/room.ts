import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Room, RoomData } from '../../calendar.ts'

export type RoomRow = Room & { agency: string | null }

/** All rooms, those in use first, by name. */
export async function listRooms(db: Db): Promise<RoomRow[]> {
	const { rows } = await sql<RoomRow>`
		select r.id, r.name, r.place, r.seats, r.agency_id as "agencyId", a.name as agency, r.active, r.version
		from plan_room r left join people_agency a on a.id = r.agency_id
		order by r.active desc, r.name collate "id-x-icu", r.place`.execute(db)
	return rows
}

export async function findRoom(db: Db, id: string): Promise<RoomRow | undefined> {
	return (await listRooms(db)).find((room) => room.id === id)
}

const values = (room: RoomData) => ({
	name: room.name,
	place: room.place,
	seats: room.seats,
	agency_id: room.agencyId
})

export async function insertRoom(db: Db, id: string, room: RoomData): Promise<void> {
	await db
		.insertInto('plan_room')
		.values({ id, ...values(room) })
		.execute()
}

/** Writes over the version that was read; false when it has moved on. */
export async function recordRoom(
	db: Db,
	id: string,
	version: number,
	change: RoomData & { active: boolean }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_room')
		.set({ ...values(change), active: change.active, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
