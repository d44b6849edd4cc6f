import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, onTestFinished, test } from 'vitest'
import type { Context } from '../context.ts'
import { actorWith } from '../testing/context.ts'
import { answerChallenge, isChallenged } from './answer-challenge.ts'
import { beginFactor, confirmFactor, issueFactorCode, removeFactor, showFactor } from './factor.ts'
import { countTry } from './attempts.ts'
import { ofAddress } from './limit.ts'
import { ownSignIns } from './own.ts'
import { unseal } from './seal.ts'
import { changeSecurity, isFactorOwed } from './security.ts'
import { signIn } from './sign-in.ts'
import { findFactor } from './store-factor.ts'
import * as store from './store.ts'
import { factorLock, takeCode } from './take-code.ts'
import { givenAccount, NIP, PASSWORD, type GivenAccount } from './testing.ts'
import { tidyAccess } from './tidy.ts'
import { codeOf, stepAt } from './totp.ts'

const wrong = { status: 401, code: 'access.wrong_code' }
const from = { address: '10.0.0.1', headers: new Headers() }

const later = (ctx: Context, seconds: number): Context => ({
	...ctx,
	now: new Date(ctx.now.getTime() + seconds * 1000)
})

/** An account whose telephone shows codes; `code` is what it shows at a moment. */
async function givenFactor() {
	const data = mkdtempSync(join(tmpdir(), 'bina-kode-'))
	onTestFinished(() => rmSync(data, { recursive: true }))
	const given = await givenAccount()
	await beginFactor(given.own, data)
	const { sealedSecret } = (await findFactor(given.ctx.db, given.id))!
	const secret = unseal(sealedSecret, Buffer.from(given.id), factorLock(data))!
	const code = ({ now }: Context) => codeOf(secret, stepAt(now))
	const recovery = await confirmFactor(given.own, { kode: code(given.own), sessionId: null }, data)
	return { ...given, data, code, recovery }
}

async function passPassword({ ctx, auth }: GivenAccount, at: Context = ctx): Promise<string> {
	const entered = await signIn(at, auth, { ...from, nip: NIP, sandi: PASSWORD })
	if (!('challenge' in entered)) throw new Error('no code was asked for')
	return entered.challenge
}

test('the password alone opens nothing, the code after it does, once', async () => {
	const given = await givenFactor()
	const at = later(given.ctx, 60)
	const token = await passPassword(given, at)
	expect(await store.listSessions(at.db, given.id, at.now)).toEqual([])
	expect(await isChallenged(at, token)).toBe(true)
	expect(await isChallenged(at, 'x')).toBe(false)
	const answer = { ...from, token, kode: given.code(at) }
	const { cookies } = await answerChallenge(at, given.auth, answer, given.data)
	expect(cookies[0]).toMatch(/^bina\.session_token=/)
	await expect(answerChallenge(at, given.auth, answer, given.data)).rejects.toMatchObject({
		code: 'access.challenge_over'
	})
	const again = { ...answer, token: await passPassword(given, at) }
	await expect(answerChallenge(at, given.auth, again, given.data)).rejects.toMatchObject(wrong)
})

test('two browsers with the same code at once: one is let in', async () => {
	const { ctx, id, code, data } = await givenFactor()
	const at = later(ctx, 60)
	const answers = await Promise.allSettled([1, 2, 3].map(() => takeCode(at, id, code(at), data)))
	expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a challenge ends after ten minutes, and with its account', async () => {
	const given = await givenFactor()
	const token = await passPassword(given)
	expect(await isChallenged(later(given.ctx, 601), token)).toBe(false)
	await store.recordDisabled(given.ctx.db, given.id, given.ctx.now)
	const at = later(given.ctx, 60)
	const answer = { ...from, token, kode: given.code(at) }
	await expect(answerChallenge(at, given.auth, answer, given.data)).rejects.toMatchObject({
		status: 410
	})
})

test('ten recovery codes, each once; what is kept is no code', async () => {
	const { own, ctx, id, recovery, data } = await givenFactor()
	expect(new Set(recovery)).toHaveLength(10)
	const kept = await ctx.db.selectFrom('access_recovery').select('code_hash').execute()
	expect(kept.map(({ code_hash }) => code_hash.toString('latin1'))).not.toContain(recovery[0])
	expect(await takeCode(ctx, id, recovery[0]!.toLowerCase(), data)).toBe('recovery')
	await expect(takeCode(ctx, id, recovery[0]!, data)).rejects.toMatchObject(wrong)
	expect(await showFactor(own, data)).toMatchObject({
		on: true,
		recoveryLeft: 9,
		pending: undefined
	})
})

test('the sixth wrong code waits, even a right one after it', async () => {
	const { ctx, id, code, data } = await givenFactor()
	const at = later(ctx, 60)
	for (let n = 0; n < 5; n++)
		await expect(takeCode(at, id, '000000x', data)).rejects.toMatchObject(wrong)
	await expect(takeCode(at, id, code(at), data)).rejects.toMatchObject({ status: 429 })
	const after = later(at, 60)
	expect(await takeCode(after, id, code(after), data)).toBe('code')
})

