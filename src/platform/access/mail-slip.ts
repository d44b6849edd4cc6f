import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { send } from '../mail/send.ts'
import { mayManageAccounts } from './access.ts'
import { authorize } from './authorize.ts'
import { knownEmail } from './email.ts'
import { activationLetter } from './letters.ts'
import { makeLink } from './link.ts'
import { accountUnknown, noEmail } from './refusals.ts'
import { findAccount } from './store.ts'

/** Sends a fresh activation code by mail instead of on paper; earlier ones stop working. */
export async function mailSlip(ctx: Context, { id }: { id: string }): Promise<void> {
	authorize(mayManageAccounts(ctx.actor))
	const account = await findAccount(ctx.db, id)
	if (!account) throw accountUnknown()
	const address = knownEmail(account.email)
	if (!address) throw noEmail()
	const code = await makeLink(ctx, 'activation', id)
	const to = { accountId: id, name: account.name, address }
	await send(ctx, [{ to, letter: activationLetter(id, code) }])
	await record(ctx, 'access.slip_mailed', {}, id)
}
