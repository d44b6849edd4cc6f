import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayEditPeople } from '../access.ts'
import type { AgencyInput } from '../forms.ts'
import { agencyCycle, agencyInUse, agencyUnknown } from '../refusals.ts'
import * as store from './store/agency.ts'

/** Adds an agency or unit to the tree. Returns its id. */
export async function createAgency(ctx: Context, input: AgencyInput): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const id = ctx.newId()
	await store.insertAgency(ctx.db, id, input)
	await record(ctx, 'people.agency_created', { name: input.name, parent: input.parentId }, id)
	return id
}

/** Renames an agency or moves it, with all below it, to another place in the tree; never below itself. */
export async function changeAgency(
	ctx: Context,
	{ id, version, ...input }: AgencyInput & { id: string; version: number }
): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const { db } = ctx
	await store.lockTree(db)
	const before = await store.findAgency(db, id)
	if (!before) throw agencyUnknown()
	if (input.parentId && (await store.isWithin(db, input.parentId, id))) throw agencyCycle()

	if (!(await store.recordAgency(db, id, version, input))) throw changed()
	await record(
		ctx,
		'people.agency_changed',
		{ from: before.name, to: input.name, parent: input.parentId },
		id
	)
	return id
}

/** Closes an agency in which nobody works any more, or opens it again. */
export async function activateAgency(
	ctx: Context,
	{ id, version, active }: { id: string; version: number; active: boolean }
): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	if (!(await store.findAgency(ctx.db, id))) throw agencyUnknown()
	if (!active) {
		const { people, units } = await store.countBelow(ctx.db, id)
		if (people + units > 0) throw agencyInUse(people, units)
	}
	if (!(await store.recordAgencyActive(ctx.db, id, version, active))) throw changed()
	await record(ctx, active ? 'people.agency_opened' : 'people.agency_closed', {}, id)
	return id
}
