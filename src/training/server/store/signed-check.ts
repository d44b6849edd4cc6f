import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CheckKind } from '../../presence.ts'
import type { CheckAnswer } from '../../signed-check.ts'

export type CheckState = CheckAnswer['state']

export type Device = {
	id: string
	employeeId: string
	publicKey: Buffer
	label: string
	boundAt: Date
	replacedAt: Date | null
}

const columns = [
	'id',
	'employee_id as employeeId',
	'public_key as publicKey',
	'label',
	'bound_at as boundAt',
	'replaced_at as replacedAt'
] as const

export function findDevice(db: Db, id: string): Promise<Device | undefined> {
	return db.selectFrom('training_device').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The phone that signs for somebody now. */
export function findOwnDevice(db: Db, employeeId: string): Promise<Device | undefined> {
	return db
		.selectFrom('training_device')
		.select(columns)
		.where('employee_id', '=', employeeId)
		.where('replaced_at', 'is', null)
		.executeTakeFirst()
}

export async function insertDevice(
	db: Db,
	device: Omit<Device, 'replacedAt'> & { browserId: string }
): Promise<void> {
	await db
		.insertInto('training_device')
		.values({
			id: device.id,
			employee_id: device.employeeId,
			browser_id: device.browserId,
			public_key: device.publicKey,
			label: device.label,
			bound_at: device.boundAt
		})
		.execute()
}

/** Ends what signed for somebody until now. */
export async function replaceDevice(db: Db, employeeId: string, at: Date): Promise<void> {
	await db
		.updateTable('training_device')
		.set({ replaced_at: at })
		.where('employee_id', '=', employeeId)
		.where('replaced_at', 'is', null)
		.execute()
}

export type KeptCheck = {
	counter: number
	hash: Buffer
	state: CheckState
	reason: string
	countsAt: Date | null
}

/** What came from a phone, of the counters asked for. */
export async function listChecks(
	db: Db,
	deviceId: string,
	counters: readonly number[]
): Promise<KeptCheck[]> {
	const rows = await db
		.selectFrom('training_signed_check')
		.select(['counter', 'hash', 'state', 'reason', 'counts_at as countsAt'])
		.where('device_id', '=', deviceId)
		.where('counter', 'in', [...counters, 0])
		.execute()
	return rows as KeptCheck[]
}

export type NewCheck = {
	deviceId: string
	counter: number
	previousHash: Buffer
	hash: Buffer
	signature: Buffer
	sessionId: string
	kind: CheckKind
	code: string
	saidAt: Date
	receivedAt: Date
	countsAt: Date | null
	enrolmentId: string | null
	state: CheckState
	reason: string
	isChained: boolean
}

/** Keeps a check; false where its counter has come already. */
export async function insertCheck(db: Db, check: NewCheck): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('training_signed_check')
		.values({
			device_id: check.deviceId,
			counter: check.counter,
			previous_hash: check.previousHash,
			hash: check.hash,
			signature: check.signature,
			session_id: check.sessionId,
			kind: check.kind,
			code: check.code,
			said_at: check.saidAt,
			received_at: check.receivedAt,
			counts_at: check.countsAt,
			enrolment_id: check.enrolmentId,
			state: check.state,
			reason: check.reason,
			is_chained: check.isChained
		})
		.onConflict((there) => there.doNothing())
		.executeTakeFirst()
	return numInsertedOrUpdatedRows === 1n
}

/** The highest counter of a phone with its hash, and which below it have not come. */
export async function reconcile(
	db: Db,
	deviceId: string
): Promise<{ last: number; lastHash: Buffer | null; missing: number[] }> {
	const { rows } = await sql<{ last: number; lastHash: Buffer | null; missing: number[] }>`
		with newest as (select counter, hash from training_signed_check where device_id = ${deviceId}
			order by counter desc limit 1)
		select coalesce((select counter from newest), 0) as last, (select hash from newest) as "lastHash",
			array(select n from generate_series(1, (select counter from newest)) n
				where not exists (select from training_signed_check where device_id = ${deviceId} and counter = n)
				order by n limit 500) as missing`.execute(db)
	return rows[0]!
}

export type WaitingCheck = {
	deviceId: string
	counter: number
	enrolmentId: string
	name: string
	kind: CheckKind
	countsAt: Date
	receivedAt: Date
}

/** Checks of a session that came late and wait for the committee, by name. */
export async function listWaiting(db: Db, sessionId: string): Promise<WaitingCheck[]> {
	const { rows } = await sql<WaitingCheck>`
		select c.device_id as "deviceId", c.counter, c.enrolment_id as "enrolmentId",
			concat_ws(', ', concat_ws(' ', m.front_title, m.name), m.back_title) as name, c.kind, c.counts_at as "countsAt",
			c.received_at as "receivedAt"
		from training_signed_check c join training_enrolment e on e.id = c.enrolment_id
		join people_employee m on m.id = e.employee_id
		where c.session_id = ${sessionId} and c.state = 'waiting'
		order by m.name collate "id-x-icu", c.counts_at`.execute(db)
	return rows
}

export type Settled = { enrolmentId: string; kind: CheckKind; countsAt: Date }

/** Settles waiting checks of a session: these people's, or everybody's where null. */
export async function settleChecks(
	db: Db,
	{ sessionId, enrolmentIds }: { sessionId: string; enrolmentIds: readonly string[] | null },
	state: 'confirmed' | 'set_aside',
	{ by, name, at }: { by: string; name: string; at: Date }
): Promise<Settled[]> {
	const { rows } = await sql<Settled>`
		update training_signed_check set state = ${state}, decided_by = ${by}, decided_name = ${name}, decided_at = ${at}
		where session_id = ${sessionId} and state = 'waiting'
			${enrolmentIds ? sql`and enrolment_id = any(${[...enrolmentIds]}::uuid[])` : sql``}
		returning enrolment_id as "enrolmentId", kind, counts_at as "countsAt"`.execute(db)
	return rows
}
