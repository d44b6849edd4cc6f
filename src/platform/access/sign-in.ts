import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Context } from '../context.ts'
import { countTry, forget, takeBack } from './attempts.ts'
import type { Auth } from './auth.ts'
import { enter, remember, type Entered, type From } from './enter.ts'
import { ofAccount, ofAddress } from './limit.ts'
import { wrongPassword } from './refusals.ts'
import * as store from './store.ts'
import { findPassword, hasEnteredFrom } from './store-sign-in.ts'
import { addressKey } from './visitors.ts'

export type SignInInput = From & { nip: string; sandi: string }

/**
 * Checks name and password and opens a session, or asks for the second factor. An unknown name costs as much time and says the
 * same as a wrong password. Not run in a transaction: a failed try must stay recorded.
 */
export async function signIn(
	ctx: Context,
	auth: Auth,
	{ nip, sandi, ...from }: SignInInput
): Promise<Entered> {
	const { db, now } = ctx
	const account = await store.findAccountByName(db, nip)
	// Whoever was let in from here before is kept out neither by others behind the same address nor by strangers elsewhere.
	const isAtHome = account !== undefined && (await hasEnteredFrom(db, account.id, from.address))
	const household = addressKey(from.address)
	const name = `akun:${account?.id ?? store.plainName(nip).slice(0, 80)}`
	const keys = { account: isAtHome ? `${name}@${household}` : name, address: `ip:${household}` }
	if (!isAtHome) await countTry(db, keys.address, ofAddress, now)
	await countTry(db, keys.account, ofAccount, now)

	const hash = account && !account.disabledAt ? await findPassword(db, account.id) : undefined
	const fits = await verifyPassword({ hash: hash ?? (await nobodysHash()), password: sandi })
	if (!account || !hash || !fits) {
		if (account)
			await remember(ctx, account.id, { way: 'password', outcome: 'wrong_password' }, from)
		throw wrongPassword()
	}
	await forget(db, keys.account)
	if (!isAtHome) await takeBack(db, keys.address)
	return enter(ctx, auth, account.id, 'password', from)
}

let hashOfNobody: Promise<string> | undefined

/** What the password of an unknown account is compared with: the same work, the same answer. */
const nobodysHash = (): Promise<string> =>
	(hashOfNobody ??= hashPassword('sandi yang bukan milik siapa pun'))
