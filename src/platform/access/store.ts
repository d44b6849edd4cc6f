import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { GrantedRole, Role, Scope } from './actor.ts'

export type Account = {
	id: string
	name: string
	email: string
	nip: string | null
	mustChange: boolean
	disabledAt: Date | null
	theme: string
	contrast: string
	version: number
}

const columns = [
	'id',
	'name',
	'email',
	'nip',
	'must_change as mustChange',
	'disabled_at as disabledAt',
	'theme',
	'contrast',
	'version'
] as const

export const findAccount = (db: Db, id: string): Promise<Account | undefined> =>
	db.selectFrom('access_account').select(columns).where('id', '=', id).executeTakeFirst()

export const findAccountByNip = (db: Db, nip: string): Promise<Account | undefined> =>
	db.selectFrom('access_account').select(columns).where('nip', '=', nip).executeTakeFirst()

/** However a name is spelled, it is one: an e-mail, or the digits of a NIP. Also when nobody has it. */
export const plainName = (typed: string): string =>
	typed.includes('@') ? typed.trim().toLowerCase() : typed.replace(/[^0-9]/g, '')

/** By 18-digit NIP or by e-mail, as people type them. */
export const findAccountByName = (db: Db, typed: string): Promise<Account | undefined> =>
	db
		.selectFrom('access_account')
		.select(columns)
		.where(typed.includes('@') ? 'email' : 'nip', '=', plainName(typed))
		.executeTakeFirst()

/** Of two who would each take the other's role, the second waits and then counts anew. */
export async function lockAdministrators(db: Db): Promise<void> {
	await db
		.selectFrom('access_grant')
		.select('id')
		.where('role', '=', 'administrator')
		.orderBy('id')
		.forUpdate()
		.execute()
}

export async function countAccounts(db: Db): Promise<number> {
	const row = await db
		.selectFrom('access_account')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.executeTakeFirstOrThrow()
	return row.n
}

/** Each granted role with its agencies and all below them; null where it holds everywhere. */
export async function listScopes(db: Db, accountId: string): Promise<Partial<Record<Role, Scope>>> {
	const { rows } = await sql<{ role: GrantedRole; everywhere: boolean; agencies: string[] | null }>`
		select g.role, bool_or(g.agency_id is null) as everywhere,
			array_agg(distinct w.agency_id) filter (where w.agency_id is not null) as agencies
		from access_grant g
		left join people_agency_within w on w.ancestor_id = g.agency_id
		where g.account_id = ${accountId}
		group by g.role`.execute(db)
	return Object.fromEntries(
		rows.map((row) => [row.role, row.everywhere ? 'all' : (row.agencies ?? [])])
	)
}

export type Identity = { employeeId: string; agencyId: string; supervises: boolean }

export const findIdentity = (db: Db, nip: string): Promise<Identity | undefined> =>
	db
		.selectFrom('people_identity')
		.select(['employee_id as employeeId', 'agency_id as agencyId', 'supervises'])
		.where('nip', '=', nip)
		.executeTakeFirst() as Promise<Identity | undefined>

export async function insertAccount(
	db: Db,
	account: { id: string; name: string; email: string; nip: string | null; mustChange: boolean }
): Promise<void> {
	const { mustChange, ...rest } = account
	await db
		.insertInto('access_account')
		.values({ ...rest, must_change: mustChange })
		.execute()
}

/** Sets the password of an account and ends its sessions elsewhere when asked by the use case. */
export async function recordPassword(
	db: Db,
	id: string,
	accountId: string,
	hash: string
): Promise<void> {
	const updated = await db
		.updateTable('access_credential')
		.set({ password: hash, updated_at: new Date() })
		.where('account_id', '=', accountId)
		.where('provider', '=', 'credential')
		.returning('id')
		.executeTakeFirst()
	if (updated) return
	await db
		.insertInto('access_credential')
		.values({
			id,
			account_id: accountId,
			subject: accountId,
			provider: 'credential',
			password: hash
		})
		.execute()
}

export async function recordMustChange(
	db: Db,
	accountId: string,
	mustChange: boolean
): Promise<void> {
	await db
		.updateTable('access_account')
		.set({ must_change: mustChange })
		.where('id', '=', accountId)
		.execute()
}

export async function insertGrant(
	db: Db,
	grant: { id: string; accountId: string; role: GrantedRole; agencyId: string | null }
) {
	await db
		.insertInto('access_grant')
		.values({
			id: grant.id,
			account_id: grant.accountId,
			role: grant.role,
			agency_id: grant.agencyId
		})
		.onConflict((earlier) => earlier.columns(['account_id', 'role', 'agency_id']).doNothing())
		.execute()
}

