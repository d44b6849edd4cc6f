import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'

export type Step = { at: Date; name: string; text: string }

export async function insertStep(
	db: Db,
	step: Step & { id: string; jointId: string }
): Promise<void> {
	const { id, jointId, at, name, text } = step
	await db.insertInto('plan_joint_step').values({ id, joint_id: jointId, at, name, text }).execute()
}

/** The latest first. */
export const listSteps = (db: Db, jointId: string, most: number): Promise<Step[]> =>
	db
		.selectFrom('plan_joint_step')
		.select(['at', 'name', 'text'])
		.where('joint_id', '=', jointId)
		.orderBy('at', 'desc')
		.orderBy('id')
		.limit(most)
		.execute()

export type Note = {
	id: string
	author: string
	name: string
	text: string
	at: Date
	removedAt: Date | null
	file: { id: string; name: string; size: number } | null
}

/** A page of notes, the latest first. */
export async function listNotes(db: Db, jointId: string, page: number): Promise<Note[]> {
	const { rows } = await sql<Note>`
		select n.id, n.author, n.name, n.text, n.at, n.removed_at as "removedAt",
			case when f.id is not null and n.removed_at is null
				then jsonb_build_object('id', f.id, 'name', f.name, 'size', f.size) end as file
		from plan_joint_note n left join platform_file f on f.id = n.file_id
		where n.joint_id = ${jointId} order by n.at desc, n.id
		limit ${PAGE_ROWS} offset ${rowsBefore({ page })}`.execute(db)
	return rows
}

export async function countNotes(db: Db, jointId: string): Promise<number> {
	const { count } = await db
		.selectFrom('plan_joint_note')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('joint_id', '=', jointId)
		.executeTakeFirstOrThrow()
	return count
}

export async function insertNote(
	db: Db,
	note: {
		id: string
		jointId: string
		author: string
		name: string
		text: string
		fileId: string | null
		at: Date
	}
): Promise<void> {
	await db
		.insertInto('plan_joint_note')
		.values({
			id: note.id,
			joint_id: note.jointId,
			author: note.author,
			name: note.name,
			text: note.text,
			file_id: note.fileId,
			at: note.at
		})
		.execute()
}

/** Takes a note of the author's own back and answers its file; undefined where there is none of theirs. */
export const removeNote = (
	db: Db,
	{ jointId, noteId, author, at }: { jointId: string; noteId: string; author: string; at: Date }
): Promise<{ fileId: string | null } | undefined> =>
	db
		.updateTable('plan_joint_note')
		.set({ text: '', removed_at: at })
		.where('id', '=', noteId)
		.where('joint_id', '=', jointId)
		.where('author', '=', author)
		.where('removed_at', 'is', null)
		.returning('file_id as fileId')
		.executeTakeFirst()

/** Whether the file hangs on a note of the joint activity that still stands. */
export async function hasFile(db: Db, jointId: string, fileId: string): Promise<boolean> {
	const row = await db
		.selectFrom('plan_joint_note')
		.select('id')
		.where('joint_id', '=', jointId)
		.where('file_id', '=', fileId)
		.where('removed_at', 'is', null)
		.executeTakeFirst()
	return row !== undefined
}

export type Task = {
	id: string
	agency: string
	agencyId: string
	title: string
	dueOn: string
	doneAt: Date | null
	doneBy: string | null
}

/** What is still to be done first, the earliest due first. */
export async function listTasks(db: Db, jointId: string): Promise<Task[]> {
	const { rows } = await sql<Task>`
		select t.id, t.agency_id as "agencyId", g.name as agency, t.title, t.due_on as "dueOn",
			t.done_at as "doneAt", t.done_by as "doneBy"
		from plan_joint_task t join people_agency g on g.id = t.agency_id
		where t.joint_id = ${jointId}
		order by t.done_at is not null, t.due_on, t.title limit 200`.execute(db)
	return rows
}

export async function insertTask(
	db: Db,
	task: { id: string; jointId: string; agencyId: string; title: string; dueOn: string }
): Promise<void> {
	await db
		.insertInto('plan_joint_task')
		.values({
			id: task.id,
			joint_id: task.jointId,
			agency_id: task.agencyId,
			title: task.title,
			due_on: task.dueOn
		})
		.execute()
}

/** The task's title; undefined where the joint activity has none such. Saying twice that it is done changes nothing. */
export const markTask = (
	db: Db,
	{
		jointId,
		taskId,
		done
	}: { jointId: string; taskId: string; done: { at: Date; by: string } | null }
): Promise<{ title: string } | undefined> =>
	db
		.updateTable('plan_joint_task')
		.set({ done_at: done?.at ?? null, done_by: done?.by ?? null })
		.where('id', '=', taskId)
		.where('joint_id', '=', jointId)
		.where('done_at', done ? 'is' : 'is not', null)
		.returning('title')
		.executeTakeFirst()
