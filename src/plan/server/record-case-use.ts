import { showCase } from '#needs/server/list-cases.ts'
import { refuseNames } from '#needs/server/reply-message.ts'
import { caseWithdrawn, leadsToPeople } from '#needs/message-refusals.ts'
import { mayReadCases } from '#needs/access.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayReadPlan, mayRecordCaseUse } from '../access.ts'
import type { CaseUse, CaseUseForm } from '../citizens.ts'
import { activityUnknown, caseUseUnknown } from '../refusals.ts'
import { findActivity } from './store/activity.ts'
import * as store from './store/citizens.ts'

/** Trainings in which a case was or will be worked on. */
export async function listUsesOfCase(ctx: Context, caseId: string): Promise<CaseUse[]> {
	authorize(mayReadCases(ctx.actor))
	return store.listUsesOfCase(ctx.db, caseId)
}

/** Cases of an activity. */
export async function listCasesOfActivity(ctx: Context, activityId: string): Promise<CaseUse[]> {
	authorize(mayReadPlan(ctx.actor))
	return store.listUsesOfActivity(ctx.db, activityId)
}

/**
 * Writes down that a published case is worked on in a training, and once it was, what came of it. A citizen who told the case
 * reads that, so it may name nobody.
 */
export async function recordCaseUse(ctx: Context, form: CaseUseForm): Promise<{ id: string }> {
	const { db, actor, now } = ctx
	authorize(mayRecordCaseUse(actor))
	const { card } = await showCase(ctx, { id: form.id })
	if (card.state !== 'published') throw caseWithdrawn()
	const outcome = form.hasil ?? ''
	await refuseNames(ctx, [outcome], leadsToPeople)
	if (form.pakai) {
		const use = await store.findUse(db, form.pakai)
		if (!use || use.caseId !== form.id) throw caseUseUnknown()
		const ref = { id: form.pakai, version: form.version }
		if (!(await store.recordUse(db, ref, { usedOn: form.tanggal, outcome }))) throw changed()
		await record(ctx, 'plan.case_use_changed', { case: form.id, used: form.tanggal }, form.pakai)
		return { id: form.id }
	}
	if (!form.kegiatan || !(await findActivity(db, form.kegiatan))) throw activityUnknown()
	const id = ctx.newId()
	await store.insertUse(db, {
		id,
		caseId: form.id,
		activityId: form.kegiatan,
		usedOn: form.tanggal,
		outcome,
		recordedBy: actor.name,
		recordedAt: now
	})
	await record(ctx, 'plan.case_used', { case: form.id, activity: form.kegiatan }, id)
	return { id: form.id }
}

export async function removeCaseUse(
	ctx: Context,
	{ id, pakai }: { id: string; pakai: string }
): Promise<{ id: string }> {
	authorize(mayRecordCaseUse(ctx.actor))
	const use = await store.findUse(ctx.db, pakai)
	if (!use || use.caseId !== id) throw caseUseUnknown()
	await store.deleteUse(ctx.db, pakai)
	await record(ctx, 'plan.case_use_removed', { case: id }, pakai)
	return { id }
}
