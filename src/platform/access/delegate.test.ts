import { expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { lettersOf } from '../mail/testing.ts'
import { testContext } from '../testing/context.ts'
import { createAccount, disableAccount } from './accounts.ts'
import type { Actor } from './actor.ts'
import { revokeDelegation, setDelegation, showDelegations } from './delegate.ts'
import { DelegationForm } from './forms.ts'
import { loadActor } from './load-actor.ts'
import { findAccount } from './store.ts'

async function given() {
	const ctx = await testContext()
	const account = (name: string, role: 'secretary' | 'planner' | 'administrator') =>
		createAccount(ctx, {
			...{ name, nip: null, email: `${name}@contoh.id` },
			grants: [{ role, agencyId: null }]
		})
	const ids = {
		sekda: await account('sekda', 'secretary'),
		asisten: await account('asisten', 'planner'),
		admin: await account('admin', 'administrator')
	}
	const actor = async (who: keyof typeof ids, on = '2026-11-24'): Promise<Actor> =>
		loadActor(ctx.db, (await findAccount(ctx.db, ids[who]))!, new Date(`${on}T08:00:00+07:00`))
	const as = async (who: keyof typeof ids): Promise<Context> => ({
		...ctx,
		actor: await actor(who)
	})
	return { ctx, ids, actor, as }
}

const draft = {
	...{ pengganti: 'asisten@contoh.id', role: 'secretary' as const, reason: 'Dinas luar' },
	...{ firstOn: '2026-11-25', lastOn: '2026-11-27' }
}

test('a stand-in holds the role from the first day to the last, and is seen to hold it for somebody', async () => {
	const { as, actor } = await given()
	await setDelegation(await as('sekda'), draft)
	for (const [on, scope] of [
		['2026-11-24', undefined],
		['2026-11-25', 'all'],
		['2026-11-27', 'all'],
		['2026-11-28', undefined]
	] as const)
		expect([on, (await actor('asisten', on)).scopes.secretary]).toEqual([on, scope])
	expect((await actor('asisten', '2026-11-26')).standsIn).toMatchObject([
		{ role: 'secretary', principal: { name: 'sekda' }, lastOn: '2026-11-27' }
	])
	expect((await actor('asisten')).standsIn).toBeUndefined()
})

test('taken back it ends at once; so it does when the official loses the account', async () => {
	const { as, actor, ctx, ids } = await given()
	await setDelegation(await as('sekda'), draft)
	await disableAccount(ctx, { accountId: ids.sekda, disabled: true })
	expect((await actor('asisten', '2026-11-26')).scopes.secretary).toBeUndefined()
	await disableAccount(ctx, { accountId: ids.sekda, disabled: false })
	const [found] = (await showDelegations(await as('sekda'))).given
	await revokeDelegation(await as('asisten'), { id: found!.id })
	expect((await actor('asisten', '2026-11-26')).scopes.secretary).toBeUndefined()
	await expect(revokeDelegation(await as('sekda'), { id: found!.id })).rejects.toMatchObject({
		code: 'access.delegation_gone'
	})
})

test('what is refused', async () => {
	const { as, ctx, actor } = await given()
	const set = async (who: 'sekda' | 'asisten' | 'admin', change: object) =>
		setDelegation(await as(who), { ...draft, ...change })
	const refused = (code: string) => ({ code: `access.${code}` })
	await expect(set('asisten', {})).rejects.toMatchObject(refused('refused'))
	await expect(set('sekda', { pengganti: 'sekda@contoh.id' })).rejects.toMatchObject(
		refused('delegate_self')
	)
	await expect(set('sekda', { role: 'mayor' })).rejects.toMatchObject(refused('role_not_own'))
	await expect(set('sekda', { pengganti: 'siapa@contoh.id' })).rejects.toMatchObject(
		refused('account_unknown')
	)
	await expect(set('sekda', { firstOn: '2026-11-01', lastOn: '2026-11-02' })).rejects.toMatchObject(
		refused('delegation_past')
	)

	await expect(
		set('admin', { pejabat: 'sekda@contoh.id', pengganti: 'admin@contoh.id' })
	).rejects.toMatchObject(refused('delegate_self_for_other'))
	const asked = { ...draft, pengganti: 'x', lastOn: '2027-12-31' }
	expect(DelegationForm.safeParse(asked).error?.issues[0]?.path).toEqual(['lastOn'])

	await set('admin', { pejabat: 'sekda@contoh.id' })
	expect(await lettersOf(ctx, 'access.delegated_for')).toMatchObject([
		{ to: 'sekda', subject: 'asisten menjadi pengganti Anda' }
	])
	const lent = { ...ctx, actor: await actor('asisten', '2026-11-26') }
	await expect(
		setDelegation(lent, { ...draft, pengganti: 'admin@contoh.id' })
	).rejects.toMatchObject(refused('role_not_own'))
	// Last, since what PostgreSQL refuses ends the transaction.
	await expect(set('sekda', { firstOn: '2026-11-27', lastOn: '2026-12-01' })).rejects.toMatchObject(
		{ constraint: 'access_delegation_once' }
	)
})
