import type { Context } from '../../context.ts'
import type { Auth } from '../auth.ts'
import { enter, newToken, tokenHash, type Entered, type From } from '../enter.ts'
import { Nip } from '../forms.ts'
import { oidcNipMissing, oidcNipUnknown, oidcStrayed } from '../refusals.ts'
import { findAccountByNip } from '../store.ts'
import { claimsOf, departureUrl, type Provider } from './provider.ts'
import * as store from './store.ts'

const MINUTE = 60_000
/** How long somebody may take at the provider's page. */
export const DEPARTURE_LIVES = 10 * MINUTE

/** Sends a browser to the provider. `browser` is for a cookie: who comes back with another is not who left. */
export async function depart(
	ctx: Context,
	provider: Provider,
	{ next, back }: { next: string; back: string }
): Promise<{ url: string; browser: string }> {
	const [state, nonce, verifier, browser] = [newToken(), newToken(), newToken(), newToken()]
	const row = { browserHash: tokenHash(browser), nonce, verifier, next }
	const expiresAt = new Date(ctx.now.getTime() + DEPARTURE_LIVES)
	await store.insertDeparture(ctx.db, tokenHash(state), row, expiresAt)
	return { url: departureUrl(provider, { state, nonce, verifier }, back), browser }
}

export type Arrival = From & { query: URLSearchParams; browser: string | undefined; back: string }

/**
 * Lets in who comes back from the provider, under the account with the NIP that it vouches for: never by e-mail, and an account
 * that is not there is not made. A second factor of the account is asked for as after a password.
 */
export async function arrive(
	ctx: Context,
	auth: Auth,
	provider: Provider,
	{ query, browser, back, ...from }: Arrival
): Promise<{ entered: Entered; next: string }> {
	const state = tokenHash(query.get('state') ?? '')
	const left = await store.takeDeparture(ctx.db, state, tokenHash(browser ?? ''), ctx.now)
	const code = query.get('code')
	const issuer = query.get('iss')
	if (!left || !code || (issuer !== null && issuer !== provider.settings.issuer))
		throw oidcStrayed()

	const claims = await claimsOf(provider, code, left, back)
	// A number of 18 digits would have been rounded before it came here.
	const nip = Nip.safeParse(claims[provider.settings.nipClaim])
	if (!nip.success) throw oidcNipMissing()
	const account = await findAccountByNip(ctx.db, nip.data)
	if (!account || account.disabledAt) throw oidcNipUnknown()
	return { entered: await enter(ctx, auth, account.id, 'sso', from), next: left.next }
}
