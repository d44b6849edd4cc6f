import type { Context } from '../context.ts'
import { whoseOwn } from './own-data.ts'
import { listLooks, type Look } from './store.ts'

/** What a reading that is recorded shows of a person, by its act. */
export type Reads = Readonly<Record<string, string>>

/** A page of who else read what of the person who is signed in. Nobody's else can be asked for. */
export async function showLooks(
	ctx: Context,
	reads: Reads,
	page: { limit: number; offset: number }
): Promise<{ rows: (Look & { what: string })[]; total: number }> {
	const { rows, total } = await listLooks(ctx.db, whoseOwn(ctx), Object.keys(reads), page)
	return { rows: rows.map((look) => ({ ...look, what: reads[look.action]! })), total }
}
