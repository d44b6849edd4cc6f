import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CommentRole } from '../../comments.ts'

export type Comment = {
	id: string
	versionId: string
	activityId: string | null
	parentId: string | null
	body: string
	byAccount: string
	byName: string
	at: Date
	toRole: CommentRole | null
	toAccount: string | null
	/** Name of the account that was asked. */
	toName: string | null
	dueOn: string | null
	resolvedName: string | null
	resolvedAt: Date | null
	version: number
}

const columns = sql`c.id, c.version_id as "versionId", c.activity_id as "activityId", c.parent_id as "parentId", c.body,
	c.by_account as "byAccount", c.by_name as "byName", c.at, c.to_role as "toRole", c.to_account as "toAccount",
	a.name as "toName", c.due_on as "dueOn", c.resolved_name as "resolvedName", c.resolved_at as "resolvedAt", c.version`

/** Comments of a version with their answers, in the order in which they were written. */
export async function listComments(db: Db, versionId: string): Promise<Comment[]> {
	const { rows } = await sql<Comment>`
		select ${columns} from plan_comment c left join access_account a on a.id = c.to_account
		where c.version_id = ${versionId} order by c.at, c.id`.execute(db)
	return rows
}

export async function insertComment(
	db: Db,
	comment: Omit<Comment, 'toName' | 'resolvedName' | 'resolvedAt' | 'version'>
): Promise<void> {
	await db
		.insertInto('plan_comment')
		.values({
			id: comment.id,
			version_id: comment.versionId,
			activity_id: comment.activityId,
			parent_id: comment.parentId,
			body: comment.body,
			by_account: comment.byAccount,
			by_name: comment.byName,
			at: comment.at,
			to_role: comment.toRole,
			to_account: comment.toAccount,
			due_on: comment.dueOn
		})
		.execute()
}

/** Closes a comment over the version that was read; false when it has moved on. */
export async function recordResolved(
	db: Db,
	{ id, version }: Pick<Comment, 'id' | 'version'>,
	{ by, name, at }: { by: string; name: string; at: Date }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_comment')
		.set({ resolved_by: by, resolved_name: name, resolved_at: at, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('resolved_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Accounts that had a part in a version, to be asked by name. */
export async function listInvolved(
	db: Db,
	versionId: string
): Promise<{ id: string; name: string }[]> {
	const { rows } = await sql<{ id: string; name: string }>`
		select a.id, a.name from access_account a where a.disabled_at is null and 'akun:' || a.id in (
			select by_account from plan_version_step where version_id = ${versionId}
			union select by_account from plan_comment where version_id = ${versionId})
		order by a.name collate "id-x-icu", a.id`.execute(db)
	return rows
}

export type OwedAnswer = { year: number; number: number; count: number; dueOn: string }

/** Comments that wait for an answer by one of these roles or this account, by version. */
export async function listOwedAnswers(
	db: Db,
	{ roles, accountId }: { roles: readonly CommentRole[]; accountId: string | null }
): Promise<OwedAnswer[]> {
	const { rows } = await sql<OwedAnswer>`
		select v.year, v.number, count(*) as count, min(c.due_on) as "dueOn"
		from plan_comment c join plan_version v on v.id = c.version_id
		where c.resolved_at is null and c.due_on is not null and v.state in ('draft', 'verified', 'submitted', 'decreed')
			and (c.to_role = any(${roles}) or c.to_account = ${accountId})
		group by v.id order by min(c.due_on)`.execute(db)
	return rows
}
