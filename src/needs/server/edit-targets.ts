import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayEditTargets, mayShowNeeds } from '../access.ts'
import type { TargetDraft } from '../forms.ts'
import { agencyUnknown, competencyUnknown, targetUnknown } from '../refusals.ts'
import * as store from './store/rpjmd.ts'
import { listCompetencies } from './store/skm.ts'

/** A page of the RPJMD's targets with the competencies they rest on. */
export async function listTargets(
	ctx: Context,
	filter: store.TargetFilter,
	page: { limit: number; offset: number }
) {
	authorize(mayShowNeeds(ctx.actor))
	return store.listTargets(ctx.db, filter, page)
}

/** One target (null: a new one), and what it may name. */
export async function showTarget(ctx: Context, { id }: { id: string | null }) {
	authorize(mayEditTargets(ctx.actor))
	const target = id ? await store.findTarget(ctx.db, id) : null
	if (target === undefined) throw targetUnknown()
	return {
		target,
		agencies: await store.listHomes(ctx.db),
		competencies: await listCompetencies(ctx.db)
	}
}

/** Adds a target, or changes one over the version that was read. One that is closed counts no longer. */
export async function recordTarget(
	ctx: Context,
	{ id, version, active, ...target }: TargetDraft
): Promise<{ id: string }> {
	authorize(mayEditTargets(ctx.actor))
	const known = new Set((await listCompetencies(ctx.db)).map((one) => one.id))
	if (target.links.some(({ competencyId }) => !known.has(competencyId))) throw competencyUnknown()
	const homes = await store.listHomes(ctx.db)
	if (target.agencyId && !homes.some((home) => home.id === target.agencyId)) throw agencyUnknown()
	if (!id) {
		const created = ctx.newId()
		await store.insertTarget(ctx.db, created, target)
		await record(ctx, 'needs.target_added', target, created)
		return { id: created }
	}
	if (!(await store.findTarget(ctx.db, id))) throw targetUnknown()
	if (!(await store.updateTarget(ctx.db, id, version, { ...target, active }))) throw changed()
	await record(ctx, 'needs.target_changed', { ...target, active }, id)
	return { id }
}
