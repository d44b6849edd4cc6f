import { codeHash, newCode } from '#platform/access/link.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { forgetLettersAbout } from '#platform/mail/send.ts'
import { CONSENT, type JoinForm, type LeaveForm } from '../citizen-forms.ts'
import { inviteUnknown, noCitizenSeats } from '../enrolment-refusals.ts'
import { judgeEntry } from '../seats.ts'
import { giveSeats } from './give-seats.ts'
import { getBatch } from './store/batch.ts'
import * as store from './store/citizen.ts'
import { moveAll } from './store/seating.ts'
import { listSessions } from './store/session.ts'

// The code is the permission: one invites to a batch, and whoever joined has one of their own.

const tidy = (code: string) => code.trim().toUpperCase()

/** What a link shows: the invitation to a batch, or a citizen's own place in it. */
export async function showInvite(ctx: Context, { kode }: { kode: string }) {
	const invited = await store.findInvited(ctx.db, tidy(kode))
	const place = invited ? undefined : await store.findCitizen(ctx.db, codeHash(kode))
	const batchId = invited ?? place?.batchId
	if (!batchId) throw inviteUnknown()
	const { title, number, state, citizenSeats, citizens, bring, cancelReason } = await getBatch(
		ctx.db,
		batchId
	)
	return {
		batch: { title, number, state, citizenSeats, citizens, bring, cancelReason },
		sessions: state === 'open' ? await listSessions(ctx.db, batchId) : [],
		place: place ? { name: place.name, state: place.state, consent: place.consentText } : null,
		consent: CONSENT
	}
}

/** A citizen joins with their consent; they get a link of their own. Who finds no seat waits for one. */
export async function joinByLink(
	ctx: Context,
	{ kode, name, contact }: JoinForm
): Promise<{ kode: string }> {
	const batchId = await store.findInvited(ctx.db, tidy(kode))
	if (!batchId) throw inviteUnknown()
	const batch = await getBatch(ctx.db, batchId)
	const problem = judgeEntry(batch, civilDate(ctx.now))
	if (problem) throw problem
	if (batch.citizenSeats === 0) throw noCitizenSeats()
	const [citizenId, id, own] = [ctx.newId(), ctx.newId(), newCode()]
	const consent = { consentText: CONSENT, consentAt: ctx.now, codeHash: codeHash(own) }
	await store.insertCitizen(ctx.db, { id: citizenId, name, contact, ...consent })
	await store.enterCitizen(ctx.db, { id, batchId, citizenId, at: ctx.now })
	await record(ctx, 'training.citizen_joined', { batch: batchId }, id)
	await giveSeats(ctx, batch)
	return { kode: own }
}

/** A citizen takes consent and place back: who they were is forgotten, and who waits next gets the seat. */
export async function leaveByLink(ctx: Context, { kode }: LeaveForm): Promise<void> {
	const place = await store.findCitizen(ctx.db, codeHash(kode))
	if (!place) throw inviteUnknown()
	const by = { id: ctx.actor.id, name: 'Warga' }
	const move = { state: 'withdrawn', reason: 'Menarik persetujuan', at: ctx.now, by } as const
	await moveAll(ctx.db, [place.id], ['waiting', 'enrolled'], move)
	await store.forgetCitizen(ctx.db, place.citizenId, ctx.now)
	await forgetLettersAbout(ctx, [place.id])
	await record(ctx, 'training.citizen_left', { batch: place.batchId }, place.id)
	const batch = await getBatch(ctx.db, place.batchId)
	if (batch.state === 'open') await giveSeats(ctx, batch)
}
