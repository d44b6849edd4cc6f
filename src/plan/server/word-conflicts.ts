import type { Context } from '#platform/context.ts'
import { participantScope } from '../access.ts'
import { conflictSentence, repairSentence } from '../conflict-words.ts'
import type { Conflict } from '../contradictions.ts'
import { listAgencyNames } from './store/roster.ts'
import { listNames } from './store/seat.ts'

/** Which lock meets which rule, and the cheapest repair. */
export type WordedConflict = { says: string; repair: string }

/** Conflicts in words; people are named only to those who may see everybody's names. */
export async function wordConflicts(
	{ db, actor }: Context,
	conflicts: readonly Conflict[],
	titles: ReadonlyMap<string, string>
): Promise<WordedConflict[]> {
	const people = conflicts.flatMap(({ lock, lift }) => [lock.employeeId, lift?.employeeId])
	const asked = people.filter((id) => id !== null && id !== undefined)
	const names =
		participantScope(actor) === 'all' ? await listNames(db, asked) : new Map<string, string>()
	const agencies = await listAgencyNames(
		db,
		conflicts.flatMap(({ rule, key }) => (rule === 'agency' && key ? [key] : []))
	)
	const words = {
		activity: (id: string) => titles.get(id) ?? 'kegiatan ini',
		person: (id: string) => names.get(id) ?? 'seorang pegawai',
		agency: (id: string) => agencies.get(id) ?? 'perangkat daerah ini'
	}
	return conflicts.map((conflict) => ({
		says: conflictSentence(conflict, words),
		repair: repairSentence(conflict, words)
	}))
}
