import { expect, test } from 'vitest'
import { anonymous } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { lettersOf } from '#platform/mail/testing.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenBatch, givenSession } from '../testing.ts'
import { closeInvite, inviteCitizens } from './invite-citizens.ts'
import { joinByLink, leaveByLink, showInvite } from './join-by-link.ts'
import { findBatch } from './store/batch.ts'

const organiser = (ctx: Context): Context => ({ ...ctx, actor: actorWith(['organiser']) })

/** An open batch with one seat for citizens, and the code that invites to it. */
async function given() {
	const ctx = await testContext({ actor: anonymous, now: new Date('2027-02-01T08:00:00+07:00') })
	const { id } = await givenBatch(ctx, { state: 'open', citizenSeats: 1 })
	await givenSession(ctx, id)
	await inviteCitizens(organiser(ctx), { id, version: 2 })
	const { inviteCode } = (await findBatch(ctx.db, id))!
	const wish = { kode: inviteCode!, contact: 'warga@contoh.id', setuju: 'ya' as const }
	return { ctx, id, wish }
}

const stateOf = async (ctx: Context, kode: string) => (await showInvite(ctx, { kode })).place?.state

test('citizens join by the link, the next one waits, and who leaves is forgotten and makes room', async () => {
	const { ctx, wish } = await given()
	expect(await stateOf(ctx, wish.kode)).toBeUndefined()
	const first = await joinByLink(ctx, { ...wish, name: 'Mak Uniang' })
	const second = await joinByLink(ctx, { ...wish, name: 'Pak Tuo' })
	expect(await stateOf(ctx, first.kode)).toBe('enrolled')
	expect(await stateOf(ctx, second.kode)).toBe('waiting')
	expect(await lettersOf(ctx, 'training.invited')).toMatchObject([
		{ to: 'Mak Uniang', address: 'warga@contoh.id', link: null }
	])

	await leaveByLink(ctx, { kode: first.kode, yakin: 'ya' })
	expect(await stateOf(ctx, second.kode)).toBe('enrolled')
	await expect(showInvite(ctx, first)).rejects.toMatchObject({ code: 'training.invite_unknown' })
	const kept = await ctx.db.selectFrom('training_citizen').select(['name', 'contact']).execute()
	expect(kept).toContainEqual({ name: '', contact: '' })
	expect(JSON.stringify(kept)).not.toContain('Uniang')
	expect(JSON.stringify(await lettersOf(ctx, 'training.invited'))).not.toContain('Uniang')
})

test('a link that was closed invites nobody; who joined keeps theirs', async () => {
	const { ctx, id, wish } = await given()
	const own = await joinByLink(ctx, { ...wish, name: 'Mak Uniang' })
	await closeInvite(organiser(ctx), { id, version: 3 })
	await expect(joinByLink(ctx, { ...wish, name: 'Pak Tuo' })).rejects.toMatchObject({
		code: 'training.invite_unknown'
	})
	expect(await stateOf(ctx, own.kode)).toBe('enrolled')
})

test('without seats for citizens there is no link', async () => {
	const { ctx } = await given()
	const { id } = await givenBatch(ctx)
	await expect(inviteCitizens(organiser(ctx), { id, version: 1 })).rejects.toMatchObject({
		code: 'training.no_citizen_seats'
	})
})
