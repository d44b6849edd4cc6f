import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '../context.ts'
import type { Auth } from './auth.ts'
import { deviceWords } from './device.ts'
import { findFactor } from './store-factor.ts'
import * as store from './store-sign-in.ts'

const MINUTE = 60_000
/** How long somebody may look for their telephone. */
export const CHALLENGE_LIVES = 10 * MINUTE

/** From where somebody knocks. */
export type From = { address: string; headers: Headers }

/** The door is open, with the cookies to set; or a code is asked for first, under a token that the browser keeps. */
export type Entered = { cookies: string[] } | { challenge: string }

/** What is kept of a token that only the browser knows. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

export const newToken = (): string => randomBytes(32).toString('base64url')

/**
 * Lets in an account that has proven its password, or that the provider vouches for. A second factor is asked for after both:
 * the provider stands for the password, never for the code.
 */
export async function enter(
	ctx: Context,
	auth: Auth,
	accountId: string,
	way: store.Way,
	from: From
): Promise<Entered> {
	const factor = await findFactor(ctx.db, accountId)
	if (!factor?.confirmedAt) return open(ctx, auth, accountId, { way, outcome: 'entered' }, from)
	const challenge = newToken()
	const expiresAt = new Date(ctx.now.getTime() + CHALLENGE_LIVES)
	await store.insertChallenge(ctx.db, tokenHash(challenge), { accountId, way }, expiresAt)
	return { challenge }
}

/** Opens a session with a token that nobody has seen before, whatever cookies the browser came with. */
export async function open(
	ctx: Context,
	auth: Auth,
	accountId: string,
	how: { way: store.Way; outcome: store.Outcome },
	from: From
): Promise<{ cookies: string[] }> {
	// Kept with the session; what the client claims does not count.
	const headers = new Headers({ 'x-forwarded-for': from.address })
	headers.set('user-agent', from.headers.get('user-agent') ?? '')
	const response = await auth.api.openSession({ body: { accountId }, headers, asResponse: true })
	await remember(ctx, accountId, how, from)
	return { cookies: response.headers.getSetCookie() }
}

/** Writes a try into the account's own history. */
export async function remember(
	{ db, now, newId }: Context,
	accountId: string,
	how: { way: store.Way; outcome: store.Outcome },
	{ address, headers }: From
): Promise<void> {
	const device = deviceWords(headers.get('user-agent'))
	await store.insertSignIn(db, { id: newId(), accountId, at: now, address, device, ...how })
}
