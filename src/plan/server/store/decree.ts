import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { DecreedFigures } from '../../version.ts'
import type { Version } from './version.ts'

/** Seals who sits where. */
export async function insertSeats(db: Db, version: Version): Promise<void> {
	await sql`insert into plan_version_seat (version_id, activity_id, number, month, employee_id)
		select ${version.id}, s.activity_id, s.number, b.month, s.employee_id
		from plan_composition_seat s join plan_composition_batch b using (composition_id, activity_id, number)
		where s.composition_id = ${version.compositionId}`.execute(db)
}

/** The decree of a version, as it stands on record. */
export type Decree = {
	number: string
	/** Civil date. */
	decreedOn: string
	signer: string
	signerTitle: string
	/** Signed by a stand-in. */
	onBehalf: boolean
	figures: DecreedFigures
	recordedAt: Date
}

export async function insertDecree(db: Db, versionId: string, decree: Decree): Promise<void> {
	await db
		.insertInto('plan_version_decree')
		.values({
			version_id: versionId,
			number: decree.number,
			decreed_on: decree.decreedOn,
			signer: decree.signer,
			signer_title: decree.signerTitle,
			on_behalf: decree.onBehalf,
			figures: JSON.stringify(decree.figures),
			recorded_at: decree.recordedAt
		})
		.execute()
}

export async function findDecree(db: Db, versionId: string): Promise<Decree | undefined> {
	const row = await db
		.selectFrom('plan_version_decree')
		.select([
			'number',
			'decreed_on as decreedOn',
			'signer',
			'signer_title as signerTitle',
			'on_behalf as onBehalf',
			'figures',
			'recorded_at as recordedAt'
		])
		.where('version_id', '=', versionId)
		.executeTakeFirst()
	return row as Decree | undefined
}

export type DecreeSummary = {
	year: number
	/** Number of the version. */
	version: number
	number: string
	decreedOn: string
	/** The office. */
	signer: string
	onBehalf: boolean
	/** No later decree has taken its place. */
	inForce: boolean
}

export async function listDecrees(db: Db, year?: number): Promise<DecreeSummary[]> {
	const { rows } = await sql<DecreeSummary>`
		select v.year, v.number as version, d.number, d.decreed_on as "decreedOn", d.signer_title as signer,
			d.on_behalf as "onBehalf", v.state = 'decreed' as "inForce"
		from plan_version_decree d join plan_version v on v.id = d.version_id
		where true ${year === undefined ? sql`` : sql`and v.year = ${year}`}
		order by v.year desc, v.number desc limit 200`.execute(db)
	return rows
}
