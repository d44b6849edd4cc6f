import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayEditPeople } from '../access.ts'
import type { PositionInput } from '../forms.ts'
import { retirementAges } from '../reference/retirement.ts'
import { positionInUse, positionUnknown } from '../refusals.ts'
import { retirementDate } from '../rules.ts'
import { listBirthsOf, recordRetirements } from './store/employee.ts'
import * as store from './store/position.ts'

/** Adds a position. Returns its id. */
export async function createPosition(ctx: Context, input: PositionInput): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const id = ctx.newId()
	await store.insertPosition(ctx.db, id, input)
	await record(ctx, 'people.position_created', input, id)
	return id
}

/** Changes a position; with another tier its holders retire at another age. */
export async function changePosition(
	ctx: Context,
	{ id, version, ...input }: PositionInput & { id: string; version: number }
): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const { db } = ctx
	const before = await store.findPosition(db, id)
	if (!before) throw positionUnknown()

	if (!(await store.recordPosition(db, id, version, input))) throw changed()
	if (input.tier !== before.tier) {
		const holders = await listBirthsOf(db, id)
		await recordRetirements(
			db,
			holders.map((person) => ({
				id: person.id,
				retiresOn: retirementDate(person.bornOn, input.tier, retirementAges)
			}))
		)
	}
	await record(ctx, 'people.position_changed', { ...input, from: before.title }, id)
	return id
}

/** Closes a position that nobody holds any more, or opens it again. */
export async function activatePosition(
	ctx: Context,
	{ id, version, active }: { id: string; version: number; active: boolean }
): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	if (!(await store.findPosition(ctx.db, id))) throw positionUnknown()
	if (!active) {
		const holders = await store.countHolders(ctx.db, id)
		if (holders > 0) throw positionInUse(holders)
	}
	if (!(await store.recordPosition(ctx.db, id, version, { active }))) throw changed()
	await record(ctx, active ? 'people.position_opened' : 'people.position_closed', {}, id)
	return id
}
