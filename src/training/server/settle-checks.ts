import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { SettleForm } from '../attendance-forms.ts'
import { findOwnBatch, findSessionOf } from './find-batch.ts'
import { recordPassage } from './store/attendance.ts'
import { settleChecks } from './store/signed-check.ts'

/**
 * The committee's word on check-ins that came late from phones: they count from the moment of their code, or are set aside. Of
 * one person, or of all who wait.
 */
export async function settleLate(
	ctx: Context,
	{ id, sesi, enrolmentId, verdict }: SettleForm
): Promise<{ id: string; sesi: string; people: number }> {
	await findOwnBatch(ctx, id)
	await findSessionOf(ctx, id, sesi)
	const { db, now: at } = ctx
	const whose = { sessionId: sesi, enrolmentIds: enrolmentId ? [enrolmentId] : null }
	const by = { by: ctx.actor.id, name: ctx.actor.name, at }
	const settled = await settleChecks(db, whose, verdict, by)
	if (verdict === 'confirmed')
		for (const { enrolmentId: who, kind, countsAt } of settled)
			await recordPassage(db, {
				...{ kind, sessionId: sesi, enrolmentId: who, at: countsAt, way: 'confirmed' }
			})
	const people = [...new Set(settled.map((one) => one.enrolmentId))]
	if (people.length > 0)
		await record(
			ctx,
			verdict === 'confirmed' ? 'training.late_confirmed' : 'training.late_set_aside',
			{ enrolments: people },
			sesi
		)
	return { id, sesi, people: people.length }
}
