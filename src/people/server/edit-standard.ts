import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { civilDate, longDate } from '#platform/i18n/format.ts'
import { mayEditPeople } from '../access.ts'
import type { LevelCell, StandardInput } from '../forms.ts'
import { standardEmpty, standardInForce, standardTooEarly, standardUnknown } from '../refusals.ts'
import * as store from './store/standard.ts'

type Version = { id: string; version: number }

/** Makes a draft with the levels of another standard. Returns the draft's id. */
export async function copyStandard(ctx: Context, { id }: { id: string }): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const original = await store.findStandard(ctx.db, id)
	if (!original) throw standardUnknown()
	const copyId = ctx.newId()
	await store.insertStandard(ctx.db, copyId, { ...original, name: `Salinan ${original.name}` })
	await store.copyLevels(ctx.db, id, copyId)
	await record(ctx, 'people.standard_copied', { from: id }, copyId)
	return copyId
}

/** Renames a draft, or says what it rests on. */
export async function changeStandard(
	ctx: Context,
	{ id, version, ...input }: StandardInput & Version
): Promise<string> {
	await getDraft(ctx, id)
	if (!(await store.recordStandard(ctx.db, id, version, input))) throw changed()
	await record(ctx, 'people.standard_changed', input, id)
	return id
}

/** Sets levels of a draft: of tiers, or of one position. */
export async function recordLevels(
	ctx: Context,
	{ id, version, cells }: Version & { cells: readonly LevelCell[] }
): Promise<string> {
	await getDraft(ctx, id)
	if (!(await store.recordStandard(ctx.db, id, version))) throw changed()
	await store.recordLevels(ctx.db, id, cells)
	await record(ctx, 'people.standard_levels', { cells: cells.length }, id)
	return id
}

/**
 * Puts a draft in force from a day on; the standard that held until then ends on that day. Not for days past: what was
 * computed rests on what held then. Afterwards neither can be changed.
 */
export async function enforceStandard(
	ctx: Context,
	{ id, version, from }: Version & { from: string }
): Promise<string> {
	const { db } = ctx
	await getDraft(ctx, id)
	if ((await store.countLevels(db, id)) === 0) throw standardEmpty()
	const today = civilDate(ctx.now)
	const since = await store.findOpenSince(db)
	const earliest = since && since > today ? since : today
	if (from < earliest) throw standardTooEarly(longDate(earliest))

	await store.endOpenStandard(db, from)
	if (!(await store.recordStandard(db, id, version, { validFrom: from }))) throw changed()
	await record(ctx, 'people.standard_enforced', { from }, id)
	return id
}

/** Throws a draft away. */
export async function dropStandard(ctx: Context, { id, version }: Version): Promise<void> {
	await getDraft(ctx, id)
	if (!(await store.deleteStandard(ctx.db, id, version))) throw changed()
	await record(ctx, 'people.standard_dropped', {}, id)
}

async function getDraft(ctx: Context, id: string): Promise<void> {
	authorize(mayEditPeople(ctx.actor))
	const standard = await store.findStandard(ctx.db, id)
	if (!standard) throw standardUnknown()
	if (standard.validFrom !== null) throw standardInForce()
}
