import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { forgetLettersAbout } from '#platform/mail/send.ts'
import { mayModerate, messageScope } from '../access.ts'
import type { ForwardForm, HideForm, PublishForm, TagForm } from '../message-forms.ts'
import type { Message } from '../message.ts'
import { messageHidden, messageUnknown, notAnsweredYet, unitUnknown } from '../message-refusals.ts'
import { refuseNames } from './reply-message.ts'
import * as store from './store/message.ts'

type Ref = { id: string; version: number }
type Done = { id: string }

/** The message, for somebody who may moderate it. */
async function moderated(ctx: Context, { id }: Ref): Promise<Message> {
	authorize(mayModerate(ctx.actor))
	const message = await store.findMessage(ctx.db, messageScope(ctx.actor), id)
	if (!message) throw messageUnknown()
	return message
}

async function change(
	ctx: Context,
	ref: Ref,
	values: Parameters<typeof store.changeMessage>[2],
	action: string,
	payload: Readonly<Record<string, unknown>> = {}
): Promise<Done> {
	if (!(await store.changeMessage(ctx.db, ref, values))) throw changed()
	await record(ctx, action, payload, ref.id)
	return { id: ref.id }
}

/** Hands a message to an agency, whose people then read and answer it. The duty to answer in time stays. */
export async function forwardMessage(ctx: Context, form: ForwardForm): Promise<Done> {
	const { state, answeredAt } = await moderated(ctx, form)
	if (state === 'hidden') throw messageHidden()
	if (!(await store.findUnitName(ctx.db, form.ke))) throw unitUnknown()
	return change(
		ctx,
		form,
		{
			...(!answeredAt && { state: 'forwarded' as const }),
			forwardedTo: form.ke,
			forwardedAt: ctx.now
		},
		'needs.message_forwarded',
		{ to: form.ke }
	)
}

/** Shows question and answers to everybody, or no longer. */
export async function publishMessage(ctx: Context, form: PublishForm): Promise<Done> {
	const message = await moderated(ctx, form)
	if (form.tampil === 'tidak')
		return change(
			ctx,
			form,
			{ publicQuestion: null, publishedAt: null },
			'needs.message_unpublished'
		)
	if (message.state === 'hidden') throw messageHidden()
	if (!message.answeredAt) throw notAnsweredYet()
	const replies = await store.listReplies(ctx.db, form.id)
	if (!form.periksa) await refuseNames(ctx, [form.pertanyaan, ...replies.map(({ body }) => body)])
	await store.publishReplies(ctx.db, form.id)
	return change(
		ctx,
		form,
		{ publicQuestion: form.pertanyaan, publishedAt: message.publishedAt ?? ctx.now },
		'needs.message_published',
		{ checked: form.periksa }
	)
}

/** Takes abuse out of every list; the reason stays with the message and in the audit. */
export async function hideMessage(ctx: Context, form: HideForm): Promise<Done> {
	const { closedAt } = await moderated(ctx, form)
	return change(
		ctx,
		form,
		{
			state: 'hidden',
			hiddenReason: form.alasan,
			closedAt: closedAt ?? ctx.now,
			publicQuestion: null,
			publishedAt: null
		},
		'needs.message_hidden',
		{ reason: form.alasan }
	)
}

/** Opens a message again that was closed or hidden. */
export async function reopenMessage(ctx: Context, ref: Ref): Promise<Done> {
	const { answeredAt, forwardedTo } = await moderated(ctx, ref)
	const state = answeredAt ? 'answered' : forwardedTo ? 'forwarded' : 'new'
	return change(ctx, ref, { state, closedAt: null, hiddenReason: null }, 'needs.message_reopened')
}

/** Ends what was answered; its contact is forgotten some months later. */
export async function closeMessage(ctx: Context, ref: Ref): Promise<Done> {
	const { state, answeredAt } = await moderated(ctx, ref)
	if (state === 'hidden') throw messageHidden()
	if (!answeredAt) throw notAnsweredYet()
	return change(ctx, ref, { state: 'closed', closedAt: ctx.now }, 'needs.message_closed')
}

/** Names the competency that a message is about, or none. */
export async function tagMessage(ctx: Context, form: TagForm): Promise<Done> {
	await moderated(ctx, form)
	return change(ctx, form, { competencyId: form.kompetensi }, 'needs.message_tagged', {
		competency: form.kompetensi
	})
}

/** Forgets the sender's name and contact at once, e.g. because they ask for it. */
export async function dropContact(ctx: Context, ref: Ref): Promise<Done> {
	await moderated(ctx, ref)
	await forgetLettersAbout(ctx, [ref.id])
	if (await store.deleteContact(ctx.db, ref.id))
		await record(ctx, 'needs.contact_forgotten', { by: 'moderator' }, ref.id)
	return { id: ref.id }
}
