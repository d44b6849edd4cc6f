import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { DelegableRole, StandIn } from './actor.ts'

/**
 * Roles that an account holds for others on a day, each with the official's own reach: one who lost the role lends nothing. A
 * supervisor's is the roster's, and reaches no agency.
 */
export async function listStandIns(db: Db, accountId: string, today: string): Promise<StandIn[]> {
	const { rows } = await sql<{
		delegationId: string
		role: DelegableRole
		principalId: string
		name: string
		employeeId: string | null
		lastOn: string
		everywhere: boolean
		agencies: string[] | null
	}>`
		select d.id as "delegationId", d.role, d.principal_id as "principalId", a.name, i.employee_id as "employeeId",
			d.last_on as "lastOn",
			d.role <> 'supervisor' and bool_or(g.agency_id is null) as everywhere,
			array_agg(distinct w.agency_id) filter (where w.agency_id is not null) as agencies
		from access_delegation d
		join access_account a on a.id = d.principal_id and a.disabled_at is null
		left join access_grant g on g.account_id = d.principal_id and g.role = d.role
		left join people_agency_within w on w.ancestor_id = g.agency_id
		left join people_identity i on i.nip = a.nip
		where d.delegate_id = ${accountId} and d.revoked_at is null and ${today}::date between d.first_on and d.last_on
			and (g.account_id is not null or (d.role = 'supervisor' and i.supervises))
		group by d.id, a.name, i.employee_id order by d.set_at, d.id`.execute(db)
	return rows.map(({ principalId, name, employeeId, everywhere, agencies, ...row }) => ({
		...row,
		principal: { id: `akun:${principalId}`, name, person: employeeId ?? principalId },
		scope: everywhere ? 'all' : (agencies ?? [])
	}))
}

export type Delegation = {
	id: string
	principalId: string
	principal: string
	delegateId: string
	delegate: string
	role: DelegableRole
	firstOn: string
	lastOn: string
	reason: string
	setByName: string
	revokedAt: Date | null
}

/** Delegations, the latest first: of one official, to one stand-in, or all. */
export async function listDelegations(
	db: Db,
	{ of, to, most }: { of?: string | undefined; to?: string | undefined; most: number }
): Promise<Delegation[]> {
	const { rows } = await sql<Delegation>`
		select d.id, d.principal_id as "principalId", p.name as principal, d.delegate_id as "delegateId", s.name as delegate, d.role,
			d.first_on as "firstOn", d.last_on as "lastOn", d.reason, coalesce(b.name, d.set_by) as "setByName",
			d.revoked_at as "revokedAt"
		from access_delegation d
		join access_account p on p.id = d.principal_id
		join access_account s on s.id = d.delegate_id
		left join access_account b on 'akun:' || b.id = d.set_by
		where true ${of ? sql`and d.principal_id = ${of}` : sql``} ${to ? sql`and d.delegate_id = ${to}` : sql``}
		order by d.revoked_at is null desc, d.last_on desc, d.set_at desc limit ${most}`.execute(db)
	return rows
}

export async function findDelegation(
	db: Db,
	id: string
): Promise<Pick<Delegation, 'principalId' | 'delegateId' | 'role'> | undefined> {
	const row = await db
		.selectFrom('access_delegation')
		.select(['principal_id as principalId', 'delegate_id as delegateId', 'role'])
		.where('id', '=', id)
		.executeTakeFirst()
	return row as Pick<Delegation, 'principalId' | 'delegateId' | 'role'> | undefined
}

/** Roles that an account was itself granted, and that of a supervisor where the roster says so. */
export async function listOwnRoles(db: Db, accountId: string): Promise<string[]> {
	const { rows } = await sql<{ role: string }>`
		select role from access_grant where account_id = ${accountId}
		union select 'supervisor' from access_account a join people_identity i on i.nip = a.nip and i.supervises
		where a.id = ${accountId} order by role`.execute(db)
	return rows.map(({ role }) => role)
}

export async function insertDelegation(
	db: Db,
	delegation: Omit<Delegation, 'principal' | 'delegate' | 'setByName' | 'revokedAt'> & {
		setBy: string
		setAt: Date
	}
): Promise<void> {
	await db
		.insertInto('access_delegation')
		.values({
			id: delegation.id,
			principal_id: delegation.principalId,
			delegate_id: delegation.delegateId,
			role: delegation.role,
			first_on: delegation.firstOn,
			last_on: delegation.lastOn,
			reason: delegation.reason,
			set_by: delegation.setBy,
			set_at: delegation.setAt
		})
		.execute()
}

/** Takes one back; false where somebody did already. */
export async function recordRevoked(
	db: Db,
	id: string,
	{ by, at }: { by: string; at: Date }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('access_delegation')
		.set({ revoked_by: by, revoked_at: at })
		.where('id', '=', id)
		.where('revoked_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
