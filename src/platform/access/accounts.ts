import { randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { mayManageAccounts } from './access.ts'
import { grantedRoles, type GrantedRole } from './actor.ts'
import { forget } from './attempts.ts'
import { authorize } from './authorize.ts'
import { placeholder } from './email.ts'
import { makeLink, redeemLink } from './link.ts'
import {
	accountUnknown,
	lastAdministrator,
	linkUnknown,
	passwordsDiffer,
	passwordShort
} from './refusals.ts'
import * as store from './store.ts'

const SHORTEST = 10

export type NewAccount = {
	name: string
	nip: string | null
	email: string | null
	grants: readonly { role: GrantedRole; agencyId: string | null }[]
}

/** A password that is read from a screen or paper: four groups of four, about 79 bits. */
export const newPassword = (): string =>
	[...randomBytes(16)]
		.map((byte) => 'abcdefghjkmnpqrstuvwxyz23456789'[byte % 31])
		.join('')
		.replace(/(.{4})(?=.)/g, '$1-')

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
	if (!(await store.findAccount(ctx.db, accountId))) throw accountUnknown()
	const code = await makeLink(ctx, 'activation', accountId)
	await record(ctx, 'access.slip_issued', {}, accountId)
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

/** A person sets their own password; other sessions of theirs end. */
export async function choosePassword(
	ctx: Context,
	input: ChosenPassword & { accountId: string; sessionId: string | null }
): Promise<void> {
	await store.recordPassword(ctx.db, ctx.newId(), input.accountId, await hashChosen(input))
	await store.recordMustChange(ctx.db, input.accountId, false)
	await store.deleteSessions(ctx.db, input.accountId, input.sessionId)
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

export const isGrantedRole = (text: string): text is GrantedRole =>
	(grantedRoles as readonly string[]).includes(text)
