import type { Context } from '#platform/context.ts'
import { findPersonal, nameHints, type Personal } from '../personal-data.ts'
import { listNamesLike } from './store/message-list.ts'

/** What in each text leads to a person: numbers, addresses, and names of the roster past and present. Permission is the caller's. */
export async function findPersonalIn(
	{ db }: Context,
	texts: readonly string[],
	kept: readonly string[] = []
): Promise<Personal[][]> {
	const names = await listNamesLike(db, nameHints(texts.join('\n|\n')))
	return texts.map((text) => findPersonal(text, names, kept))
}
