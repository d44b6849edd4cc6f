import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { Act } from '../proposals/model.ts'
import { insertEvents } from './store/proposal.ts'

/** Writes an act into the history of a proposal and into the audit. `version` is the proposal's after the act. */
export async function noteAct(
	ctx: Context,
	{ id, version }: { id: string; version: number },
	act: Act,
	reason = ''
): Promise<void> {
	const { actor, now } = ctx
	await insertEvents(ctx.db, [
		{
			id: ctx.newId(),
			proposalId: id,
			at: now,
			act,
			actor: actor.id,
			actorName: actor.name,
			reason,
			version
		}
	])
	await record(ctx, `needs.proposal_${act}`, { version, reason }, id)
}
