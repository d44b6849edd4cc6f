import type { Context } from '../context.ts'
import type { Auth } from './auth.ts'
import { addressBlockedTill, blockedTill, failuresOfAddress, failuresThatCount } from './limit.ts'
import { tooManyTries, wrongPassword } from './refusals.ts'
import * as store from './store.ts'

export type SignInInput = { nip: string; sandi: string; address: string; headers: Headers }

/**
 * Checks name and password and opens a session; returns the cookies to set. An unknown name costs as much time and says the
 * same as a wrong password. Not run in a transaction: a failed try must stay recorded.
 */
export async function signIn(
	ctx: Context,
	auth: Auth,
	{ nip, sandi, address, headers }: SignInInput
): Promise<string[]> {
	const { db, now } = ctx
	const account = await store.findAccountByName(db, nip)
	const keys = {
		account: `akun:${account?.id ?? nip.trim().toLowerCase().slice(0, 80)}`,
		address: `ip:${address}`
	}
	const [ofAccount, ofAddress] = await Promise.all([
		store.findAttempts(db, keys.account),
		store.findAttempts(db, keys.address)
	])
	for (const attempts of [ofAccount, ofAddress])
		if (attempts?.blockedTill && attempts.blockedTill > now)
			throw tooManyTries(attempts.blockedTill)

	const email = account && !account.disabledAt ? account.email : 'tidak-ada@bina.invalid'
	const from = new Headers(headers)
	from.set('x-forwarded-for', address) // kept with the session; what the client claims does not count
	const response = await auth.api.signInEmail({
		body: { email, password: sandi },
		headers: from,
		asResponse: true
	})
	if (response.ok) {
		await store.forgetAttempts(db, keys.account)
		return response.headers.getSetCookie()
	}
	const failures = failuresThatCount(ofAccount, now) + 1
	await store.recordAttempts(db, keys.account, {
		failures,
		lastAt: now,
		blockedTill: blockedTill(failures, now)
	})
	const failuresHere = failuresOfAddress(ofAddress, now) + 1
	await store.recordAttempts(db, keys.address, {
		failures: failuresHere,
		lastAt: now,
		blockedTill: addressBlockedTill(failuresHere, now)
	})
	throw wrongPassword()
}
