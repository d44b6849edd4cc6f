import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayEditPeople } from '../access.ts'
import type { ImportId } from '../import/import.ts'
import {
	changedSince,
	importErased,
	importUnknown,
	notApplied,
	usedSince
} from '../import/refusals.ts'
import { lockRoster } from './store/import-apply.ts'
import * as undoing from './store/import-undo.ts'
import * as store from './store/import.ts'

/**
 * Takes an applied import back as a whole: everybody as before, and without those it brought.
 * Refuses by name where people were changed or used since; then nothing is taken back.
 */
export async function undoImport(ctx: Context, { id }: ImportId): Promise<void> {
	authorize(mayEditPeople(ctx.actor))
	const { db, now } = ctx
	const found = await store.lockImport(db, id)
	if (!found) throw importUnknown()
	if (found.state === 'undone') return
	if (found.state !== 'applied') throw notApplied()
	if (found.erasedAt) throw importErased()

	await lockRoster(db)
	const changed = await undoing.listChangedSince(db, id)
	if (changed.length > 0) throw changedSince(changed)
	await undoing.revertChanged(db, id, now)
	const used = await undoing.listUsedSince(db, id)
	if (used.length > 0) throw usedSince(used)
	await undoing.deleteNew(db, id)
	await undoing.deleteCreatedPositions(db, id)
	while ((await undoing.deleteCreatedLeaves(db, id)) > 0);

	await store.recordState(db, id, 'undone', { undone_at: now })
	await record(ctx, 'people.import_undone', { ...found.totals }, id)
}
