import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CompositionSettings } from '../../model.ts'

/** What is kept of a version so that it can be computed again. */
export type Kept = {
	/** Hex; null: made before hashes were kept. */
	planHash: string | null
	problemHash: string
	settings: CompositionSettings
	budget: number
	codeVersion: string
	/** Changes by hand after the search, and those of them that cannot be made again. */
	changes: number
	changesUnkept: number
}

export async function getKept(db: Db, versionId: string): Promise<Kept> {
	const { rows } = await sql<Kept>`
		with recursive chain as (
			select c.id, c.parent_id, c.change_step from plan_composition c
			join plan_version v on v.composition_id = c.id where v.id = ${versionId}
			union select c.id, c.parent_id, c.change_step from plan_composition c join chain on c.id = chain.parent_id
		)
		select encode(v.plan_hash, 'hex') as "planHash", encode(c.problem_hash, 'hex') as "problemHash", c.settings, c.budget,
			c.code_version as "codeVersion",
			(select count(*) from chain where parent_id is not null) as changes,
			(select count(*) from chain where parent_id is not null and change_step is null) as "changesUnkept"
		from plan_version v join plan_composition c on c.id = v.composition_id where v.id = ${versionId}`.execute(
		db
	)
	return rows[0]!
}

export type VersionCheck = {
	same: boolean
	/** Hex. */
	hash: string
	/** The release that computed it again. */
	codeVersion: string
	byName: string
	at: Date
}

/** Each time that a version was computed again, the latest first. */
export async function listChecks(db: Db, versionId: string): Promise<VersionCheck[]> {
	const { rows } = await sql<VersionCheck>`
		select same, encode(hash, 'hex') as hash, code_version as "codeVersion", by_name as "byName", at
		from plan_version_check where version_id = ${versionId} order by at desc, id limit 50`.execute(db)
	return rows
}

export async function insertCheck(
	db: Db,
	versionId: string,
	check: VersionCheck & { id: string }
): Promise<void> {
	await db
		.insertInto('plan_version_check')
		.values({
			id: check.id,
			version_id: versionId,
			same: check.same,
			hash: Buffer.from(check.hash, 'hex'),
			code_version: check.codeVersion,
			by_name: check.byName,
			at: check.at
		})
		.execute()
}
