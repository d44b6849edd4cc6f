import { hashPassword } from 'better-auth/crypto'
import { systemContext, type Context } from '../context.ts'
import { ownDatabase } from '../testing/own-database.ts'
import { createAccount } from './accounts.ts'
import type { Actor, GrantedRole } from './actor.ts'
import { makeAuth, type Auth } from './auth.ts'
import { loadActor } from './load-actor.ts'
import * as store from './store.ts'

export const NIP = '198503122010012004'
export const PASSWORD = 'songket-silungkang'

export type GivenAccount = { ctx: Context; auth: Auth; id: string; own: Context }

/** Made once: hashing is slow on purpose. */
let hash: Promise<string> | undefined

/** A database with one account that has a password. `own` is its owner's context, `ctx` the system's. */
export async function givenAccount(role: GrantedRole = 'administrator'): Promise<GivenAccount> {
	const { db } = await ownDatabase()
	const ctx: Context = { ...systemContext(db, 'uji'), now: new Date('2026-11-24T08:00:10+07:00') }
	const auth = makeAuth(db, 'rahasia-untuk-uji-rahasia-untuk-uji', 'http://localhost:3000')
	const id = await createAccount(ctx, {
		...{ name: 'Yusnita', nip: NIP, email: null },
		grants: [{ role, agencyId: null }]
	})
	await store.recordPassword(db, ctx.newId(), id, await (hash ??= hashPassword(PASSWORD)))
	const actor = await loadActor(db, (await store.findAccount(db, id))!, ctx.now)
	return { ctx, auth, id, own: { ...ctx, actor } }
}

/** Somebody with an account, a role and, by default, an address, as the actor they are. */
export async function givenPerson(
	ctx: Context,
	{
		name,
		role,
		agencyId = null,
		email = `${name.toLowerCase()}@kota.go.id`
	}: { name: string; role: GrantedRole; agencyId?: string | null; email?: string | null }
): Promise<Actor & { accountId: string }> {
	const grants = [{ role, agencyId }]
	const accountId = await createAccount(ctx, { name, nip: null, email, grants })
	const account = await store.findAccount(ctx.db, accountId)
	return { ...(await loadActor(ctx.db, account!, ctx.now)), accountId }
}
