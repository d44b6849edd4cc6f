import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadStandards } from '../access.ts'
import type { CompetencyQuery } from '../filters.ts'
import * as store from './store/competency.ts'

export async function listCompetencies(ctx: Context, query: CompetencyQuery) {
	authorize(mayReadStandards(ctx.actor))
	return store.listCompetencies(ctx.db, query)
}

/** Active competencies to choose from. */
export async function chooseCompetency(ctx: Context): Promise<store.CompetencyOption[]> {
	authorize(mayReadStandards(ctx.actor))
	return store.listCompetencyOptions(ctx.db)
}

/** The whole dictionary with its levels, for a file. */
export async function exportDictionary(ctx: Context): Promise<store.Competency[]> {
	authorize(mayReadStandards(ctx.actor))
	return store.listDictionary(ctx.db)
}
