import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { eraseFiles, getKeptFile, keepFile, type HandedFile } from '#platform/files/kept-file.ts'
import { jointScope, mayWorkJointly } from '../access.ts'
import { extensionOf, fileTypes, type NoteForm, type TaskForm } from '../joint-forms.ts'
import {
	contributorUnknown,
	fileUnknown,
	jointUnknown,
	noteUnknown,
	taskUnknown
} from '../joint-refusals.ts'
import { recordJointStep } from './record-joint-step.ts'
import { findJoint } from './store/joint.ts'
import * as store from './store/joint-work.ts'

async function getJoint({ db, actor }: Context, id: string) {
	const joint = await findJoint(db, id, jointScope(actor))
	if (!joint) throw jointUnknown()
	return joint
}

/** Writes a note into the shared workspace, with a file or without. */
export async function addNote(
	ctx: Context,
	{ id, text, berkas }: NoteForm
): Promise<{ id: string }> {
	authorize(mayWorkJointly(ctx.actor))
	await getJoint(ctx, id)
	const fileId = berkas
		? await keepFile(ctx, {
				name: berkas.name,
				type: fileTypes[extensionOf(berkas.name)]!,
				bytes: new Uint8Array(await berkas.arrayBuffer())
			})
		: null
	const note = ctx.newId()
	await store.insertNote(ctx.db, {
		id: note,
		jointId: id,
		author: ctx.actor.id,
		name: ctx.actor.name,
		text,
		fileId,
		at: ctx.now
	})
	await record(ctx, 'plan.joint_noted', { note, file: fileId }, id)
	return { id }
}

/** Takes a note of one's own back; its file is erased. */
export async function removeNote(
	ctx: Context,
	{ id, note }: { id: string; note: string }
): Promise<{ id: string }> {
	authorize(mayWorkJointly(ctx.actor))
	await getJoint(ctx, id)
	const removed = await store.removeNote(ctx.db, {
		jointId: id,
		noteId: note,
		author: ctx.actor.id,
		at: ctx.now
	})
	if (!removed) throw noteUnknown()
	if (removed.fileId) await eraseFiles(ctx.db, [removed.fileId])
	await record(ctx, 'plan.joint_note_removed', { note }, id)
	return { id }
}

/** A file of the workspace, for those who work in it; taking it is recorded. */
export async function getJointFile(
	ctx: Context,
	{ id, berkas }: { id: string; berkas: string }
): Promise<HandedFile> {
	authorize(mayWorkJointly(ctx.actor))
	await getJoint(ctx, id)
	if (!(await store.hasFile(ctx.db, id, berkas))) throw fileUnknown()
	await record(ctx, 'plan.joint_file_taken', { file: berkas }, id)
	return getKeptFile(ctx.db, berkas)
}

/** Gives one of the parties something to do by a day. */
export async function addTask(
	ctx: Context,
	{ id, agency, title, dueOn }: TaskForm
): Promise<{ id: string }> {
	authorize(mayWorkJointly(ctx.actor))
	const { parties } = await getJoint(ctx, id)
	const party = parties.find(({ agencyId }) => agencyId === agency)
	if (!party) throw contributorUnknown()
	const task = ctx.newId()
	await store.insertTask(ctx.db, { id: task, jointId: id, agencyId: agency, title, dueOn })
	await recordJointStep(ctx, id, `Memberi tugas kepada ${party.agency}: ${title}.`)
	await record(ctx, 'plan.joint_task_added', { task, agency, dueOn }, id)
	return { id }
}

/** Says that a task is done, or open again. */
export async function markTask(
	ctx: Context,
	{ id, task, done }: { id: string; task: string; done: 'ya' | 'tidak' }
): Promise<{ id: string }> {
	authorize(mayWorkJointly(ctx.actor))
	await getJoint(ctx, id)
	const by = done === 'ya' ? { at: ctx.now, by: ctx.actor.name } : null
	const marked = await store.markTask(ctx.db, { jointId: id, taskId: task, done: by })
	if (!marked) throw taskUnknown()
	await recordJointStep(ctx, id, `${by ? 'Menyelesaikan' : 'Membuka lagi'} tugas: ${marked.title}.`)
	await record(ctx, 'plan.joint_task_marked', { task, done }, id)
	return { id }
}
