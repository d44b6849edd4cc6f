import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { eraseFiles, keepFile, type HandedFile } from '#platform/files/kept-file.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { mayEditPeople } from '../access.ts'
import { LARGEST_FILE, type RosterUpload } from '../import/import.ts'
import { fileTooLarge } from '../import/refusals.ts'
import * as store from './store/import.ts'

const KEPT = 7 * 24 * 60 * 60 * 1000 // a file nobody decided on

/** Takes a roster in for reading by the worker. */
export async function uploadRoster(ctx: Context, { berkas }: RosterUpload) {
	authorize(mayEditPeople(ctx.actor))
	if (berkas.size > LARGEST_FILE) throw fileTooLarge()
	const bytes = new Uint8Array(await berkas.arrayBuffer())
	const id = await keepRoster(ctx, { name: berkas.name, type: berkas.type, bytes })
	const jobId = await requestPreview(ctx, id)
	return { id, jobId }
}

/** Keeps the file of a roster under a new import, and forgets files that nobody decided on. */
export async function keepRoster(ctx: Context, file: HandedFile): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	if (file.bytes.byteLength > LARGEST_FILE) throw fileTooLarge()
	await eraseFiles(ctx.db, await store.listForgotten(ctx.db, new Date(ctx.now.getTime() - KEPT)))
	const fileId = await keepFile(ctx, file)
	const id = ctx.newId()
	await store.insertImport(ctx.db, { id, fileId, by: ctx.actor.name, at: ctx.now })
	await record(ctx, 'people.import_uploaded', { size: file.bytes.byteLength }, id)
	return id
}

/** Has the worker read and judge the file (again). Returns the job's id. */
export async function requestPreview(ctx: Context, id: string): Promise<string> {
	const jobId = await enqueue(ctx, 'people.preview', { id })
	await store.recordState(ctx.db, id, 'uploaded')
	await store.recordJob(ctx.db, id, jobId)
	return jobId
}