export async function deleteGrant(db: Db, id: string, accountId: string): Promise<void> {
	await db
		.deleteFrom('access_grant')
		.where('id', '=', id)
		.where('account_id', '=', accountId)
		.execute()
}

export type Session = {
	id: string
	createdAt: Date
	updatedAt: Date
	address: string | null
	device: string | null
}

export const listSessions = (db: Db, accountId: string, now: Date): Promise<Session[]> =>
	db
		.selectFrom('access_session')
		.select([
			'id',
			'created_at as createdAt',
			'updated_at as updatedAt',
			'ip_address as address',
			'user_agent as device'
		])
		.where('account_id', '=', accountId)
		.where('expires_at', '>', now)
		.orderBy('updated_at', 'desc')
		.execute()

export async function deleteSession(db: Db, accountId: string, id: string): Promise<void> {
	await db
		.deleteFrom('access_session')
		.where('account_id', '=', accountId)
		.where('id', '=', id)
		.execute()
}

export async function deleteSessions(
	db: Db,
	accountId: string,
	except: string | null
): Promise<void> {
	await db
		.deleteFrom('access_session')
		.where('account_id', '=', accountId)
		.$if(except !== null, (query) => query.where('id', '<>', except))
		.execute()
}

export type LinkPurpose = 'setup' | 'activation' | 'factor'

export async function insertLink(
	db: Db,
	link: {
		codeHash: Buffer
		purpose: LinkPurpose
		accountId: string | null
		expiresAt: Date
	}
): Promise<void> {
	await db
		.insertInto('access_link')
		.values({
			code_hash: link.codeHash,
			purpose: link.purpose,
			account_id: link.accountId,
			expires_at: link.expiresAt
		})
		.execute()
}

export const findLink = (db: Db, codeHash: Buffer) =>
	db
		.selectFrom('access_link')
		.select(['purpose', 'account_id as accountId', 'expires_at as expiresAt', 'used_at as usedAt'])
		.where('code_hash', '=', codeHash)
		.executeTakeFirst()

/** True for the one caller that uses the link; its row is then locked until that caller's transaction ends. */
export async function useLink(db: Db, codeHash: Buffer, now: Date): Promise<boolean> {
	const row = await db
		.updateTable('access_link')
		.set({ used_at: now })
		.where('code_hash', '=', codeHash)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.returning('purpose')
		.executeTakeFirst()
	return row !== undefined
}

export async function deleteLinks(db: Db, accountId: string, purpose: LinkPurpose): Promise<void> {
	await db
		.deleteFrom('access_link')
		.where('account_id', '=', accountId)
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.execute()
}

/** Administrators whose account is open. */
export async function countAdministrators(db: Db): Promise<number> {
	const row = await db
		.selectFrom('access_grant as g')
		.innerJoin('access_account as a', 'a.id', 'g.account_id')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('g.role', '=', 'administrator')
		.where('g.agency_id', 'is', null)
		.where('a.disabled_at', 'is', null)
		.executeTakeFirstOrThrow()
	return row.n
}

export async function recordDisabled(db: Db, accountId: string, at: Date | null): Promise<void> {
	await db
		.updateTable('access_account')
		.set({ disabled_at: at })
		.where('id', '=', accountId)
		.execute()
}

export async function recordLooks(
	db: Db,
	accountId: string,
	theme: string,
	contrast: string
): Promise<void> {
	await db
		.updateTable('access_account')
		.set({ theme, contrast })
		.where('id', '=', accountId)
		.execute()
}

export type GrantRow = { id: string; role: string; agencyName: string | null }

export const listGrants = (db: Db, accountId: string): Promise<GrantRow[]> =>
	db
		.selectFrom('access_grant as g')
		.leftJoin('people_agency_within as w', (join) =>
			join.onRef('w.agency_id', '=', 'g.agency_id').on('w.depth', '=', 0)
		)
		.leftJoin('people_agency_choice as a', 'a.id', 'w.agency_id')
		.select(['g.id', 'g.role', 'a.name as agencyName'])
		.where('g.account_id', '=', accountId)
		.orderBy('g.role')
		.execute()

export const listAgencyChoices = (db: Db): Promise<{ id: string; name: string }[]> =>
	db.selectFrom('people_agency_choice').select(['id', 'name']).orderBy('name').execute()
