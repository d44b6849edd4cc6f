import { randomBytes } from 'node:crypto'
import { record } from '../audit/record.ts'
import { config } from '../config.ts'
import type { Context } from '../context.ts'
import { qrShape, type QrShape } from '../documents/qr.ts'
import { readGovernment } from '../settings.ts'
import { mayDecide, mayManageAccounts } from './access.ts'
import { authorize } from './authorize.ts'
import { codeHash, makeLink, newCode } from './link.ts'
import { ownAccount } from './own.ts'
import {
	accountUnknown,
	factorLost,
	factorOff,
	factorOn,
	factorRequired,
	wrongCode
} from './refusals.ts'
import { seal, unseal } from './seal.ts'
import { readSecurity } from './security.ts'
import * as accounts from './store.ts'
import * as store from './store-factor.ts'
import { factorLock } from './take-code.ts'
import { tellOfCode } from './tell-of-code.ts'
import { base32, factorUri, stepOfCode } from './totp.ts'

const SECRET_BYTES = 20
const RECOVERY_CODES = 10

/** A secret on its way to the telephone: as a picture, and as letters in fours. */
export type Pending = { qr: QrShape; letters: string }

export type FactorState = {
	on: boolean
	pending: Pending | undefined
	/** Recovery codes that were not used yet. */
	recoveryLeft: number
	/** The setting asks it of this person. */
	required: boolean
}

/** How the second factor of the person who is signed in stands. A secret is shown only until it is confirmed. */
export async function showFactor(ctx: Context, data = config.data): Promise<FactorState> {
	const accountId = ownAccount(ctx)
	const [factor, recoveryLeft, { factorRequired }] = await Promise.all([
		store.findFactor(ctx.db, accountId),
		store.countRecovery(ctx.db, accountId),
		readSecurity(ctx.db)
	])
	const on = !!factor?.confirmedAt
	return {
		on,
		recoveryLeft,
		required: factorRequired && mayDecide(ctx.actor),
		pending: factor && !on ? await pendingOf(ctx, accountId, factor, data) : undefined
	}
}

async function pendingOf(
	{ db }: Context,
	accountId: string,
	factor: store.Factor,
	data: string
): Promise<Pending | undefined> {
	const secret = unseal(factor.sealedSecret, Buffer.from(accountId), factorLock(data))
	if (!secret) return undefined
	const { short } = await readGovernment(db)
	const account = await accounts.findAccount(db, accountId)
	return {
		qr: qrShape(factorUri(secret, `Bina ${short}`, account?.nip ?? account?.email ?? '')),
		letters: base32(secret).replace(/(.{4})(?=.)/g, '$1 ')
	}
}

/** Makes a secret for the telephone. It opens nothing before a code of it was typed. */
export async function beginFactor(ctx: Context, data = config.data): Promise<void> {
	const accountId = ownAccount(ctx)
	if ((await store.findFactor(ctx.db, accountId))?.confirmedAt) throw factorOn()
	const sealed = seal(randomBytes(SECRET_BYTES), Buffer.from(accountId), factorLock(data))
	await store.recordPending(ctx.db, accountId, sealed, ctx.now)
}

/** Turns the factor on by a first code, and ends all other sessions. Returns the recovery codes, for this once. */
export async function confirmFactor(
	ctx: Context,
	{ kode, sessionId }: { kode: string; sessionId: string | null },
	data = config.data
): Promise<string[]> {
	const accountId = ownAccount(ctx)
	const factor = await store.findFactor(ctx.db, accountId)
	if (!factor) throw factorOff()
	if (factor.confirmedAt) throw factorOn()
	const secret = unseal(factor.sealedSecret, Buffer.from(accountId), factorLock(data))
	if (!secret) throw factorLost()
	const step = stepOfCode(secret, kode.replace(/\s/g, ''), ctx.now, factor.lastStep)
	if (step === undefined || !(await store.takeStep(ctx.db, accountId, step))) throw wrongCode()
	if (!(await store.recordConfirmed(ctx.db, accountId, ctx.now))) throw factorOn()
	await accounts.deleteSessions(ctx.db, accountId, sessionId)
	await record(ctx, 'access.factor_on', {}, accountId)
	return makeRecovery(ctx, accountId)
}

/** Ten new recovery codes in the place of the earlier ones, for this once. The caller has taken a code. */
export async function renewRecovery(ctx: Context): Promise<string[]> {
	const accountId = ownAccount(ctx)
	if (!(await store.findFactor(ctx.db, accountId))?.confirmedAt) throw factorOff()
	await record(ctx, 'access.recovery_renewed', {}, accountId)
	return makeRecovery(ctx, accountId)
}

/** Turns the factor off; refused where the setting asks for it. The caller has taken a code. */
export async function removeFactor(ctx: Context): Promise<void> {
	const accountId = ownAccount(ctx)
	const { factorRequired: required } = await readSecurity(ctx.db)
	if (required && mayDecide(ctx.actor)) throw factorRequired()
	await store.deleteFactor(ctx.db, accountId)
	await record(ctx, 'access.factor_off', {}, accountId)
}

/**
 * A one-time code for somebody who lost telephone and recovery codes: with their password it lets them in once and removes the
 * old factor. An administrator can make both a password and this, so the owner is written to of each, and both are on record.
 */
export async function issueFactorCode(
	ctx: Context,
	{ accountId }: { accountId: string }
): Promise<string> {
	authorize(mayManageAccounts(ctx.actor))
	const account = await accounts.findAccount(ctx.db, accountId)
	if (!account) throw accountUnknown()
	if (!(await store.findFactor(ctx.db, accountId))?.confirmedAt) throw factorOff()
	const code = await makeLink(ctx, 'factor', accountId)
	await record(ctx, 'access.factor_code_issued', {}, accountId)
	await tellOfCode(ctx, account, 'kode masuk')
	return code
}

async function makeRecovery(ctx: Context, accountId: string): Promise<string[]> {
	const codes = Array.from({ length: RECOVERY_CODES }, newCode)
	await store.replaceRecovery(ctx.db, accountId, codes.map(codeHash))
	return codes
}
