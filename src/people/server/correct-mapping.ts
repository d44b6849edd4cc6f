import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayEditPeople } from '../access.ts'
import type { CorrectedMapping, ImportId } from '../import/import.ts'
import { fileErased, importUnknown, notPreviewed } from '../import/refusals.ts'
import * as store from './store/import.ts'
import { requestPreview } from './upload-roster.ts'

/**
 * Remembers which column holds what, for this file and every later one with the same header, and has
 * the file judged again.
 */
export async function correctMapping(ctx: Context, { id, columns }: CorrectedMapping) {
	await requireUndecided(ctx, id)
	const { sheets } = (await store.findImport(ctx.db, id))!
	for (const [i, sheet] of sheets.entries()) {
		const mapping = { ...sheet.mapping }
		for (const { field, key } of columns.filter((one) => one.sheet === i)) {
			if (key) mapping[field] = key
			else delete mapping[field]
		}
		await store.recordMapping(ctx.db, sheet.signature, mapping, ctx.now)
	}
	await record(ctx, 'people.import_mapping_corrected', { columns: columns.length }, id)
	return { id, jobId: await requestPreview(ctx, id) }
}

/** Judges the file anew, against the people of now. */
export async function repeatPreview(ctx: Context, { id }: ImportId) {
	await requireUndecided(ctx, id)
	return { id, jobId: await requestPreview(ctx, id) }
}

async function requireUndecided(ctx: Context, id: string): Promise<void> {
	authorize(mayEditPeople(ctx.actor))
	const locked = await store.lockImport(ctx.db, id)
	if (!locked) throw importUnknown()
	if (locked.state !== 'previewed' && locked.state !== 'uploaded') throw notPreviewed()
	if (!(await store.findImport(ctx.db, id))!.fileKept) throw fileErased()
}
