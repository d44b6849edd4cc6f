import type { Context } from '#platform/context.ts'
import { ZONE } from '#platform/i18n/format.ts'
import { mostAway, unitKindOf } from '#plan/calendar.ts'
import { limitsOfAbsence } from '#plan/server/edit-absence.ts'
import { absenceText, overlapText } from '../clashes.ts'
import { listAbsent, listOverlaps } from './store/clash.ts'

/** By place in a batch: leave, other batches and limits of absence that stand against it, in sentences. */
export async function explainClashes(
	ctx: Context,
	places: readonly string[]
): Promise<Map<string, string[]>> {
	const found = new Map<string, string[]>()
	const add = (id: string, text: string) => found.set(id, [...(found.get(id) ?? []), text])
	if (places.length === 0) return found
	for (const overlap of await listOverlaps(ctx.db, places, ZONE))
		add(overlap.enrolmentId, overlapText(overlap))
	const { limits, counters } = await limitsOfAbsence(ctx)
	const served = new Set(counters)
	for (const absent of await listAbsent(ctx.db, places, ZONE)) {
		const most = mostAway(limits[unitKindOf(absent, served)], absent.people)
		const text = absenceText(absent, most)
		if (text) add(absent.enrolmentId, text)
	}
	return found
}
