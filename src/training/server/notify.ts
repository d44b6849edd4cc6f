import { holdersOf, recipientsOfNips, standInsOf } from '#platform/access/recipients.ts'
import type { Context } from '#platform/context.ts'
import { config } from '#platform/config.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { addressIn, type Letter, type Recipient } from '#platform/mail/letter.ts'
import { hostOf, send } from '#platform/mail/send.ts'
import { readSender } from '#platform/mail/sender.ts'
import { readMailSettings } from '#platform/mail/settings.ts'
import { filesOf } from '../calendar-entry.ts'
import { decisionPath } from '../decision-link.ts'
import * as letters from '../letters.ts'
import type { Batch, NamedSession } from '../model.ts'
import { getBatch } from './store/batch.ts'
import * as store from './store/recipient.ts'
import type { Due } from './store/reminder.ts'
import { listSessions } from './store/session.ts'

/** A person with how they are written to. */
type Reached = store.Reachable & { to: Recipient }

/** Accounts where people have one, else the roster's address or what a citizen left. */
async function reach(ctx: Context, people: readonly store.Reachable[]): Promise<Reached[]> {
	const nips = people.flatMap(({ nip }) => nip ?? [])
	const accounts = await recipientsOfNips(ctx.db, nips)
	return people.map((person) => {
		const account = person.nip ? accounts.get(person.nip) : undefined
		const address = person.contact && addressIn(person.contact)
		const bare = { accountId: null, name: person.name, address }
		return { ...person, to: account ? { ...account, address: account.address ?? address } : bare }
	})
}

type About = Pick<Batch, 'id' | 'title' | 'number' | 'bring'>
type Files = (to: Recipient) => string[]

/** Makes the calendar files of a letter for each reader; none for who has no address. */
async function filesFor(
	ctx: Context,
	batch: About,
	sessions: readonly NamedSession[],
	method: 'REQUEST' | 'CANCEL'
): Promise<Files> {
	const host = hostOf(config.url)
	const { from } = await readMailSettings(ctx.db)
	const organiser = { name: (await readSender(ctx.db)).unit, address: from || `bina@${host}` }
	return ({ name, address }) =>
		address
			? filesOf(
					sessions,
					{ host, organiser, attendee: { name, address }, ...batch, stamp: ctx.now },
					method
				)
			: []
}

/** What is written to a citizen is about their place, so that it can be forgotten with them; pages for staff it names none. */
async function writeTo(
	ctx: Context,
	people: readonly Reached[],
	letterFor: (person: Reached) => Letter
): Promise<void> {
	const subject = (person: Reached, letter: Letter): Letter =>
		person.citizenId
			? {
					...letter,
					subjectId: person.enrolmentId,
					content: { ...letter.content, link: null }
				}
			: letter
	await send(
		ctx,
		people.map((person) => ({ to: person.to, letter: subject(person, letterFor(person)) }))
	)
}

/** Invites whoever of these places has a seat. */
export async function notifySeated(
	ctx: Context,
	batch: About & { state: Batch['state'] },
	places: readonly string[]
): Promise<void> {
	if (batch.state !== 'open' || places.length === 0) return
	await invite(ctx, batch, await store.listReachable(ctx.db, places))
}

/** Invites everybody who has a seat, once a batch is opened. */
export const notifyOpened = async (ctx: Context, batch: About): Promise<void> =>
	invite(ctx, batch, await store.listReachableIn(ctx.db, batch.id, ['enrolled']))

async function invite(ctx: Context, batch: About, found: readonly store.Reachable[]) {
	const sessions = await listSessions(ctx.db, batch.id)
	const files = await filesFor(ctx, batch, sessions, 'REQUEST')
	const people = await reach(
		ctx,
		found.filter(({ state }) => state === 'enrolled')
	)
	await writeTo(ctx, people, ({ to }) =>
		letters.invitationLetter(batch, sessions, { method: 'REQUEST', files: files(to) })
	)
}

/** Tells everybody with a seat in an open batch of a session that came, moved or goes. */
export async function notifySession(
	ctx: Context,
	batch: About & { state: Batch['state'] },
	session: NamedSession,
	change: 'added' | 'changed' | 'removed'
): Promise<void> {
	if (batch.state !== 'open') return
	const method = change === 'removed' ? 'CANCEL' : 'REQUEST'
	const files = await filesFor(ctx, batch, [session], method)
	const people = await reach(ctx, await store.listReachableIn(ctx.db, batch.id, ['enrolled']))
	await writeTo(ctx, people, ({ to }) =>
		letters.changeLetter(batch, session, change, { method, files: files(to) })
	)
}

