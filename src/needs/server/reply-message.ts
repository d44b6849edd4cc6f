import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { readGovernment } from '#platform/settings.ts'
import { mayReply, mayReplySomewhere, messageScope } from '../access.ts'
import type { ReplyForm } from '../message-forms.ts'
import { messageHidden, messageUnknown, namesPeople } from '../message-refusals.ts'
import { findPersonalIn } from './find-personal.ts'
import { notifyAnswered } from './notify.ts'
import * as store from './store/message.ts'

/**
 * Answers a citizen. The sender reads it at once; everybody does when it is to be shown and names nobody, or a person looked
 * and says so. Citizens see the office, never who wrote it.
 */
export async function replyMessage(ctx: Context, form: ReplyForm): Promise<{ id: string }> {
	const { db, actor, now } = ctx
	authorize(mayReplySomewhere(actor))
	const message = await store.findMessage(db, messageScope(actor), form.id)
	if (!message) throw messageUnknown()
	authorize(mayReply(actor, message.forwardedTo))
	if (message.state === 'hidden') throw messageHidden()

	const shown = form.tampil === 'ya'
	if (shown && !form.periksa) await refuseNames(ctx, [form.pertanyaan, form.jawaban])
	const done = form.lanjut === 'selesai'
	const written = await store.changeMessage(db, form, {
		state: done ? 'closed' : 'answered',
		answeredAt: message.answeredAt ?? now,
		closedAt: done ? now : null,
		...(shown && { publicQuestion: form.pertanyaan, publishedAt: message.publishedAt ?? now })
	})
	if (!written) throw changed()
	const replyId = ctx.newId()
	await store.insertReply(db, form.id, {
		id: replyId,
		body: form.jawaban,
		public: shown,
		byName: actor.name,
		byOffice: await officeOf(ctx, message.forwardedTo),
		at: now
	})
	await record(
		ctx,
		'needs.message_replied',
		{ reply: replyId, public: shown, checked: form.periksa, closed: done },
		form.id
	)
	await notifyAnswered(ctx, form.id)
	return { id: form.id }
}

/** Refuses texts for everybody in which numbers, addresses or names of the roster stand. */
export async function refuseNames(
	ctx: Context,
	texts: readonly string[],
	refusal = namesPeople
): Promise<void> {
	const found = (await findPersonalIn(ctx, texts)).flat()
	if (found.length > 0) throw refusal([...new Set(found.map(({ text }) => text))])
}

/** The agency that it was forwarded to where one of its own people answers, else the personnel office. */
async function officeOf({ db, actor }: Context, forwardedTo: string | null): Promise<string> {
	const { unit } = await readGovernment(db)
	const own = forwardedTo !== null && !mayReply(actor, null)
	return (own && (await store.findUnitName(db, forwardedTo))) || unit
}
