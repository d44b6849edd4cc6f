import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import type { AnswerQuery } from '../message-filters.ts'
import type { PublicAnswer, Unit } from '../message.ts'
import { answerUnknown } from '../message-refusals.ts'
import * as store from './store/message-list.ts'

/** Questions and answers that anybody may read. */
export const listAnswers = (ctx: Context, query: AnswerQuery) => store.listAnswers(ctx.db, query)

export async function showAnswer(ctx: Context, { id }: { id: string }): Promise<PublicAnswer> {
	const answer = await store.findAnswer(ctx.db, id)
	if (!answer) throw answerUnknown()
	return answer
}

/** Units that a citizen may mean, by words of their name; their names are no secret. */
export const searchUnits = (ctx: Context, text: string): Promise<Unit[]> =>
	store.searchUnits(ctx.db, text)

/** The unit that an address names; nothing where there is no such unit. */
export async function findUnit(ctx: Context, id: string | null): Promise<Unit | undefined> {
	const known = z.uuid().safeParse(id).data
	return known ? store.findUnit(ctx.db, known) : undefined
}
