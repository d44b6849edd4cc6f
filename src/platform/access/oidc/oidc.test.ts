import { expect, onTestFinished, test } from 'vitest'
import { tokenHash } from '../enter.ts'
import { ownSignIns } from '../own.ts'
import * as accounts from '../store.ts'
import { givenAccount, NIP } from '../testing.ts'
import { makeProvider } from './provider.ts'
import { arrive, depart } from './sign-in.ts'
import { signInThere, startProvider } from './testing.ts'

const BACK = 'http://localhost:3000/masuk/sso/kembali'
const from = { address: '10.0.0.1', headers: new Headers() }

const people: Readonly<Record<string, Record<string, string>>> = {
	yusnita: { nip: '19850312 201001 2 004', email: 'lain@kota.go.id' },
	asing: { nip: '199001012020121001', email: `${NIP}@tanpa-surel.invalid` },
	tanpa: { email: `${NIP}@tanpa-surel.invalid` }
}

/** An account here, people there, and the clock of the day: tokens are made by the provider's own. */
async function given(options?: { inToken?: boolean }) {
	const { settings, server } = await startProvider(BACK, (login) => people[login] ?? {}, options)
	onTestFinished(() => void server.close())
	const account = await givenAccount()
	const ctx = { ...account.ctx, now: new Date() }
	const provider = makeProvider(settings)
	const leave = () => depart(ctx, provider, { next: '/rencana', back: BACK })
	const comeBack = (query: URLSearchParams, browser: string | undefined, by = provider) =>
		arrive(ctx, account.auth, by, { ...from, query, browser, back: BACK })
	const through = async (login: string) => {
		const { url, browser } = await leave()
		return { browser, query: (await signInThere(url, login, BACK)).searchParams }
	}
	return { ...account, ctx, provider, leave, comeBack, through }
}

test.each([true, false])(
	'whom the provider vouches for by NIP is let in (in the token: %s)',
	async (inToken) => {
		const { through, comeBack, own } = await given({ inToken })
		const { query, browser } = await through('yusnita')
		const { entered, next } = await comeBack(query, browser)
		expect(entered).toHaveProperty('cookies')
		expect(next).toBe('/rencana')
		const { rows } = await ownSignIns(own, { page: 1, size: 25 })
		expect(rows).toMatchObject([{ way: 'sso', outcome: 'entered' }])
	}
)

test.each([
	['asing', 'access.oidc_nip_unknown'],
	['tanpa', 'access.oidc_nip_missing']
])('%s, known by e-mail alone, gets a sentence and no account', async (login, code) => {
	const { through, comeBack, ctx } = await given()
	const { query, browser } = await through(login)
	await expect(comeBack(query, browser)).rejects.toMatchObject({ status: 403, code })
	expect(await accounts.countAccounts(ctx.db)).toBe(1)
})

test('another browser, a second time, another state or another issuer: nobody is let in', async () => {
	const { through, comeBack, leave } = await given()
	const strayed = { code: 'access.oidc_strayed' }
	const { query, browser } = await through('yusnita')
	await expect(comeBack(query, (await leave()).browser)).rejects.toMatchObject(strayed)
	await expect(comeBack(query, undefined)).rejects.toMatchObject(strayed)
	const other = new URLSearchParams(query)
	other.set('state', 'lain')
	await expect(comeBack(other, browser)).rejects.toMatchObject(strayed)
	await comeBack(query, browser)
	await expect(comeBack(query, browser)).rejects.toMatchObject(strayed)
	const next = await through('yusnita')
	next.query.set('iss', 'https://jahat.example')
	await expect(comeBack(next.query, next.browser)).rejects.toMatchObject(strayed)
})

test('a token of another issuer, client or nonce, or a code of another verifier, is refused', async () => {
	const { through, comeBack, provider, ctx } = await given()
	const refused = { status: 401, code: 'access.oidc_refused' }
	for (const change of [{ issuer: 'https://jahat.example' }, { secret: 'lain' }]) {
		const { query, browser } = await through('yusnita')
		query.delete('iss')
		const other = makeProvider({ ...provider.settings, ...change })
		await expect(comeBack(query, browser, other)).rejects.toMatchObject(refused)
	}
	for (const change of [{ nonce: 'lain' }, { verifier: 'x'.repeat(43) }]) {
		const { query, browser } = await through('yusnita')
		await ctx.db
			.updateTable('access_departure')
			.set(change)
			.where('state_hash', '=', tokenHash(query.get('state')!))
			.execute()
		await expect(comeBack(query, browser)).rejects.toMatchObject(refused)
	}
})

test('a provider that does not answer is a sentence', async () => {
	const { through, comeBack, provider } = await given()
	for (const gone of ['tokenUrl', 'keysUrl']) {
		const { query, browser } = await through('yusnita')
		const silent = makeProvider({ ...provider.settings, [gone]: 'http://127.0.0.1:9/' })
		await expect(comeBack(query, browser, silent)).rejects.toMatchObject({
			code: 'access.oidc_silent'
		})
	}
})

test('the account’s own second factor is asked for after it too', async () => {
	const { through, comeBack, id, ctx } = await given()
	await ctx.db
		.insertInto('access_factor')
		.values({
			...{ account_id: id, sealed_secret: Buffer.alloc(0), last_step: 0 },
			...{ confirmed_at: ctx.now, created_at: ctx.now }
		})
		.execute()
	const { query, browser } = await through('yusnita')
	expect((await comeBack(query, browser)).entered).toHaveProperty('challenge')
})
