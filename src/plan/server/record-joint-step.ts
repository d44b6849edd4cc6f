import type { Context } from '#platform/context.ts'
import { insertStep } from './store/joint-work.ts'

/** Writes into the history of a joint activity what the actor has just done. */
export const recordJointStep = (ctx: Context, jointId: string, text: string): Promise<void> =>
	insertStep(ctx.db, { id: ctx.newId(), jointId, at: ctx.now, name: ctx.actor.name, text })
