import { Refusal } from '../refusal.ts'
import { config } from '../config.ts'
import type { Context } from '../context.ts'
import type { Auth } from './auth.ts'
import { open, remember, tokenHash, type From } from './enter.ts'
import { challengeOver } from './refusals.ts'
import { findAccount } from './store.ts'
import * as store from './store-sign-in.ts'
import { takeCode, type Proof } from './take-code.ts'

/** Whether this browser may type a code now. */
export async function isChallenged(
	{ db, now }: Context,
	token: string | undefined
): Promise<boolean> {
	return token !== undefined && (await store.findChallenge(db, tokenHash(token), now)) !== undefined
}

/**
 * The second page of signing in: takes the code and opens the session. Says by what it was opened. Not run in a transaction: a
 * failed try must stay recorded.
 */
export async function answerChallenge(
	ctx: Context,
	auth: Auth,
	{ token, kode, ...from }: From & { token: string | undefined; kode: string },
	data = config.data
): Promise<{ cookies: string[]; proof: Proof }> {
	const hash = tokenHash(token ?? '')
	const challenge = await store.findChallenge(ctx.db, hash, ctx.now)
	if (!challenge) throw challengeOver()
	const { accountId, way } = challenge
	try {
		const proof = await takeCode(ctx, accountId, kode, data)
		const account = await findAccount(ctx.db, accountId)
		if (account?.disabledAt || !(await store.useChallenge(ctx.db, hash))) throw challengeOver()
		const outcome = proof === 'code' ? 'entered' : proof
		return { ...(await open(ctx, auth, accountId, { way, outcome }, from)), proof }
	} catch (error) {
		if (error instanceof Refusal && error.code === 'access.wrong_code')
			await remember(ctx, accountId, { way, outcome: 'wrong_code' }, from)
		throw error
	}
}