test('the code of the administrator removes the factor, once, and only after the password', async () => {
	const given = await givenFactor()
	const issued = await issueFactorCode(given.ctx, { accountId: given.id })
	const { proof } = await answerChallenge(
		given.ctx,
		given.auth,
		{ ...from, token: await passPassword(given), kode: issued },
		given.data
	)
	expect(proof).toBe('reset')
	expect(await findFactor(given.ctx.db, given.id)).toBeUndefined()
	await expect(takeCode(given.ctx, given.id, issued, given.data)).rejects.toMatchObject(wrong)
	const acts = await given.ctx.db.selectFrom('audit_entry').select('action').execute()
	expect(acts.map(({ action }) => action)).toEqual(
		expect.arrayContaining(['access.factor_code_issued', 'access.factor_reset'])
	)
	await expect(issueFactorCode(given.ctx, { accountId: given.id })).rejects.toMatchObject({
		code: 'access.factor_off'
	})
})

test('a secret is shown until it is confirmed, then never again, and is sealed to its account', async () => {
	const { own, ctx, id, auth, data } = await givenFactor()
	expect((await showFactor(own, data)).pending).toBeUndefined()
	await expect(beginFactor(own, data)).rejects.toMatchObject({ code: 'access.factor_on' })
	const { sealedSecret } = (await findFactor(ctx.db, id))!
	expect(unseal(sealedSecret, Buffer.from('another'), factorLock(data))).toBeUndefined()
	await removeFactor(own)
	expect(await signIn(ctx, auth, { ...from, nip: NIP, sandi: PASSWORD })).toHaveProperty('cookies')
	await beginFactor(own, data)
	expect((await showFactor(own, data)).pending?.letters).toMatch(/^([A-Z2-7]{4} ?){8}$/)
})

test('where the setting asks for it, it is owed until it is on and cannot be turned off', async () => {
	const { own, id, ctx } = await givenFactor()
	await changeSecurity(ctx, { version: 0, factorRequired: true, historyDays: 365 })
	expect(await isFactorOwed(ctx.db, id)).toBe(false)
	await expect(removeFactor(own)).rejects.toMatchObject({ code: 'access.factor_required' })
	const plain = await givenAccount('leader')
	await changeSecurity(plain.ctx, { version: 0, factorRequired: true, historyDays: 365 })
	expect(await isFactorOwed(plain.ctx.db, plain.id)).toBe(true)
	expect((await showFactor(plain.own)).required).toBe(false)
	await removeFactor(plain.own)
})

test('the history is the person’s own, and ends with its time', async () => {
	const { ctx, own, auth } = await givenAccount()
	const attempt = (at: Context, sandi: string) => signIn(at, auth, { ...from, nip: NIP, sandi })
	await expect(attempt(ctx, 'salah-sekali')).rejects.toMatchObject({ status: 401 })
	await attempt(later(ctx, 1), PASSWORD)
	const page = { page: 1, size: 25 }
	expect((await ownSignIns(own, page)).rows.map(({ outcome }) => outcome)).toEqual([
		'entered',
		'wrong_password'
	])
	const other = { ...ctx, actor: { ...actorWith([]), accountId: ctx.newId() } }
	expect((await ownSignIns(other, page)).rows).toEqual([])
	await tidyAccess(later(ctx, 366 * 86_400))
	expect((await ownSignIns(own, page)).total).toBe(0)
})

test('who was let in from an address before is not kept out by others behind it', async () => {
	const { ctx, auth } = await givenAccount()
	const attempt = (nip: string, sandi: string) => signIn(ctx, auth, { ...from, nip, sandi })
	await attempt(NIP, PASSWORD)
	for (let n = 0; n < ofAddress.free; n++) await countTry(ctx.db, 'ip:10.0.0.1', ofAddress, ctx.now)
	await expect(attempt('199001012020121001', 'salah-sekali')).rejects.toMatchObject({ status: 429 })
	expect(await attempt(NIP, PASSWORD)).toHaveProperty('cookies')
})

test('signing in never takes over a session that the browser came with', async () => {
	const { ctx, auth } = await givenAccount()
	const planted = 'bina.session_token=ditanam.orang'
	const entered = await signIn(ctx, auth, {
		...{ nip: NIP, sandi: PASSWORD, address: '10.0.0.1' },
		headers: new Headers({ cookie: planted })
	})
	const set = 'cookies' in entered ? entered.cookies[0]! : ''
	expect(set).not.toContain('ditanam')
	expect(await auth.api.getSession({ headers: new Headers({ cookie: planted }) })).toBeNull()
	const second = await signIn(ctx, auth, {
		...{ nip: NIP, sandi: PASSWORD, address: '10.0.0.1' },
		headers: new Headers({ cookie: set.split(';')[0]! })
	})
	expect('cookies' in second && second.cookies[0]).not.toBe(set)
})

// The answer must not tell who has an account, neither by its words nor by what it costs.
test('an unknown name, a closed account and a wrong password are one answer and the same work', async () => {
	const { ctx, auth, id } = await givenAccount('leader')
	const attempt = (nip: string) => signIn(ctx, auth, { ...from, nip, sandi: 'salah-sekali' })
	const answered = async (nip: string) => {
		const began = process.cpuUsage()
		const thrown: unknown = await attempt(nip).catch((error: unknown) => error)
		return { thrown, cpu: process.cpuUsage(began).user }
	}
	await answered('199001012020121001') // prepares what unknown names are compared with
	const known = await answered(NIP)
	const unknown = await answered('199001012020121002')
	await store.recordDisabled(ctx.db, id, ctx.now)
	const closed = await answered(NIP)
	expect(unknown.thrown).toEqual(known.thrown)
	expect(closed.thrown).toEqual(known.thrown)
	for (const { cpu } of [unknown, closed]) {
		expect(cpu).toBeGreaterThan(known.cpu / 3)
		expect(cpu).toBeLessThan(known.cpu * 3)
	}
})
