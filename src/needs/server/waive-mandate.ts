import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayWaiveMandate } from '../access.ts'
import type { WaiverDraft, WaiverRef } from '../forms.ts'
import { personUnknown, waiverGone, waiverTwice } from '../refusals.ts'
import * as store from './store/mandate.ts'

/** The planner's word, with a reason, that somebody's mandate is fulfilled elsewhere or does not hold for them. */
export async function waiveMandate(
	ctx: Context,
	{ pegawai, kode, jenis, alasan }: WaiverDraft
): Promise<void> {
	authorize(mayWaiveMandate(ctx.actor))
	if (!(await store.findEmployee(ctx.db, pegawai))) throw personUnknown()
	const waiver = {
		id: ctx.newId(),
		employeeId: pegawai,
		code: kode,
		kind: jenis,
		reason: alasan,
		decidedBy: ctx.actor.name,
		decidedAt: ctx.now
	}
	if (!(await store.insertWaiver(ctx.db, waiver))) throw waiverTwice()
	await record(ctx, 'needs.mandate_waived', { code: kode, kind: jenis, reason: alasan }, pegawai)
}

/** Takes such a word back: the mandate is owed again. */
export async function withdrawWaiver(ctx: Context, { id }: WaiverRef): Promise<void> {
	authorize(mayWaiveMandate(ctx.actor))
	const withdrawn = await store.withdrawWaiver(ctx.db, id, ctx.now)
	if (!withdrawn) throw waiverGone()
	await record(
		ctx,
		'needs.mandate_waiver_withdrawn',
		{ code: withdrawn.code },
		withdrawn.employeeId
	)
}
