import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayComment, mayReadInternalProgramme } from '../access.ts'
import { threadsOf, type Thread } from '../comments.ts'
import { clashingDuty, dutyOf, handsIn, isOpen, moveOf, roleFor, stepsOpen } from '../decision.ts'
import type { Duty, VersionStep } from '../decision.ts'
import type { Judged } from '../guards.ts'
import { handsOf } from './decide-version.ts'
import { gatherGuards } from './gather-guards.ts'
import { showVersion, type VersionRef, type VersionView } from './show-version.ts'
import { listComments, listInvolved, type Comment } from './store/comment.ts'
import { getVersion } from './store/version.ts'
import { findYear } from './store/year.ts'

/** A step that the actor's roles open; `clash` is the duty by which it must be somebody else's. */
export type OpenStep = { step: VersionStep; clash: Duty | null; behalf: string | null }

export type DecisionView = {
	found: VersionView
	/** Null once it is decided, and for readers of single agencies: the guards speak of everybody. */
	guards: Judged[] | null
	threads: Thread<Comment>[]
	steps: OpenStep[]
	/** Who may be asked by name. */
	involved: { id: string; name: string }[]
	mayComment: boolean
	today: string
	/** Of the year's plan, for making the next version. */
	yearVersion: number
}

/** A version with what must hold before it goes on, what is said about it, and what the actor may do now. */
export async function showDecision(ctx: Context, ref: VersionRef): Promise<DecisionView> {
	const found = await showVersion(ctx, ref)
	const { db, actor, now } = ctx
	const open = isOpen(found.state)
	const guarded = open && mayReadInternalProgramme(actor)
	return {
		found,
		guards: guarded ? await gatherGuards(ctx, await getVersion(db, found.id)) : null,
		threads: threadsOf(await listComments(db, found.id)),
		steps: await openSteps(ctx, found),
		involved: await listInvolved(db, found.id),
		mayComment: mayComment(actor) && (open || found.state === 'decreed'),
		today: civilDate(now),
		yearVersion: (await findYear(db, ref.tahun))?.version ?? 0
	}
}

async function openSteps(ctx: Context, { id, state, steps }: VersionView): Promise<OpenStep[]> {
	const { actor } = ctx
	const hands = await handsOf(ctx, id, steps)
	return stepsOpen(actor, state)
		.filter((step) => step !== 'withdraw')
		.map((step) => {
			const { people, behalf } = handsIn(actor, roleFor(actor, moveOf(step, state)!)!)
			const duty = dutyOf(step)
			const clash = duty && clashingDuty(duty, people, hands)
			return { step, clash: clash ?? null, behalf: behalf?.name ?? null }
		})
}
