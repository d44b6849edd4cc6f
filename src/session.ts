import { randomUUID } from 'node:crypto'
import type { RequestEvent } from '@sveltejs/kit'
import { anonymous } from '#platform/access/actor.ts'
import { loadActor } from '#platform/access/load-actor.ts'
import { findAccount, type Account } from '#platform/access/store.ts'
import type { Context } from '#platform/context.ts'
import { answers } from '#platform/database/db.ts'
import { unavailable } from '#platform/database/refusals.ts'
import { running } from '#platform/running.ts'

export type SignedIn = { ctx: Context; account: Account | undefined; sessionId: string | null }

/** Cookie → session → account → actor → context of this request. */
export async function signedIn(event: RequestEvent): Promise<SignedIn> {
	const { db, auth } = running()
	const session = event.request.headers.has('cookie')
		? await auth.api
				.getSession({ headers: event.request.headers })
				.catch(async (error: unknown) => {
					// It says only that it could not; whether the database is gone decides what people are told.
					throw (await answers(db)) ? error : unavailable()
				})
		: null
	const account = session ? await findAccount(db, session.user.id) : undefined
	const now = new Date()
	const actor = account ? await loadActor(db, account, now) : anonymous
	return {
		ctx: { db, actor, now, newId: randomUUID },
		account: actor === anonymous ? undefined : account,
		sessionId: session?.session.id ?? null
	}
}
