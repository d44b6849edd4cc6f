import { sql } from 'kysely'
import { z } from 'zod'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'
import { readSetting, writeSetting } from '../settings.ts'
import { mayManageAccounts } from './access.ts'
import { authorize } from './authorize.ts'

/** How this government guards its accounts. */
export const Security = z.object({
	/** Whoever decides or administers needs a second factor. */
	factorRequired: z.boolean().default(false),
	/** How long sign-ins are remembered. */
	historyDays: z.number().int().default(365)
})
export type Security = z.infer<typeof Security>

const KEY = 'security'

export const readSecurity = (db: Db): Promise<Security & { version: number }> =>
	readSetting(db, KEY, Security)

/** The same for the administrator's page. */
export async function showSecurity(ctx: Context): Promise<Security & { version: number }> {
	authorize(mayManageAccounts(ctx.actor))
	return readSecurity(ctx.db)
}

/** The form, as it is typed. */
export const SecurityForm = z.object({
	version: z.coerce.number().int(),
	factorRequired: z.enum(['ya', 'tidak'], 'Pilih salah satu.').transform((typed) => typed === 'ya'),
	historyDays: z.coerce
		.number('Tuliskan jumlah harinya, misalnya 365.')
		.int('Tuliskan jumlah harinya, misalnya 365.')
		.min(30, 'Paling sedikit 30 hari.')
		.max(3650, 'Paling banyak 3650 hari.')
})

/** Changes them; refused when somebody else changed them meanwhile. */
export async function changeSecurity(
	ctx: Context,
	{ version, ...security }: z.infer<typeof SecurityForm>
): Promise<void> {
	authorize(mayManageAccounts(ctx.actor))
	await writeSetting(ctx, KEY, security, version)
	await record(ctx, 'access.security_changed', security)
}

/** Whether the setting asks for a second factor that the account does not have yet. */
export async function isFactorOwed(db: Db, accountId: string): Promise<boolean> {
	const { rows } = await sql<{ owed: boolean }>`
		select exists (select from platform_setting where key = ${KEY} and (value ->> 'factorRequired')::boolean)
			and not exists (select from access_factor where account_id = ${accountId} and confirmed_at is not null)
			as owed`.execute(db)
	return rows[0]!.owed
}
