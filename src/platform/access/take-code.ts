import { record } from '../audit/record.ts'
import { config } from '../config.ts'
import type { Context } from '../context.ts'
import { countTry, forget } from './attempts.ts'
import { ofAccount } from './limit.ts'
import { codeHash } from './link.ts'
import { factorLost, wrongCode } from './refusals.ts'
import { unseal, type Lock } from './seal.ts'
import { findLink, useLink } from './store.ts'
import * as store from './store-factor.ts'
import { stepOfCode } from './totp.ts'

/** What was typed: digits of the app, one of the ten codes, or the administrator's one-time code. */
export type Proof = 'code' | 'recovery' | 'reset'

/** Under what the secrets of the second factor are sealed. */
export const factorLock = (data: string): Lock => ({
	data,
	secret: 'rahasia-kode-masuk',
	purpose: 'bina kode masuk'
})

/**
 * Takes a code that proves the account's owner, and uses it up. Refused when it does not fit or too many were tried. The
 * administrator's code removes the factor. Not run in a transaction: a failed try must stay recorded.
 */
export async function takeCode(
	ctx: Context,
	accountId: string,
	typed: string,
	data = config.data
): Promise<Proof> {
	const key = `kode:${accountId}`
	await countTry(ctx.db, key, ofAccount, ctx.now)
	const proof = await proofOf(ctx, accountId, typed, data)
	if (!proof) throw wrongCode()
	await forget(ctx.db, key)
	if (proof === 'reset') await store.deleteFactor(ctx.db, accountId)
	if (proof !== 'code') await record(ctx, `access.factor_${proof}`, {}, accountId)
	return proof
}

async function proofOf(
	{ db, now }: Context,
	accountId: string,
	typed: string,
	data: string
): Promise<Proof | undefined> {
	const digits = typed.replace(/\s/g, '')
	if (/^\d{6}$/.test(digits)) {
		const factor = await store.findFactor(db, accountId)
		if (!factor) return undefined
		const secret = unseal(factor.sealedSecret, Buffer.from(accountId), factorLock(data))
		if (!secret) throw factorLost()
		const step = stepOfCode(secret, digits, now, factor.lastStep)
		return step !== undefined && (await store.takeStep(db, accountId, step)) ? 'code' : undefined
	}
	const hash = codeHash(typed)
	if (await store.useRecovery(db, accountId, hash, now)) return 'recovery'
	const link = await findLink(db, hash)
	if (link?.purpose !== 'factor' || link.accountId !== accountId) return undefined
	return (await useLink(db, hash, now)) ? 'reset' : undefined
}
