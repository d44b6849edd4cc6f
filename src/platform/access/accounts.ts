import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { mayManageAccounts } from './access.ts'
import type { GrantedRole } from './actor.ts'
import { forget } from './attempts.ts'
import { authorize } from './authorize.ts'
import { placeholder } from './email.ts'
import { tellOfCode } from './tell-of-code.ts'
import { ownAccount } from './own.ts'
import { makeLink, newCode, redeemLink } from './link.ts'
import {
	accountUnknown,
	lastAdministrator,
	linkUnknown,
	oldPasswordWrong,
	passwordsDiffer,
	passwordShort
} from './refusals.ts'
import * as store from './store.ts'
import { findPassword } from './store-sign-in.ts'

const SHORTEST = 10

export type NewAccount = {
	name: string
	nip: string | null
	email: string | null
	grants: readonly { role: GrantedRole; agencyId: string | null }[]
}

/** A password that is read from a screen or paper. */
export const newPassword = (): string => newCode().toLowerCase()

/** Makes an account without a password: its owner sets one through the activation slip. Returns its id. */
export async function createAccount(
	ctx: Context,
	{ name, nip, email, grants }: NewAccount
): Promise<string> {
	authorize(mayManageAccounts(ctx.actor))
	const id = ctx.newId()
	await store.insertAccount(ctx.db, {
		id,
		name,
		nip,
		email: email?.toLowerCase() ?? placeholder(nip ?? id),
		mustChange: false
	})
	for (const grant of grants)
		await store.insertGrant(ctx.db, { id: ctx.newId(), accountId: id, ...grant })
	await record(ctx, 'access.account_created', { grants }, id)
	return id
}

/** Gives an account a role; harmless when it has it already. */
export async function grantRole(
	ctx: Context,
	input: { accountId: string; role: GrantedRole; agencyId: string | null }
): Promise<void> {
	authorize(mayManageAccounts(ctx.actor))
	if (!(await store.findAccount(ctx.db, input.accountId))) throw accountUnknown()
	await store.insertGrant(ctx.db, { id: ctx.newId(), ...input })
	await record(
		ctx,
		'access.role_granted',
		{ role: input.role, agency: input.agencyId },
		input.accountId
	)
}

/** Takes a role away; the last administrator keeps theirs. */
export async function revokeRole(
	ctx: Context,
	input: { accountId: string; grantId: string }
): Promise<void> {
	authorize(mayManageAccounts(ctx.actor))
	await store.lockAdministrators(ctx.db)
	await store.deleteGrant(ctx.db, input.grantId, input.accountId)
	if ((await store.countAdministrators(ctx.db)) === 0) throw lastAdministrator()
	await record(ctx, 'access.role_revoked', { grant: input.grantId }, input.accountId)
}

/** Closes an account and ends its sessions, or opens it again. */
export async function disableAccount(
	ctx: Context,
	input: { accountId: string; disabled: boolean }
): Promise<void> {
	authorize(mayManageAccounts(ctx.actor))
	await store.lockAdministrators(ctx.db)
	await store.recordDisabled(ctx.db, input.accountId, input.disabled ? ctx.now : null)
	if ((await store.countAdministrators(ctx.db)) === 0) throw lastAdministrator()
	if (input.disabled) await store.deleteSessions(ctx.db, input.accountId, null)
	await record(ctx, input.disabled ? 'access.disabled' : 'access.enabled', {}, input.accountId)
}

/** A fresh activation code for the slip; earlier ones stop working. */
export async function issueSlip(
	ctx: Context,
	{ accountId }: { accountId: string }
): Promise<string> {
	authorize(mayManageAccounts(ctx.actor))
	const account = await store.findAccount(ctx.db, accountId)
	if (!account) throw accountUnknown()
	const code = await makeLink(ctx, 'activation', accountId)
	await record(ctx, 'access.slip_issued', {}, accountId)
	await tellOfCode(ctx, account, 'kata sandi')
	return code
}

/** Sets a fresh password that must be changed at the next sign-in, ends all sessions and forgets failed tries. */
export async function resetPassword(ctx: Context, accountId: string): Promise<string> {
	authorize(mayManageAccounts(ctx.actor))
	const password = newPassword()
	await store.recordPassword(ctx.db, ctx.newId(), accountId, await hashPassword(password))
	await store.recordMustChange(ctx.db, accountId, true)
	await store.deleteSessions(ctx.db, accountId, null)
	await forget(ctx.db, `akun:${accountId}`)
	await record(ctx, 'access.password_reset', {}, accountId)
	return password
}

export type ChosenPassword = { sandi: string; sandi_ulang: string }

/**
 * A person who is signed in changes their password; other sessions of theirs end. Who only sits at an open screen does not know the
 * old one; it is asked but for a password that somebody else made, and where there is none.
 */
export async function changePassword(
	ctx: Context,
	input: ChosenPassword & { sandi_lama: string; sessionId: string | null }
): Promise<void> {
	const accountId = ownAccount(ctx)
	const hash = await findPassword(ctx.db, accountId)
	const { mustChange } = (await store.findAccount(ctx.db, accountId))!
	if (hash && !mustChange && !(await verifyPassword({ hash, password: input.sandi_lama })))
		throw oldPasswordWrong()
	await choosePassword(ctx, { ...input, accountId })
}

/** Sets the password that its owner has chosen; other sessions of theirs end. */
export async function choosePassword(
	ctx: Context,
	input: ChosenPassword & { accountId: string; sessionId: string | null }
): Promise<void> {
	await store.recordPassword(ctx.db, ctx.newId(), input.accountId, await hashChosen(input))
	await store.recordMustChange(ctx.db, input.accountId, false)
	await store.deleteSessions(ctx.db, input.accountId, input.sessionId)
	await store.deleteLinks(ctx.db, input.accountId, 'activation')
	await forget(ctx.db, `akun:${input.accountId}`)
	await record(ctx, 'access.password_chosen', {}, input.accountId)
}

/** Uses an activation slip: the account's owner chooses a password. */
export async function activate(
	ctx: Context,
	input: ChosenPassword & { kode: string }
): Promise<void> {
	const { purpose, accountId } = await redeemLink(ctx, input.kode)
	if (purpose !== 'activation' || !accountId) throw linkUnknown()
	await choosePassword(ctx, { ...input, accountId, sessionId: null })
}

/** Uses the set-up link of an empty Bina: the first administrator, who is planner too. */
export async function setUp(
	ctx: Context,
	input: ChosenPassword & { kode: string; nama: string; nip: string; surel: string | null }
): Promise<void> {
	const { purpose } = await redeemLink(ctx, input.kode)
	if (purpose !== 'setup' || (await store.countAccounts(ctx.db)) > 0) throw linkUnknown()
	const id = ctx.newId()
	await store.insertAccount(ctx.db, {
		id,
		name: input.nama,
		nip: input.nip,
		email: input.surel?.toLowerCase() ?? placeholder(input.nip),
		mustChange: false
	})
	for (const role of ['administrator', 'planner'] as const)
		await store.insertGrant(ctx.db, { id: ctx.newId(), accountId: id, role, agencyId: null })
	await store.recordPassword(ctx.db, ctx.newId(), id, await hashChosen(input))
	await record(ctx, 'access.set_up', {}, id)
}

async function hashChosen({ sandi, sandi_ulang }: ChosenPassword): Promise<string> {
	if (sandi.length < SHORTEST) throw passwordShort()
	if (sandi !== sandi_ulang) throw passwordsDiffer()
	return hashPassword(sandi)
}
