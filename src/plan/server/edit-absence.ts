import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepCalendar, mayReadPlan } from '../access.ts'
import type { AbsenceForm } from '../calendar-forms.ts'
import { listHomeAgencies } from './store/roster.ts'
import * as store from './store/absence.ts'

/** The limits of absence that count, with agencies that may serve people at counters. */
export async function showAbsence(ctx: Context) {
	authorize(mayReadPlan(ctx.actor))
	return { absence: await store.getAbsence(ctx.db), agencies: await listHomeAgencies(ctx.db) }
}

/** Sets the limits anew, as a version after the one that was read; calendars that were made keep theirs. */
export async function recordAbsence(
	ctx: Context,
	{ version, ...limits }: AbsenceForm
): Promise<{ version: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	if ((await store.getAbsence(ctx.db)).version !== version) throw changed()
	const next = { ...limits, version: version + 1, certainty: 'house' as const }
	const by = { recordedBy: ctx.actor.id, recordedAt: ctx.now }
	if (!(await store.insertAbsence(ctx.db, { ...next, ...by }))) throw changed()
	await record(ctx, 'plan.absence_set', next)
	return { version: next.version }
}

/** The limits of absence that count, for what comes after the plan: figures, nobody's name. */
export const limitsOfAbsence = ({ db }: Pick<Context, 'db'>) => store.getAbsence(db)
