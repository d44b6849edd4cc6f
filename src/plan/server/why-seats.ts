import { standingOf } from '#optimisation/compose/standing.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan, participantScope } from '../access.ts'
import { activityUnknown, compositionUnknown, personUnknown } from '../refusals.ts'
import { changeSentence, whySeat, whySentence } from '../why.ts'
import { recallPlan } from './load-plan.ts'
import { findComposition, listLines, type Line } from './store/composition.ts'
import { findInComposition, getInComposition, type Found } from './store/seat.ts'

const MOST = 25

export type SeatWhy = {
	activityId: string
	title: string
	seated: boolean
	/** One sentence with gain, already covered, seat price and what decides; and what would have to change. */
	says: string
	change: string
}

/** People of a composition by name or NIP, as far as the actor may see them: to ask about. */
export async function findForWhy(
	ctx: Context,
	{ tahun, run }: { tahun: number; run: string },
	search: string
): Promise<{ people: Found[]; activities: Line[]; scenario: string }> {
	authorize(mayReadPlan(ctx.actor))
	const composition = await findComposition(ctx.db, run)
	if (!composition || composition.year !== tahun) throw compositionUnknown()
	const scope = participantScope(ctx.actor)
	return {
		people: search ? await findInComposition(ctx.db, run, { search, scope, most: MOST }) : [],
		activities: await listLines(ctx.db, run),
		scenario: composition.scenario
	}
}

/** Why a person sits in each activity or does not: one activity if asked, else all that the person may join. */
export async function whySeats(
	ctx: Context,
	ref: { tahun: number; run: string },
	{ orang, kegiatan }: { orang: string; kegiatan?: string | undefined }
): Promise<{ person: Found; rows: SeatWhy[] }> {
	authorize(mayReadPlan(ctx.actor))
	const { composition, posed, plan, personRow, activityRow } = await recallPlan(ctx, ref)
	const person = await getInComposition(ctx.db, ref.run, orang, participantScope(ctx.actor))
	const row = personRow(orang)
	if (!person || row === undefined) throw personUnknown()
	const asked = kegiatan === undefined ? undefined : activityRow(kegiatan)
	if (kegiatan !== undefined && asked === undefined) throw activityUnknown()

	const { problem, keys } = posed
	const at = standingOf(problem, plan)
	const choices = new Set([
		...at.bundles[row]!,
		...problem.people[row]!.eligible,
		...problem.locks.pairs.filter((pair) => pair.person === row).map((pair) => pair.activity)
	])
	const titles = new Map(
		(await listLines(ctx.db, ref.run)).map((line) => [line.activityId, line.title])
	)
	const rows = (asked === undefined ? [...choices] : [asked])
		.map((activity) => ({
			activityId: keys.activities[activity]!,
			why: whySeat(problem, composition.result.prices, at, row, activity)
		}))
		.sort((a, b) => Number(b.why.seated) - Number(a.why.seated) || b.why.gain - a.why.gain)
		.map(({ activityId, why }) => ({
			activityId,
			title: titles.get(activityId) ?? '',
			seated: why.seated,
			says: whySentence(why),
			change: changeSentence(why)
		}))
	return { person, rows }
}
