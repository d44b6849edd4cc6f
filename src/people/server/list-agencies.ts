import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayEditPeople, mayListAgencies, visibleAgencies } from '../access.ts'
import type { AgencyQuery } from '../filters.ts'
import * as store from './store/agency.ts'

/** Agencies that the actor sees, a page of them; see the store for which. */
export async function listAgencies(ctx: Context, query: AgencyQuery) {
	authorize(mayListAgencies(ctx.actor))
	return store.listAgencies(ctx.db, visibleAgencies(ctx.actor), query)
}

/** Active agencies that the actor sees, in the order of the tree, to choose from. */
export async function chooseAgency(ctx: Context): Promise<store.AgencyOption[]> {
	authorize(mayListAgencies(ctx.actor))
	return store.listAgencyOptions(ctx.db, visibleAgencies(ctx.actor))
}

/** Every active agency, for who places another under one. */
export async function chooseParent(ctx: Context): Promise<store.AgencyOption[]> {
	authorize(mayEditPeople(ctx.actor))
	return store.listAgencyOptions(ctx.db, 'all')
}
