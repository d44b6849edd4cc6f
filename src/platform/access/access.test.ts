import { expect, test } from 'vitest'
import { inTransaction } from '../database/transaction.ts'
import { lettersOf } from '../mail/testing.ts'
import { actorWith, testContext } from '../testing/context.ts'
import {
	activate,
	changePassword,
	choosePassword,
	disableAccount,
	grantRole,
	issueSlip,
	resetPassword,
	revokeRole,
	setUp
} from './accounts.ts'
import { Grant, NewAccount } from './forms.ts'
import { makeLink } from './link.ts'
import { listAccounts } from './list-accounts.ts'
import { loadActor } from './load-actor.ts'
import { signIn } from './sign-in.ts'
import * as store from './store.ts'
import { givenAccount, givenPerson, NIP, PASSWORD } from './testing.ts'

const chosen = { sandi: PASSWORD, sandi_ulang: PASSWORD }

async function given() {
	const { ctx, auth, id } = await givenAccount()
	const attempt = async (nip: string, sandi: string, now = ctx.now, address = '10.0.0.1') => {
		const entered = await signIn({ ...ctx, now }, auth, {
			...{ nip, sandi, address },
			headers: new Headers()
		})
		return 'cookies' in entered ? entered.cookies : []
	}
	return { ctx, auth, id, attempt }
}

test('NIP with spaces and the password open a session with a cookie of our name', async () => {
	const { ctx, auth, id, attempt } = await given()
	const cookies = await attempt('19850312 201001 2 004', chosen.sandi)
	expect(cookies[0]).toMatch(/^bina\.session_token=.*HttpOnly.*SameSite=Lax/i)
	const headers = new Headers({ cookie: cookies[0]!.split(';')[0]! })
	expect((await auth.api.getSession({ headers }))?.user.id).toBe(id)
	expect(await store.listSessions(ctx.db, id, ctx.now)).toHaveLength(1)
})

test('an unknown name and a wrong password are answered alike', async () => {
	const { attempt } = await given()
	const wrong = { status: 401, code: 'access.wrong_password' }
	await expect(attempt(NIP, 'salah-sekali')).rejects.toMatchObject(wrong)
	await expect(attempt('199001012020121001', 'salah-sekali')).rejects.toMatchObject(wrong)
})

test('the fifth failure closes the account for a minute, even to the right password', async () => {
	const { ctx, attempt } = await given()
	for (let n = 0; n < 5; n++)
		await expect(attempt(NIP, 'salah-sekali')).rejects.toMatchObject({ status: 401 })
	await expect(attempt(NIP, chosen.sandi)).rejects.toMatchObject({ status: 429 })
	const later = new Date(ctx.now.getTime() + 61_000)
	expect(await attempt(NIP, chosen.sandi, later)).not.toEqual([])
})

test('a name spelled otherwise is no other name, known or not', async () => {
	const { attempt } = await given()
	for (const nip of [NIP, '199001012020121001'])
		for (let n = 0; n < 6; n++)
			await expect(attempt(`${nip}@a`, 'salah-sekali')).rejects.toMatchObject({
				status: n < 5 ? 401 : 429
			})
	for (const nip of [NIP, '199001012020121001'])
		await expect(attempt(nip, 'salah-sekali')).rejects.toMatchObject({ status: 401 })
})

test('strangers who try keep nobody out where they were let in before', async () => {
	const { attempt, ctx } = await given()
	await attempt(NIP, chosen.sandi, ctx.now, '2001:db8:1:2::1')
	for (let n = 0; n < 5; n++)
		await expect(attempt(NIP, 'salah-sekali', ctx.now, '10.9.9.9')).rejects.toMatchObject({
			status: 401
		})
	await expect(attempt(NIP, chosen.sandi, ctx.now, '10.9.9.9')).rejects.toMatchObject({
		status: 429
	})
	expect(await attempt(NIP, chosen.sandi, ctx.now, '2001:db8:1:2::1')).not.toEqual([])
	await attempt('siapa@a', 'salah', ctx.now, '2001:db8:9:9::1').catch(() => {})
	const keys = await ctx.db.selectFrom('access_attempt').select('key').execute()
	expect(keys.map(({ key }) => key)).toContain('ip:2001:db8:9:9')
})

test('who only sits at an open screen changes no password; what was printed before ends with the new one', async () => {
	const { ctx, id, attempt } = await given()
	const slip = await issueSlip(ctx, { accountId: id })
	const [letter] = await lettersOf(ctx, 'access.code_issued')
	expect(letter).toMatchObject({ to: 'Yusnita' })
	const own = {
		...ctx,
		actor: await loadActor(ctx.db, (await store.findAccount(ctx.db, id))!, ctx.now)
	}
	const change = (sandi_lama: string) =>
		changePassword(own, {
			sandi: 'tenun-silungkang',
			sandi_ulang: 'tenun-silungkang',
			sandi_lama,
			sessionId: null
		})
	await expect(change('salah-sekali')).rejects.toMatchObject({ code: 'access.old_password_wrong' })
	await change(PASSWORD)
	await attempt(NIP, 'tenun-silungkang')
	await expect(activate(ctx, { ...chosen, kode: slip })).rejects.toMatchObject({ status: 410 })
	await resetPassword(ctx, id)
	await change('')
})

test('of two administrators who take the role from one another, one keeps it', async () => {
	const { ctx, id } = await given()
	const other = await givenPerson(ctx, { name: 'Lain', role: 'administrator' })
	const revoke = async (accountId: string) => {
		const [grant] = await store.listGrants(ctx.db, accountId)
		await inTransaction(ctx, (tx) => revokeRole(tx, { accountId, grantId: grant!.id }))
	}
	const ended = await Promise.allSettled([revoke(id), revoke(other.accountId)])
	expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
	expect(await store.countAdministrators(ctx.db)).toBe(1)
})

