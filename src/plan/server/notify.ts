import { holdersOf, recipientsOf } from '#platform/access/recipients.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Letter, Recipient } from '#platform/mail/letter.ts'
import { send } from '#platform/mail/send.ts'
import { moves, type VersionState, type VersionStep } from '../decision.ts'
import type { Joint } from '../joint.ts'
import { commentLetter, jointLetter, turnLetter, versionLetter } from '../letters.ts'
import type { Comment } from './store/comment.ts'
import type { Version } from './store/version.ts'

const toAll = (ctx: Context, people: readonly Recipient[], letter: Letter): Promise<void> =>
	send(
		ctx,
		people.map((to) => ({ to, letter }))
	)

/** Writes to whoever is to take the next step with a version that has come into a state. */
export async function notifyTurn(
	ctx: Context,
	version: Version,
	state: VersionState
): Promise<void> {
	const next = moves.find(({ step, from }) => from === state && isTurn(step))
	if (!next || !isTurn(next.step)) return
	const people = await holdersOf(ctx.db, next.by[0]!, civilDate(ctx.now))
	await toAll(ctx, people, turnLetter(version, next.step))
}

const isTurn = (step: VersionStep) => step === 'verify' || step === 'submit' || step === 'decree'

/** Writes to the maker of a version that it came back or is decreed, and otherwise to whoever is next. */
export async function notifyStep(
	ctx: Context,
	version: Version,
	{ step, state, reason }: { step: VersionStep; state: VersionState; reason: string }
): Promise<void> {
	if (step !== 'return' && step !== 'decree') return notifyTurn(ctx, version, state)
	const makers = await recipientsOf(ctx.db, [version.madeBy])
	await toAll(ctx, makers, versionLetter(version, { step, by: ctx.actor.name, reason }))
}

type Asked = Pick<Comment, 'id' | 'toRole' | 'toAccount'> & { dueOn: string }

/** Writes to whoever owes an answer to a comment: one person, or all who hold a role. */
export async function notifyAsked(ctx: Context, version: Version, asked: Asked): Promise<void> {
	const { id, toRole, toAccount, dueOn } = asked
	const people = toAccount
		? await recipientsOf(ctx.db, [`akun:${toAccount}`])
		: toRole
			? await holdersOf(ctx.db, toRole, civilDate(ctx.now))
			: []
	await toAll(ctx, people, commentLetter(version, { id, by: ctx.actor.name, dueOn }))
}

/** Writes to the heads of all parties that joint terms wait for their signatures. */
export async function notifySigners(ctx: Context, joint: Joint): Promise<void> {
	const agencies = joint.parties.map(({ agencyId }) => agencyId)
	const heads = await holdersOf(ctx.db, 'agency_head', civilDate(ctx.now), agencies)
	await toAll(ctx, heads, jointLetter(joint))
}