/** Tells everybody who asks, waits or sits that a batch is not held. How many. */
export async function notifyCancelled(ctx: Context, batch: About, reason: string): Promise<number> {
	const files = await filesFor(ctx, batch, await listSessions(ctx.db, batch.id), 'CANCEL')
	const states = ['asked', 'waiting', 'enrolled'] as const
	const people = await reach(ctx, await store.listReachableIn(ctx.db, batch.id, states))
	await writeTo(ctx, people, ({ to, state }) =>
		letters.cancelLetter(
			batch,
			reason,
			state === 'enrolled' ? { method: 'CANCEL', files: files(to) } : undefined
		)
	)
	return people.length
}

/** Tells somebody that another took their place away. */
export async function notifyOut(
	ctx: Context,
	batch: About & { state: Batch['state'] },
	place: string,
	{ reason, hadSeat }: { reason: string; hadSeat: boolean }
): Promise<void> {
	if (batch.state !== 'open') return
	const sessions = hadSeat ? await listSessions(ctx.db, batch.id) : []
	const files = await filesFor(ctx, batch, sessions, 'CANCEL')
	const people = await reach(ctx, await store.listReachable(ctx.db, [place]))
	await writeTo(ctx, people, ({ to }) =>
		letters.outLetter(batch, reason, { method: 'CANCEL', files: files(to) })
	)
}

/** Tells who asked, of one batch, that they wait for a seat or why they were not approved. */
export async function notifyAnswered(
	ctx: Context,
	batch: About,
	places: readonly string[]
): Promise<void> {
	const found = (await store.listReachable(ctx.db, places)).filter(
		({ batchId, state }) => batchId === batch.id && (state === 'waiting' || state === 'refused')
	)
	await writeTo(ctx, await reach(ctx, found), ({ state, reason }) =>
		letters.answerLetter(batch, { approved: state === 'waiting', reason })
	)
}

/** Writes to whoever decides a request: the supervisor and who stands in, or heads of the agency where there is none. */
export async function notifyAsked(
	ctx: Context,
	batch: About,
	{ employeeId, note }: { employeeId: string; note: string }
): Promise<void> {
	const today = civilDate(ctx.now)
	const { supervisor, above, agencyId, name } = await store.listDeciders(ctx.db, employeeId, today)
	const asked = (path: string) => letters.requestLetter(batch, { name, note, path })
	if (!supervisor) {
		const heads = await holdersOf(ctx.db, 'agency_head', today, [agencyId])
		return send(
			ctx,
			heads.map((to) => ({ to, letter: asked('/pelatihan/permintaan') }))
		)
	}
	const deciders = [supervisor, ...(above ? [above] : [])]
	const accounts = await recipientsOfNips(
		ctx.db,
		deciders.map(({ nip }) => nip)
	)
	const standIns = await standInsOf(ctx.db, [supervisor.nip], 'supervisor', today)
	const path = (by: string) => decisionPath({ of: supervisor.employeeId, by }, ctx.now)
	await send(ctx, [
		...deciders.flatMap(({ nip, employeeId: by }) => {
			const to = accounts.get(nip)
			return to ? [{ to, letter: asked(path(by)) }] : []
		}),
		...standIns.map(({ to }) => ({ to, letter: asked('/pelatihan/permintaan') }))
	])
}

/** Reminds people of a batch that is near, or of what they learnt that runs out. */
export async function notifyReminded(ctx: Context, due: readonly Due[]): Promise<void> {
	for (const batchId of new Set(due.map((one) => one.batchId))) {
		const batch = await getBatch(ctx.db, batchId)
		const sessions = await listSessions(ctx.db, batchId)
		const own = new Map(
			due.filter((one) => one.batchId === batchId).map((one) => [one.enrolmentId, one])
		)
		const people = await reach(ctx, await store.listReachable(ctx.db, [...own.keys()]))
		await writeTo(ctx, people, ({ enrolmentId }) => {
			const { firstOn, lastOn, until } = own.get(enrolmentId)!
			return until
				? letters.refreshLetter(batch, { firstOn, lastOn, until })
				: letters.reminderLetter(batch, sessions)
		})
	}
}
