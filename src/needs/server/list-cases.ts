import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { mayEditCase, mayModerate, mayReadCases } from '../access.ts'
import { caseTexts, type Case, type CaseText } from '../case.ts'
import type { CaseQuery } from '../message-filters.ts'
import { caseUnknown } from '../message-refusals.ts'
import type { Personal } from '../personal-data.ts'
import { findPersonalIn } from './find-personal.ts'
import * as store from './store/case.ts'

export const reachOf = (actor: Actor): store.CaseReach => ({
	all: mayModerate(actor),
	actorId: actor.id
})

/** The case bank: what is published, the actor's own drafts, and for who moderates every draft. */
export async function listCases(ctx: Context, query: CaseQuery) {
	authorize(mayReadCases(ctx.actor))
	return store.listCases(ctx.db, reachOf(ctx.actor), query)
}

export async function exportCases(ctx: Context, query: CaseQuery): Promise<Case[]> {
	authorize(mayReadCases(ctx.actor))
	const rows = await store.listForExport(ctx.db, reachOf(ctx.actor), query)
	await record(ctx, 'needs.cases_exported', { rows: rows.length })
	return rows
}

export type ShownCase = {
	card: Case
	/** What leads to a person in a draft, field by field. */
	personal: (Personal & { field: CaseText })[]
	may: { edit: boolean; publish: boolean }
}

/** One card; for who edits it, with what is found in it. */
export async function showCase(ctx: Context, { id }: { id: string }): Promise<ShownCase> {
	authorize(mayReadCases(ctx.actor))
	const card = await store.findCase(ctx.db, reachOf(ctx.actor), id)
	if (!card) throw caseUnknown()
	const may = { edit: mayEditCase(ctx.actor, card), publish: mayModerate(ctx.actor) }
	return { card, personal: may.edit ? await findPersonalInCase(ctx, card) : [], may }
}

/** What leads to a person on a card, without what somebody judged to be none. */
export async function findPersonalInCase(ctx: Context, card: Case): Promise<ShownCase['personal']> {
	const found = await findPersonalIn(
		ctx,
		caseTexts.map((field) => card[field]),
		card.keptWords
	)
	return found.flatMap((list, i) => list.map((one) => ({ ...one, field: caseTexts[i]! })))
}
