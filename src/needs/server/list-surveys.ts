import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayShowNeeds, needsScope } from '../access.ts'
import { unitUnknown } from '../refusals.ts'
import {
	surenessOf,
	type NeedState,
	type SkmFilter,
	type SkmResult,
	type SkmRules
} from '../skm.ts'
import * as store from './store/skm.ts'

export type SkmListQuery = {
	filter: SkmFilter
	sort: store.SkmSort
	descending: boolean
	/** All rows where undefined. */
	page?: { limit: number; offset: number } | undefined
}

/** Units with their newest survey, as far as the actor sees agencies, and the rule that they are judged by. */
export async function listSurveys(ctx: Context, { filter, page, ...order }: SkmListQuery) {
	authorize(mayShowNeeds(ctx.actor))
	const rules = await store.getSkmRules(ctx.db, civilDate(ctx.now))
	const list = await store.listUnits(ctx.db, needsScope(ctx.actor), rules, filter, order, page)
	return {
		...list,
		rules,
		rows: list.rows.map((unit) => ({ ...unit, latest: shownOf(unit.latest, rules) }))
	}
}

/** One unit: all that stands of it, and the needs that it proposes. */
export async function showSurveys(ctx: Context, { id }: { id: string }) {
	authorize(mayShowNeeds(ctx.actor))
	const scope = needsScope(ctx.actor)
	const unit = await store.findUnit(ctx.db, scope, id)
	if (!unit) throw unitUnknown()
	const rules = await store.getSkmRules(ctx.db, civilDate(ctx.now))
	const [results, needs] = await Promise.all([
		store.listResults(ctx.db, id),
		store.listNeeds(ctx.db, scope, { agencyId: id })
	])
	return {
		unit,
		rules,
		results: results.map((result) => shownOf(result, rules)),
		needs: needs.rows
	}
}

/** Needs that weak elements propose, of all units that the actor sees. */
export async function listProposedNeeds(
	ctx: Context,
	filter: { state?: NeedState | undefined },
	page: { limit: number; offset: number }
) {
	authorize(mayShowNeeds(ctx.actor))
	return store.listNeeds(ctx.db, needsScope(ctx.actor), filter, page)
}

/** A survey as it may be shown: of fewer than five respondents nothing but that there are too few. */
export type ShownResult = Omit<SkmResult, 'ikm' | 'letter' | 'means' | 'counts' | 'respondents'> &
	(
		| { sureness: 'hidden' }
		| ({ sureness: 'uncertain' | 'sure' } & Pick<
				SkmResult,
				'ikm' | 'letter' | 'means' | 'counts' | 'respondents'
		  >)
	)

function shownOf(result: SkmResult, rules: SkmRules): ShownResult {
	const { ikm, letter, means, counts, respondents, ...place } = result
	const sureness = surenessOf(respondents, rules)
	return sureness === 'hidden'
		? { ...place, sureness }
		: { ...place, sureness, ikm, letter, means, counts, respondents }
}
