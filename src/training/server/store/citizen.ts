import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { EnrolmentState } from '../../model.ts'

/** Opens a batch to citizens by a code, or closes it; over the version that was read. False when it has moved on. */
export async function recordInvite(
	db: Db,
	{ id, version }: { id: string; version: number },
	code: string | null
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('training_batch')
		.set({ invite_code: code, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** The batch that a code invites to. */
export async function findInvited(db: Db, code: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('training_batch')
		.select('id')
		.where('invite_code', '=', code)
		.executeTakeFirst()
	return row?.id
}

export type CitizenPlace = {
	id: string
	citizenId: string
	batchId: string
	name: string
	state: EnrolmentState
	consentText: string
	consentAt: Date
}

/** A citizen's place by the code of their own link. */
export async function findCitizen(db: Db, codeHash: Buffer): Promise<CitizenPlace | undefined> {
	const { rows } = await sql<CitizenPlace>`
		select e.id, c.id as "citizenId", e.batch_id as "batchId", c.name, e.state, c.consent_text as "consentText",
			c.consent_at as "consentAt"
		from training_citizen c join training_enrolment e on e.citizen_id = c.id where c.code_hash = ${codeHash}`.execute(
		db
	)
	return rows[0]
}

export async function insertCitizen(
	db: Db,
	citizen: {
		id: string
		name: string
		contact: string
		consentText: string
		consentAt: Date
		codeHash: Buffer
	}
): Promise<void> {
	await db
		.insertInto('training_citizen')
		.values({
			id: citizen.id,
			name: citizen.name,
			contact: citizen.contact,
			consent_text: citizen.consentText,
			consent_at: citizen.consentAt,
			code_hash: citizen.codeHash
		})
		.execute()
}

/** Puts a citizen on a batch's waiting list; a free seat is theirs at once. */
export async function enterCitizen(
	db: Db,
	{ id, batchId, citizenId, at }: { id: string; batchId: string; citizenId: string; at: Date }
): Promise<void> {
	const place = { origin: 'citizen', state: 'waiting', entered_at: at }
	await db
		.insertInto('training_enrolment')
		.values({ id, batch_id: batchId, citizen_id: citizenId, ...place })
		.execute()
}

/** Empties a citizen's row: that somebody was there stays, who it was does not. */
export async function forgetCitizen(db: Db, id: string, at: Date): Promise<void> {
	await db
		.updateTable('training_citizen')
		.set({ name: '', contact: '', code_hash: null, forgotten_at: at })
		.where('id', '=', id)
		.execute()
}
