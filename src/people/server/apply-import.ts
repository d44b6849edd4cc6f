import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { eraseFiles } from '#platform/files/kept-file.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { mayEditPeople } from '../access.ts'
import type { ImportId } from '../import/import.ts'
import { importUnknown, notPreviewed, previewStale } from '../import/refusals.ts'
import * as applying from './store/import-apply.ts'
import * as store from './store/import.ts'

/** Has the worker apply a preview. Returns the job's id. */
export async function requestApply(ctx: Context, { id }: ImportId) {
	authorize(mayEditPeople(ctx.actor))
	const found = await store.lockImport(ctx.db, id)
	if (!found) throw importUnknown()
	if (found.state !== 'previewed') throw notPreviewed()
	const jobId = await enqueue(ctx, 'people.apply', { id })
	await store.recordJob(ctx.db, id, jobId)
	return { id, jobId }
}

/**
 * Writes what the preview showed: new people with the agencies and positions they bring, changed
 * people, and the missing of whom somebody said what became of them. Applying twice is harmless.
 * Refuses when a person, agency or position has moved on since the preview; then nothing is written.
 * The file's content is forgotten.
 */
export async function applyImport(ctx: Context, { id }: ImportId): Promise<void> {
	authorize(mayEditPeople(ctx.actor))
	const { db, now } = ctx
	const found = await store.lockImport(db, id)
	if (!found) throw importUnknown()
	if (found.state === 'applied') return
	if (found.state !== 'previewed') throw notPreviewed()

	await applying.lockRoster(db)
	if (await applying.isStale(db, id)) throw previewStale()
	await applying.insertCreated(db, id)
	await applying.insertNew(db, id, now)
	const changed = await applying.updateChanged(db, id, now)
	const gone = await applying.updateMissing(db, id, now)
	const choices = await store.countChoices(db, id)
	if (changed !== found.totals!.changed || gone !== choices.retired + choices.moved)
		throw previewStale()

	await store.recordState(db, id, 'applied', { applied_at: now })
	await eraseFiles(db, [found.fileId])
	await record(ctx, 'people.import_applied', { ...found.totals, ...choices }, id)
}
