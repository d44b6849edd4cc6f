import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayComment } from '../access.ts'
import { mayResolve } from '../comments.ts'
import type { CommentForm, CommentRef } from '../decision-forms.ts'
import { isOpen } from '../decision.ts'
import {
	addresseeUnknown,
	commentUnknown,
	duePast,
	notYoursToResolve,
	versionClosed,
	versionUnknown
} from '../decision-refusals.ts'
import { activityUnknown } from '../refusals.ts'
import { notifyAsked } from './notify.ts'
import * as store from './store/comment.ts'
import { findVersion, listVersionLines } from './store/version.ts'

async function commentable({ db }: Context, tahun: number, versi: number) {
	const version = await findVersion(db, tahun, versi)
	if (!version) throw versionUnknown()
	if (!isOpen(version.state) && version.state !== 'decreed') throw versionClosed()
	return version
}

/** Writes a comment on a version or one of its lines, or answers one. Whoever is asked owes an answer by a day. */
export async function addComment(ctx: Context, form: CommentForm): Promise<{ id: string }> {
	authorize(mayComment(ctx.actor))
	const { db, actor, now } = ctx
	const version = await commentable(ctx, form.tahun, form.versi)
	const asked = form.balas || form.kepada === '' ? null : form.kepada
	if (form.kegiatan) {
		const lines = await listVersionLines(db, version.id)
		if (!lines.some(({ activityId }) => activityId === form.kegiatan)) throw activityUnknown()
	}
	const parent = form.balas
		? (await store.listComments(db, version.id)).find(({ id }) => id === form.balas)
		: undefined
	if (form.balas && (!parent || parent.parentId)) throw commentUnknown()
	if (asked && form.sampai < civilDate(now)) throw duePast()
	if (asked?.account) {
		const involved = await store.listInvolved(db, version.id)
		if (!involved.some(({ id }) => id === asked.account)) throw addresseeUnknown()
	}

	const id = ctx.newId()
	const to = { toRole: asked?.role ?? null, toAccount: asked?.account ?? null }
	await store.insertComment(db, {
		...{ id, versionId: version.id, body: form.pesan, at: now },
		...{ byAccount: actor.id, byName: actor.name, parentId: parent?.id ?? null },
		activityId: parent ? parent.activityId : (form.kegiatan ?? null),
		...to,
		dueOn: asked ? form.sampai : null
	})
	await record(ctx, 'plan.commented', { version: version.number, year: version.year }, id)
	if (asked) await notifyAsked(ctx, version, { id, ...to, dueOn: form.sampai })
	return { id }
}

/** Closes a comment: its author, or whoever was asked and has answered. */
export async function resolveComment(ctx: Context, ref: CommentRef): Promise<void> {
	authorize(mayComment(ctx.actor))
	const { db, actor, now } = ctx
	const { id: versionId } = await commentable(ctx, ref.tahun, ref.versi)
	const comments = await store.listComments(db, versionId)
	const comment = comments.find(({ id, parentId }) => id === ref.komentar && !parentId)
	if (!comment) throw commentUnknown()
	const answers = comments.filter(({ parentId }) => parentId === comment.id).length
	if (!mayResolve(actor, comment, answers)) throw notYoursToResolve()
	const read = { id: comment.id, version: ref.version }
	if (!(await store.recordResolved(db, read, { by: actor.id, name: actor.name, at: now })))
		throw changed()
	await record(ctx, 'plan.comment_resolved', {}, comment.id)
}
