import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayEditCase, mayModerate, mayWriteCases, messageScope } from '../access.ts'
import { caseTexts, caseTextWords, type Case, type CaseFinding, type CaseForm } from '../case.ts'
import { caseUnknown, leadsToPeople, messageUnknown } from '../message-refusals.ts'
import { replacePersonal } from '../personal-data.ts'
import { findPersonalInCase, reachOf } from './list-cases.ts'
import * as store from './store/case.ts'
import { findMessage } from './store/message.ts'

type Ref = { id: string; version: number }

/** Writes a new card as a draft, or changes one; what was published is a draft again until it is checked anew. */
export async function recordCase(
	ctx: Context,
	{ id, version, ...data }: CaseForm
): Promise<{ id: string }> {
	const { db, actor, now } = ctx
	authorize(mayWriteCases(actor))
	if (data.messageId && !(await findMessage(db, messageScope(actor), data.messageId)))
		throw messageUnknown()
	if (!id) {
		const created = ctx.newId()
		const writer = { id: created, writtenBy: actor.id, writer: actor.name, writtenAt: now }
		await store.insertCase(db, writer, data)
		await record(ctx, 'needs.case_written', { message: data.messageId }, created)
		return { id: created }
	}
	await editable(ctx, { id, version })
	if (!(await store.recordCase(db, { id, version }, { data, state: 'draft' }))) throw changed()
	await record(ctx, 'needs.case_changed', {}, id)
	return { id }
}

async function editable(ctx: Context, { id }: Ref): Promise<Case> {
	authorize(mayWriteCases(ctx.actor))
	const card = await store.findCase(ctx.db, reachOf(ctx.actor), id)
	if (!card) throw caseUnknown()
	authorize(mayEditCase(ctx.actor, card))
	return card
}

/**
 * Puts something neutral in the place of what leads to a person, of one finding or of all; or keeps a finding that is no
 * person, which the card remembers.
 */
export async function settleFinding(
	ctx: Context,
	{ id, version, kata, apa }: CaseFinding
): Promise<{ id: string }> {
	const card = await editable(ctx, { id, version })
	const found = await findPersonalInCase(ctx, card)
	const chosen = found.filter(({ text }) => kata === undefined || text === kata)
	const change =
		apa === 'biarkan'
			? { keptWords: [...new Set([...card.keptWords, ...chosen.map(({ text }) => text)])] }
			: { data: { ...card, ...withoutPeople(card, chosen) }, state: 'draft' as const }
	if (!(await store.recordCase(ctx.db, { id, version }, change))) throw changed()
	await record(
		ctx,
		apa === 'biarkan' ? 'needs.case_word_kept' : 'needs.case_anonymised',
		{ findings: chosen.length },
		id
	)
	return { id }
}

/** A replacement may be longer than what it replaces: the text stays within what a card holds. */
const withoutPeople = (card: Case, found: Awaited<ReturnType<typeof findPersonalInCase>>) =>
	Object.fromEntries(
		caseTexts.map((field) => {
			const own = found.filter((one) => one.field === field)
			const text = [...replacePersonal(card[field], own)]
			return [field, text.slice(0, caseTextWords[field].longest).join('')]
		})
	)

/** Publishes a card in which nothing leads to a person any more. */
export async function publishCase(ctx: Context, ref: Ref): Promise<{ id: string }> {
	authorize(mayModerate(ctx.actor))
	const card = await editable(ctx, ref)
	const found = await findPersonalInCase(ctx, card)
	if (found.length > 0) throw leadsToPeople([...new Set(found.map(({ text }) => text))])
	const change = { state: 'published' as const, publishedAt: ctx.now }
	if (!(await store.recordCase(ctx.db, ref, change))) throw changed()
	await record(ctx, 'needs.case_published', { kept: card.keptWords.length }, ref.id)
	return { id: ref.id }
}

/** Takes a card out of the bank; what it was used for stays. */
export async function withdrawCase(ctx: Context, ref: Ref): Promise<{ id: string }> {
	authorize(mayModerate(ctx.actor))
	await editable(ctx, ref)
	if (!(await store.recordCase(ctx.db, ref, { state: 'withdrawn' }))) throw changed()
	await record(ctx, 'needs.case_withdrawn', {}, ref.id)
	return { id: ref.id }
}
