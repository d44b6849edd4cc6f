import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { record } from '#platform/audit/record.ts'
import { mayEditPeople } from '../access.ts'
import type { MissingChoice } from '../import/import.ts'
import { importUnknown, notPreviewed } from '../import/refusals.ts'
import * as store from './store/import.ts'

/** Says what became of people whom the file does not name. Nothing happens to them before applying. */
export async function chooseMissing(
	ctx: Context,
	{ id, pilihan, semua, nomor }: MissingChoice
): Promise<void> {
	authorize(mayEditPeople(ctx.actor))
	const found = await store.lockImport(ctx.db, id)
	if (!found) throw importUnknown()
	if (found.state !== 'previewed') throw notPreviewed()
	const count = await store.recordChoice(ctx.db, id, semua ? 'all' : nomor, pilihan)
	await record(ctx, 'people.import_missing_chosen', { choice: pilihan, count }, id)
}
