import type { Context } from '../context.ts'
import { send } from '../mail/send.ts'
import { codeIssuedLetter } from './letters.ts'
import { recipientOf } from './recipients.ts'
import type { Account } from './store.ts'
import { findPassword } from './store-sign-in.ts'

/** An account that is in use is told when somebody makes a code that opens it. */
export async function tellOfCode(
	ctx: Context,
	account: Account,
	what: 'kata sandi' | 'kode masuk'
): Promise<void> {
	if (!(await findPassword(ctx.db, account.id))) return
	await send(ctx, [{ to: recipientOf(account), letter: codeIssuedLetter(account.id, what) }])
}
