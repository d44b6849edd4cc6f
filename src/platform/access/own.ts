import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { authorize } from './authorize.ts'
import { readSecurity } from './security.ts'
import * as store from './store.ts'
import { listSignIns, type SignInRow } from './store-sign-in.ts'

/** The account of the person who is signed in; refused for anybody else. */
export function ownAccount({ actor }: Context): string {
	authorize(actor.accountId !== null)
	return actor.accountId!
}

/** The person's own open sessions, the latest first. */
export const ownSessions = async (ctx: Context): Promise<store.Session[]> =>
	store.listSessions(ctx.db, ownAccount(ctx), ctx.now)

/** Ends one of the person's own sessions; somebody else's is left alone. */
export async function endSession(ctx: Context, { session }: { session: string }): Promise<void> {
	await store.deleteSession(ctx.db, ownAccount(ctx), session)
	await record(ctx, 'access.session_ended', {}, session)
}

/** Ends all of the person's own sessions but the one they sit in. */
export async function endOtherSessions(ctx: Context, current: string | null): Promise<void> {
	const id = ownAccount(ctx)
	await store.deleteSessions(ctx.db, id, current)
	await record(ctx, 'access.sessions_ended', {}, id)
}

/** Ends all of the person's own sessions, this one too. */
export const endAllSessions = (ctx: Context): Promise<void> => endOtherSessions(ctx, null)

/** A page of the person's own sign-ins and failed tries, and how long they are kept. Nobody sees another's. */
export async function ownSignIns(
	ctx: Context,
	paged: { page: number; size: number }
): Promise<{ rows: SignInRow[]; total: number; days: number }> {
	const signIns = await listSignIns(ctx.db, ownAccount(ctx), paged)
	return { ...signIns, days: (await readSecurity(ctx.db)).historyDays }
}

/** Theme and contrast are kept with the person, on every device. */
export async function chooseLooks(
	ctx: Context,
	looks: { theme: string; contrast: string }
): Promise<void> {
	await store.recordLooks(ctx.db, ownAccount(ctx), looks.theme, looks.contrast)
}

/** Whether the actor's account is of the person with this NIP. */
export const hasNip = async ({ db, actor }: Context, nip: string): Promise<boolean> =>
	nip !== '' &&
	actor.accountId !== null &&
	(await store.findAccount(db, actor.accountId))?.nip === nip
