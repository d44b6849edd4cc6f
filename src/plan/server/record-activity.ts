import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayEditCatalogue } from '../access.ts'
import { codeOfCopy, resolveDraft } from '../catalogue.ts'
import type { ActivityDraft } from '../forms.ts'
import type { ActivityData } from '../model.ts'
import { activityUnknown } from '../refusals.ts'
import * as store from './store/activity.ts'
import { listChoices } from './store/choices.ts'
import { deriveCosts, insertComponents, listComponents } from './store/component.ts'

/** Writes an activity of the catalogue: a new one without `id`, else over the version that was read. */
export async function recordActivity(
	ctx: Context,
	{ id, version, ...draft }: ActivityDraft & { id?: string | undefined; version: number }
): Promise<{ id: string }> {
	authorize(mayEditCatalogue(ctx.actor))
	const data = resolveDraft(draft, await listChoices(ctx.db))
	if (data instanceof Refusal) throw data
	if (id && !(await store.findActivity(ctx.db, id))) throw activityUnknown()

	const written = id ?? ctx.newId()
	await writeActivity(ctx, written, id ? version : null, data)
	await record(
		ctx,
		id ? 'plan.activity_changed' : 'plan.activity_added',
		{ code: data.code },
		written
	)
	return { id: written }
}

/** The rows of one activity; `version` null: a new one. Where its cost is taken apart, the parts say what it costs. */
export async function writeActivity(
	ctx: Context,
	id: string,
	version: number | null,
	data: ActivityData
): Promise<void> {
	if (version === null) await store.insertActivity(ctx.db, id, data)
	else {
		if (!(await store.updateActivity(ctx.db, id, version, data))) throw changed()
		await store.clearParts(ctx.db, id)
	}
	await store.insertParts(ctx.db, id, data)
	await deriveCosts(ctx.db, id)
}

/** A second activity like this one, with a code of its own; the planner then edits it. */
export async function copyActivity(ctx: Context, { id }: { id: string }): Promise<{ id: string }> {
	authorize(mayEditCatalogue(ctx.actor))
	const activity = await store.findActivity(ctx.db, id)
	if (!activity) throw activityUnknown()
	const code = codeOfCopy(activity.code, await store.listCodes(ctx.db, activity.code))
	const copy = ctx.newId()
	await writeActivity(ctx, copy, null, { ...activity, code, title: `${activity.title} (salinan)` })
	const parts = await listComponents(ctx.db, id)
	await insertComponents(
		ctx.db,
		copy,
		parts.map((part) => ({ ...part, id: ctx.newId() }))
	)
	await record(ctx, 'plan.activity_copied', { code, from: activity.code }, copy)
	return { id: copy }
}

/** Takes an activity out of planning, or into it again. Compositions that have it keep it. */
export async function setActivityState(
	ctx: Context,
	{ id, version, active }: { id: string; version: number; active: boolean }
): Promise<{ id: string }> {
	authorize(mayEditCatalogue(ctx.actor))
	const activity = await store.findActivity(ctx.db, id)
	if (!activity) throw activityUnknown()
	if (!(await store.setActive(ctx.db, id, version, active))) throw changed()
	await record(
		ctx,
		active ? 'plan.activity_opened' : 'plan.activity_closed',
		{ code: activity.code },
		id
	)
	return { id }
}
