import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Refusal } from '#platform/refusal.ts'
import { mayReadProposals, maySetRound } from '../access.ts'
import type { RoundForm } from '../proposals/forms.ts'
import type { Proposal, Round } from '../proposals/model.ts'
import { roundDates, roundMissing } from '../proposals/refusals.ts'
import { judgeRound, roundState, type RoundState } from '../proposals/rules.ts'
import * as store from './store/round.ts'

export type RoundView = Round & { state: RoundState }

/** All rounds, the latest year first, and where each stands today. */
export async function listRounds(ctx: Context): Promise<RoundView[]> {
	authorize(mayReadProposals(ctx.actor))
	const today = civilDate(ctx.now)
	return (await store.listRounds(ctx.db)).map((round) => ({
		...round,
		state: roundState(round, today)
	}))
}

/** Why a proposal can be neither written in nor sent now; what was returned is mended at any time. */
export async function shutFor(
	ctx: Context,
	{ state, year }: Pick<Proposal, 'state' | 'year'>
): Promise<Refusal | undefined> {
	if (state === 'returned') return undefined
	return judgeRound(await store.findRound(ctx.db, year), year, civilDate(ctx.now))
}

/** Sets when agencies may propose for a year, or changes it over the version that was read; 0 for a new one. */
export async function recordRound(ctx: Context, form: RoundForm): Promise<{ year: number }> {
	authorize(maySetRound(ctx.actor))
	if (form.closesOn < form.opensOn) throw roundDates()
	const before = await store.findRound(ctx.db, form.year)
	const closed = before?.closed ?? false
	if (!(await store.recordRound(ctx.db, { ...form, closed }))) throw changed()
	const { version: _, ...dates } = form
	await record(ctx, 'needs.round_set', dates)
	return { year: form.year }
}

/** Closes a round before its time, or opens it again; outside its dates it stays shut all the same. */
export async function switchRound(
	ctx: Context,
	{ year, version, closed }: { year: number; version: number; closed: boolean }
): Promise<{ year: number }> {
	authorize(maySetRound(ctx.actor))
	const round = await store.findRound(ctx.db, year)
	if (!round) throw roundMissing(year)
	if (!(await store.recordRound(ctx.db, { ...round, version, closed }))) throw changed()
	await record(ctx, closed ? 'needs.round_closed' : 'needs.round_opened', { year })
	return { year }
}
