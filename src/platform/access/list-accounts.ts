import { sql } from 'kysely'
import { like } from '../database/search.ts'
import type { Context } from '../context.ts'
import { mayManageAccounts } from './access.ts'
import { authorize } from './authorize.ts'

export type AccountRow = {
	id: string
	name: string
	nip: string | null
	email: string
	roles: string[]
	disabled: boolean
	/** A password was ever set. */
	active: boolean
}

/** Accounts by name; `search` finds name, NIP or e-mail. */
export async function listAccounts(
	ctx: Context,
	{ page, search, size }: { page: number; search: string; size: number }
): Promise<{ accounts: AccountRow[]; total: number }> {
	authorize(mayManageAccounts(ctx.actor))
	const pattern = like(search)
	const { rows } = await sql<AccountRow & { total: number }>`
		select a.id, a.name, a.nip, a.email, a.disabled_at is not null as disabled,
			array(select distinct g.role from access_grant g where g.account_id = a.id order by g.role) as roles,
			exists (select from access_credential c where c.account_id = a.id and c.password is not null) as active,
			count(*) over () as total
		from access_account a
		where ${search} = '' or a.name ilike ${pattern} or a.nip like ${pattern} or a.email ilike ${pattern}
		order by a.name collate "id-x-icu", a.id
		limit ${size} offset ${(page - 1) * size}`.execute(ctx.db)
	return { accounts: rows, total: rows[0]?.total ?? 0 }
}
