import { ownAccount } from '../access/own.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { DataSource, OwnPart, OwnRow, Whose } from './source.ts'
import { readSource } from './store.ts'

/** By what the person who is signed in is found; refused for anybody else. */
export const whoseOwn = (ctx: Context): Whose => ({
	accountId: ownAccount(ctx),
	actorId: ctx.actor.id,
	employeeId: ctx.actor.employeeId
})

/** Everything that the sources have of the person who is signed in, `most` rows of each. Nobody else's can be asked for. */
export async function showOwnData(
	ctx: Context,
	sources: readonly DataSource[],
	most: number
): Promise<OwnPart[]> {
	const whose = whoseOwn(ctx)
	const parts: OwnPart[] = []
	for (const source of sources) {
		const { rows, total } = await readSource(ctx.db, source.rows(whose), most)
		if (total > 0)
			parts.push({ key: source.key, title: source.title, total, rows: rows.map(inWords(source)) })
	}
	return parts
}

/** The same, whole, as a file; that it was taken is recorded. */
export async function exportOwnData(ctx: Context, sources: readonly DataSource[]) {
	const parts = await showOwnData(ctx, sources, Number.MAX_SAFE_INTEGER)
	await record(ctx, 'platform.own_data_taken', { parts: parts.length }, ctx.actor.accountId)
	return {
		nama: ctx.actor.name,
		dibuat: ctx.now.toISOString(),
		...Object.fromEntries(parts.map(({ key, rows }) => [key, rows]))
	}
}

const inWords =
	({ words = {} }: DataSource) =>
	(row: OwnRow): OwnRow =>
		Object.fromEntries(
			Object.entries(row).map(([column, value]) => [
				column,
				words[column]?.[String(value)] ?? value
			])
		)
