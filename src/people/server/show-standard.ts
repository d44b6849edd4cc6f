import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { PAGE_ROWS } from '#ui/table/url.ts'
import { mayReadStandards } from '../access.ts'
import type { CompetencyFamily } from '../model.ts'
import { positionUnknown, standardUnknown } from '../refusals.ts'
import { findPosition } from './store/position.ts'
import * as store from './store/standard.ts'

/** All versions and which of them holds today. */
export async function listStandards(ctx: Context) {
	authorize(mayReadStandards(ctx.actor))
	const [versions, current] = await Promise.all([
		store.listStandards(ctx.db),
		store.findStandardOn(ctx.db, civilDate(ctx.now))
	])
	return { versions, currentId: current?.id ?? null }
}

/**
 * A standard with its levels by tier, of one family or of all, and a page of the positions that it says something of
 * themselves. A draft shows also the competencies of which it says nothing yet.
 */
export async function showStandard(
	ctx: Context,
	{ id, family, page = 1 }: { id: string; family?: CompetencyFamily | undefined; page?: number }
) {
	authorize(mayReadStandards(ctx.actor))
	const standard = await store.findStandard(ctx.db, id)
	if (!standard) throw standardUnknown()
	const [matrix, positions] = await Promise.all([
		store.listMatrix(ctx.db, id, { family, all: standard.validFrom === null }),
		store.listOverrides(ctx.db, id, { limit: PAGE_ROWS, offset: (page - 1) * PAGE_ROWS })
	])
	return { ...standard, matrix, positions }
}

/** What a standard asks of one position. */
export async function showPositionStandard(
	ctx: Context,
	{ id, jabatan }: { id: string; jabatan: string }
) {
	authorize(mayReadStandards(ctx.actor))
	const [standard, position] = await Promise.all([
		store.findStandard(ctx.db, id),
		findPosition(ctx.db, jabatan)
	])
	if (!standard) throw standardUnknown()
	if (!position) throw positionUnknown()
	return { standard, position, levels: await store.listPositionLevels(ctx.db, id, position) }
}

/** Every level of a standard, for a file. */
export async function exportStandard(ctx: Context, { id }: { id: string }) {
	authorize(mayReadStandards(ctx.actor))
	const standard = await store.findStandard(ctx.db, id)
	if (!standard) throw standardUnknown()
	return { name: standard.name, lines: await store.listLines(ctx.db, id) }
}
