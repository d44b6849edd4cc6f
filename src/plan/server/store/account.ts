import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

/** A kode rekening with its name and sub-kegiatan. */
export type Account = { code: string; name: string; subActivity: string; version: number }

export async function listAccounts(db: Db): Promise<Account[]> {
	return db
		.selectFrom('plan_account')
		.select(['code', 'name', 'sub_activity as subActivity', 'version'])
		.orderBy('code')
		.execute()
}

/** Writes over the version that was read (0: none yet); false when it has moved on. */
export async function recordAccount(db: Db, account: Account): Promise<boolean> {
	const { code, name, subActivity, version } = account
	const values = { name, sub_activity: subActivity, version: version + 1 }
	const row = await db
		.insertInto('plan_account')
		.values({ code, ...values })
		.onConflict((earlier) =>
			earlier.column('code').doUpdateSet(values).where('plan_account.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}

/** Accounts that activities and components of the catalogue name. */
export async function listNamed(db: Db): Promise<string[]> {
	const { rows } = await sql<{ account: string }>`
		select account from plan_component where account <> ''
		union select account from plan_activity where account <> '' and active order by 1`.execute(db)
	return rows.map(({ account }) => account)
}
