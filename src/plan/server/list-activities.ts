import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import type { Activity } from '../model.ts'
import { activityUnknown } from '../refusals.ts'
import * as store from './store/activity.ts'
import { listChoices, type Choices } from './store/choices.ts'

export type CataloguePage = {
	rows: store.ActivitySummary[]
	total: number
	forms: Choices['forms']
}

/** A page of the catalogue. */
export async function listActivities(
	ctx: Context,
	filter: store.ActivityFilter,
	order: { sort: store.ActivitySort; descending: boolean; page: number }
): Promise<CataloguePage> {
	authorize(mayReadPlan(ctx.actor))
	return {
		rows: await store.listActivities(ctx.db, filter, order),
		total: await store.countActivities(ctx.db, filter),
		forms: (await listChoices(ctx.db)).forms
	}
}

/** All that the filter leaves, with the names its columns show. */
export async function exportActivities(
	ctx: Context,
	filter: store.ActivityFilter
): Promise<{ activities: Activity[]; choices: Choices }> {
	authorize(mayReadPlan(ctx.actor))
	return {
		activities: await store.listForExport(ctx.db, filter),
		choices: await listChoices(ctx.db)
	}
}

/** One activity and what its fields may refer to; without an id, a new one. */
export async function showActivity(
	ctx: Context,
	id?: string
): Promise<{ activity: Activity | null; choices: Choices }> {
	authorize(mayReadPlan(ctx.actor))
	const activity = id ? await store.findActivity(ctx.db, id) : null
	if (activity === undefined) throw activityUnknown()
	return { activity, choices: await listChoices(ctx.db) }
}
