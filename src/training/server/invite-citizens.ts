import { newCode } from '#platform/access/link.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { noCitizenSeats } from '../enrolment-refusals.ts'
import type { BatchRef } from '../forms.ts'
import { findRunning } from './find-batch.ts'
import { recordInvite } from './store/citizen.ts'

/** Opens a batch to citizens by a link; pressed again it makes another, and the one before ends. */
export async function inviteCitizens(ctx: Context, ref: BatchRef): Promise<{ id: string }> {
	const batch = await findRunning(ctx, ref.id)
	if (batch.citizenSeats === 0) throw noCitizenSeats()
	if (!(await recordInvite(ctx.db, ref, newCode()))) throw changed()
	await record(ctx, 'training.citizens_invited', {}, ref.id)
	return { id: ref.id }
}

/** Closes a batch to further citizens; who joined keeps their place and link. */
export async function closeInvite(ctx: Context, ref: BatchRef): Promise<{ id: string }> {
	await findRunning(ctx, ref.id)
	if (!(await recordInvite(ctx.db, ref, null))) throw changed()
	await record(ctx, 'training.invite_closed', {}, ref.id)
	return { id: ref.id }
}