test.each(['administrator', 'auditor'] as const)(
	'the role %s is given for the whole government only',
	async (role) => {
		const agency = '00000000-0000-4000-8000-000000000001'
		expect(Grant.safeParse({ id: agency, role, agency: '' }).success).toBe(true)
		expect(Grant.safeParse({ id: agency, role, agency }).success).toBe(false)
		expect(NewAccount.safeParse({ name: 'A', nip: NIP, email: '', role, agency }).success).toBe(
			false
		)
		const { ctx, id } = await given()
		const agencyId = ctx.newId()
		const row = { id: agencyId, name: 'Dinas Contoh', kind: 'agency' }
		await ctx.db.insertInto('people_agency').values(row).execute()
		await expect(grantRole(ctx, { accountId: id, role, agencyId })).rejects.toMatchObject({
			constraint: 'access_grant_whole'
		})
	}
)

test('a closed account does not open, and the last administrator stays', async () => {
	const { ctx, id, attempt } = await given()
	await expect(disableAccount(ctx, { accountId: id, disabled: true })).rejects.toMatchObject({
		code: 'access.last_administrator'
	})
	await store.recordDisabled(ctx.db, id, ctx.now)
	await expect(attempt(NIP, chosen.sandi)).rejects.toMatchObject({ status: 401 })
	const account = await store.findAccount(ctx.db, id)
	expect((await loadActor(ctx.db, account!, ctx.now)).scopes).toEqual({})
})

test('a slip activates once; the new slip ends the old one', async () => {
	const { ctx, id } = await given()
	const old = await issueSlip(ctx, { accountId: id })
	const slip = await issueSlip(ctx, { accountId: id })
	const gone = { status: 410, code: 'access.link_unknown' }
	await expect(activate(ctx, { ...chosen, kode: old })).rejects.toMatchObject(gone)
	await activate(ctx, { ...chosen, kode: slip.toLowerCase().replaceAll('-', ' ') })
	await expect(activate(ctx, { ...chosen, kode: slip })).rejects.toMatchObject(gone)
})

test('a slip is no set-up link, and an old one is refused', async () => {
	const { ctx, id } = await given()
	const slip = await issueSlip(ctx, { accountId: id })
	const form = { ...chosen, kode: slip, nama: 'Lain', nip: '197001011995011001', surel: null }
	await expect(setUp(ctx, form)).rejects.toMatchObject({ code: 'access.link_unknown' })
	const late = { ...ctx, now: new Date(ctx.now.getTime() + 31 * 86_400_000) }
	const next = await issueSlip(ctx, { accountId: id })
	await expect(activate(late, { ...chosen, kode: next })).rejects.toMatchObject({ status: 410 })
})

test('the set-up link makes the first administrator', async () => {
	const ctx = await testContext()
	const kode = await makeLink(ctx, 'setup', null)
	await setUp(ctx, { ...chosen, kode, nama: 'Admin', nip: NIP, surel: 'Admin@Kota.go.id' })
	const account = await store.findAccountByName(ctx.db, 'admin@kota.go.id')
	const actor = await loadActor(ctx.db, account!, ctx.now)
	expect(actor.scopes).toEqual({ administrator: 'all', planner: 'all' })
})

test('a reset password must be changed and ends every session', async () => {
	const { ctx, id, attempt } = await given()
	await attempt(NIP, chosen.sandi)
	const password = await resetPassword(ctx, id)
	expect(await store.listSessions(ctx.db, id, ctx.now)).toEqual([])
	await expect(attempt(NIP, chosen.sandi)).rejects.toMatchObject({ status: 401 })
	await attempt(NIP, password)
	expect(await store.findAccount(ctx.db, id)).toMatchObject({ mustChange: true })
})

test.each([
	['pendek', 'pendek', 'access.password_short'],
	['songket-silungkang', 'songket-sawahlunto', 'access.passwords_differ']
])('password %s / %s is refused', async (sandi, sandi_ulang, code) => {
	const { ctx, id } = await given()
	const input = { sandi, sandi_ulang, accountId: id, sessionId: null }
	await expect(choosePassword(ctx, input)).rejects.toMatchObject({ code })
})

test('roles come and go; only administrators give them', async () => {
	const { ctx, id } = await given()
	await grantRole(ctx, { accountId: id, role: 'planner', agencyId: null })
	await grantRole(ctx, { accountId: id, role: 'planner', agencyId: null })
	const grants = await store.listGrants(ctx.db, id)
	expect(grants.map((grant) => grant.role)).toEqual(['administrator', 'planner'])
	await revokeRole(ctx, { accountId: id, grantId: grants[1]!.id })
	const planner = { ...ctx, actor: actorWith(['planner']) }
	const refused = { status: 403, code: 'access.refused' }
	await expect(
		grantRole(planner, { accountId: id, role: 'administrator', agencyId: null })
	).rejects.toMatchObject(refused)
	await expect(issueSlip(planner, { accountId: id })).rejects.toMatchObject(refused)
	await expect(resetPassword(planner, id)).rejects.toMatchObject(refused)
	await expect(listAccounts(planner, { page: 1, search: '', size: 25 })).rejects.toMatchObject(
		refused
	)
})

test('accounts are found by name, NIP or e-mail, and wildcards are plain letters', async () => {
	const { ctx } = await given()
	const find = async (search: string) =>
		(await listAccounts(ctx, { page: 1, search, size: 25 })).total
	expect(
		await Promise.all(['yusni', '19850312', 'tanpa-surel', '%', 'tidak ada'].map(find))
	).toEqual([1, 1, 1, 0, 0])
})
