import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { closedTill, countVisit, type Limit } from '../access/visitors.ts'
import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'
import { isEchoed } from './typed.ts'

const HOUR = 3_600_000
export const DRAFT_LIVES = HOUR
/** Nobody types more into one form. */
const MOST_TEXT = 200_000
/** Anybody can send a form without a session: what is kept has an end. */
const MOST_DRAFTS = 1000
/** A whole office may sit behind one address, and one address alone cannot take all the room. */
const OF_ADDRESS: Limit = { kind: 'platform.draft', most: 60, window: HOUR }

/** Says to `action()` that a form is to be shown as it was typed, and not to be done. */
export const REFILL = '_isi_ulang'

/** A form that was sent too late: its page, which of the page's forms, and what was typed. */
export type Draft = { path: string; action: string; fields: [string, string][] }

/** Whose form it is: who was signed in at this browser last. */
type Sent = Pick<Draft, 'path' | 'action'> & { accountId: string; address: string }

/**
 * Keeps what was typed, for an hour, without passwords and files. Returns the token for the browser, or undefined where there
 * is nothing to keep or no room.
 */
export async function keepDraft(
	ctx: Context,
	{ accountId, path, action, address }: Sent,
	form: FormData
): Promise<string | undefined> {
	const fields = [...form].filter(
		([name, value]) => typeof value === 'string' && isEchoed(name)
	) as Draft['fields']
	const text = JSON.stringify(fields).replaceAll('\\u0000', '')
	if (fields.length === 0 || text.length > MOST_TEXT) return undefined
	if (await closedTill(ctx, OF_ADDRESS, address)) return undefined
	await countVisit(ctx, OF_ADDRESS, address)
	const { db, now } = ctx
	const token = randomBytes(32).toString('base64url')
	const expiresAt = new Date(now.getTime() + DRAFT_LIVES)
	const { numAffectedRows } = await sql`
		insert into platform_draft (token_hash, account_id, path, action, fields, expires_at)
		select ${hashOf(token)}, id, ${path}, ${action}, ${text}::jsonb, ${expiresAt}
		from access_account where id = ${accountId} and (select count(*) from platform_draft where expires_at > ${now}) < ${MOST_DRAFTS}`.execute(
		db
	)
	return numAffectedRows === 1n ? token : undefined
}

/** Takes out what the person typed at this browser on that page; once. */
export const takeDraft = async (
	{ db, now }: Context,
	token: string,
	{ accountId, path }: { accountId: string; path: string }
): Promise<Draft | undefined> => {
	const row = await db
		.deleteFrom('platform_draft')
		.where('token_hash', '=', hashOf(token))
		.where('account_id', '=', accountId)
		.where('path', '=', path)
		.where('expires_at', '>', now)
		.returning(['path', 'action', 'fields'])
		.executeTakeFirst()
	return row as Draft | undefined
}

/** Forgets what nobody came back for. */
export async function forgetDrafts(db: Db, now: Date): Promise<void> {
	await db.deleteFrom('platform_draft').where('expires_at', '<', now).execute()
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
