import {
	holds,
	reaches,
	scopeOf,
	type Actor,
	type Role,
	type Scope
} from '#platform/access/actor.ts'

const readers = [
	'planner',
	'verifier',
	'secretary',
	'mayor',
	'leader',
	'auditor',
	'agency_head',
	'agency_officer'
] as const satisfies readonly Role[]

/** Agencies whose people's hours the actor may see, person by person. */
export const hoursScope = (actor: Actor): Scope => scopeOf(actor, ...readers)

export const mayListHours = (actor: Actor): boolean => holds(actor, ...readers)

/** Everybody's owed hours, as the composer of a plan needs them. */
export const mayListAllOwed = (actor: Actor): boolean => hoursScope(actor) === 'all'

/** A person's ledger: the person, their supervisor, and who reads their agency. */
export const mayShowHours = (
	actor: Actor,
	person: { id: string; agencyId: string; supervisorId: string | null }
): boolean =>
	actor.employeeId === person.id ||
	(person.supervisorId !== null && actor.employeeId === person.supervisorId) ||
	reaches(hoursScope(actor), person.agencyId)

/** Writing into the ledger and taking entries back; it holds for the whole government. */
export const mayCreditHours = (actor: Actor): boolean => holds(actor, 'planner')

export const mayImportHours = mayCreditHours

export const actions: Record<string, (actor: Actor) => boolean> = {
	'hours.list': mayListHours,
	'hours.credit': mayCreditHours,
	'hours.import': mayImportHours
}
