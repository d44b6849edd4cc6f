import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { markPlanned } from '#needs/server/mark-planned.ts'
import { mayAccept } from '../access.ts'
import { onlyDraftWithdrawn } from '../decision-refusals.ts'
import { compositionUnfinished, compositionUnknown, nothingAccepted } from '../refusals.ts'
import { leave, makeVersion } from './make-version.ts'
import { findComposition } from './store/composition.ts'
import * as versions from './store/version.ts'
import { listCompetencySeats } from './store/wish.ts'
import * as store from './store/year.ts'

export type Acceptance = {
	tahun: number
	run: string
	/** Of the year's plan as it was read; 0: none. */
	version: number
	/** Why the decreed plan is revised. */
	maksud?: string | undefined
}

/** Makes a finished composition the year's draft plan, in place of an earlier draft, or as the revision of a decreed one. */
export async function acceptComposition(
	ctx: Context,
	{ tahun: year, run, version, maksud = '' }: Acceptance
): Promise<{ year: number; run: string; number: number }> {
	authorize(mayAccept(ctx.actor))
	const composition = await findComposition(ctx.db, run)
	if (!composition || composition.year !== year) throw compositionUnknown()
	if (composition.state !== 'done') throw compositionUnfinished()
	if (((await store.findYear(ctx.db, year))?.version ?? 0) !== version) throw changed()

	const made = await makeVersion(ctx, composition, maksud)
	const plan = {
		...{ year, compositionId: run, versionId: made.id, version },
		...{ acceptedBy: ctx.actor.id, acceptedAt: ctx.now }
	}
	if (!(await store.recordYear(ctx.db, plan))) throw changed()
	await servedBy(ctx, year, run)
	await record(ctx, 'plan.accepted', { year, version: made.number }, run)
	return { year, run, number: made.number }
}

/** Takes the year's draft back; composition and version stay on record, and a decreed version is the year's plan again. */
export async function withdrawPlan(
	ctx: Context,
	{ tahun: year, version }: { tahun: number; version: number }
): Promise<{ year: number }> {
	authorize(mayAccept(ctx.actor))
	const plan = await store.findYear(ctx.db, year)
	if (!plan) throw nothingAccepted(year)
	const draft = await versions.getVersion(ctx.db, plan.versionId)
	if (draft.state !== 'draft') throw onlyDraftWithdrawn()

	await leave(ctx, draft, 'withdraw', 'withdrawn')
	const decreed = await versions.findInState(ctx.db, year, ['decreed'])
	const left = decreed
		? await store.recordYear(ctx.db, {
				...{ year, compositionId: decreed.compositionId, versionId: decreed.id, version },
				...{ acceptedBy: decreed.madeBy, acceptedAt: decreed.madeAt }
			})
		: await store.deleteYear(ctx.db, year, version)
	if (!left) throw changed()
	await servedBy(ctx, year, decreed?.compositionId ?? null)
	await record(ctx, 'plan.withdrawn', { year, version: draft.number }, plan.compositionId)
	return { year }
}

/** Agencies see of each proposal whether the year's plan, if there is one, serves it. */
async function servedBy(ctx: Context, year: number, run: string | null): Promise<void> {
	const seats = run ? await listCompetencySeats(ctx.db, run) : []
	await markPlanned(ctx, { year, run, seats })
}
