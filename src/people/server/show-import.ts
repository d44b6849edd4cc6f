import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayEditPeople } from '../access.ts'
import { sections, type ImportRow, type ImportView, type Section } from '../import/import.ts'
import { importUnknown } from '../import/refusals.ts'
import * as store from './store/import.ts'

/** An import with its totals and what is chosen of the missing. */
export async function showImport(ctx: Context, id: string) {
	authorize(mayEditPeople(ctx.actor))
	const found: ImportView | undefined = await store.findImport(ctx.db, id)
	if (!found) throw importUnknown()
	return { ...found, choices: await store.countChoices(ctx.db, id) }
}

type Slice = { id: string; section: Section; limit: number; offset: number }

/** Rows of one of its lists. */
export function listImportRows(ctx: Context, { section, ...slice }: Slice): Promise<ImportRow[]> {
	authorize(mayEditPeople(ctx.actor))
	return store.listRows(ctx.db, { ...slice, of: sections[section] })
}

export type RejectedCell = { sheet: string; row: number; column: string; reason: string }

/** Every cell for which a row was rejected, in the file's order. */
export async function listRejected(ctx: Context, id: string): Promise<RejectedCell[]> {
	const all = { id, section: 'ditolak', limit: 1_000_000, offset: 0 } as const
	const rows = await listImportRows(ctx, all)
	return rows.flatMap(({ sheet, row, problems }) =>
		problems.map((problem) => ({ sheet: sheet!, row: row!, ...problem }))
	)
}
