import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayEditPeople } from '../access.ts'
import type { EmployeeEdit, EmployeeInput } from '../forms.ts'
import { appointedOn, parseNip } from '../import/nip.ts'
import { retirementAges } from '../reference/retirement.ts'
import {
	employeeUnknown,
	nipTaken,
	ownSupervisor,
	positionUnknown,
	supervisorAmbiguous,
	supervisorUnknown
} from '../refusals.ts'
import { retirementDate } from '../rules.ts'
import * as store from './store/employee.ts'
import { findPosition } from './store/position.ts'

/** Adds a person by hand: birth date and sex are those of the NIP. Returns their id. */
export async function addEmployee(ctx: Context, input: EmployeeInput): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const id = ctx.newId()
	const person = await asRecord(ctx, id, { ...input, status: 'active' }, undefined)
	await store.insertEmployee(ctx.db, id, person, ctx.now)
	await record(ctx, 'people.employee_added', { agency: input.agencyId }, id)
	return id
}

/** Changes a person. A NIP that is replaced stays known as theirs. */
export async function changeEmployee(ctx: Context, input: EmployeeEdit): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	return applyEdit(ctx, input)
}

/** The same for whoever may change what differs. Permission is the caller's. */
export async function applyEdit(
	ctx: Context,
	{ id, version, ...input }: EmployeeEdit
): Promise<string> {
	const { db, now } = ctx
	const before = await store.findEmployee(db, id)
	if (!before) throw employeeUnknown()

	const person = await asRecord(ctx, id, input, before)
	if (!(await store.recordEmployee(db, id, version, person, now))) throw changed()
	if (person.nip !== before.nip)
		await store.recordEarlierNip(db, id, { earlier: before.nip, current: person.nip, until: now })

	const keys = Object.keys(person) as (keyof store.EmployeeRecord)[]
	const fields = keys.filter((key) => person[key] !== before[key])
	await record(ctx, 'people.employee_changed', { fields }, id)
	return id
}

type Typed = Omit<EmployeeEdit, 'id' | 'version'>

async function asRecord(
	ctx: Context,
	id: string,
	{ supervisor, ...typed }: Typed,
	before: store.Employee | undefined
): Promise<store.EmployeeRecord> {
	if (await store.isNipTaken(ctx.db, typed.nip, id)) throw nipTaken()
	const position = await findPosition(ctx.db, typed.positionId)
	if (!position) throw positionUnknown()
	const nip = parseNip(typed.nip)
	if ('problem' in nip || !nip.sex) throw new Error('a NIP that the form has let through')
	return {
		...typed,
		sex: nip.sex,
		bornOn: nip.bornOn,
		appointedOn:
			before?.appointedOn ?? (typed.kind === 'pns' && nip.kind === 'pns' ? appointedOn(nip) : null),
		retiresOn: retirementDate(nip.bornOn, position.tier, retirementAges),
		supervisorId: await whoIs(ctx, supervisor, id, before)
	}
}

/** Who is meant by a NIP or a name; the supervisor that was there stays, even when no longer active. */
async function whoIs(
	ctx: Context,
	typed: string,
	id: string,
	before: store.Employee | undefined
): Promise<string | null> {
	if (typed === '') return null
	if (typed === before?.supervisor?.nip) return before.supervisorId
	const found = await store.findActiveByNameOrNip(ctx.db, typed)
	if (found.length > 1) throw supervisorAmbiguous(found.length)
	if (!found[0]) throw supervisorUnknown()
	if (found[0].id === id) throw ownSupervisor()
	return found[0].id
}
