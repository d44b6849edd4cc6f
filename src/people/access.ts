import {
	holds,
	reaches,
	scopeOf,
	type Actor,
	type Role,
	type Scope
} from '#platform/access/actor.ts'

/** Roles that see people: of the whole government, or of the agencies that the role was granted for. */
const READERS = [
	'planner',
	'verifier',
	'secretary',
	'mayor',
	'leader',
	'auditor',
	'agency_head',
	'agency_officer'
] as const satisfies readonly Role[]

/** The people an actor may see; the same is tested on one person and filters the lists in SQL. */
export type PeopleScope = {
	/** Everybody in these agencies. */
	readonly agencies: Scope
	/** And everybody whom this employee supervises. */
	readonly staffOf: string | null
}

export const visiblePeople = (actor: Actor): PeopleScope => ({
	agencies: scopeOf(actor, ...READERS),
	staffOf: holds(actor, 'supervisor') ? actor.employeeId : null
})

type Placed = { id: string; agencyId: string; supervisorId: string | null }

export const isOwn = (actor: Actor, employeeId: string): boolean => actor.employeeId === employeeId

export function maySeePerson(actor: Actor, person: Placed): boolean {
	const { agencies, staffOf } = visiblePeople(actor)
	return (
		isOwn(actor, person.id) ||
		reaches(agencies, person.agencyId) ||
		(staffOf !== null && staffOf === person.supervisorId)
	)
}

export const mayListPeople = (actor: Actor): boolean => holds(actor, ...READERS, 'supervisor')

/** Agencies whose figures the actor may see. */
export const visibleAgencies = (actor: Actor): Scope => scopeOf(actor, ...READERS)
export const mayListAgencies = (actor: Actor): boolean => holds(actor, ...READERS)

/** Positions, competencies and standards are no secret among staff. */
export const mayReadStandards = (actor: Actor): boolean =>
	holds(actor, ...READERS, 'supervisor', 'employee')

/** The roster, agencies, positions, competencies, standards and assessments are the planner's to change. */
export const mayEditPeople = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** Their owner opening a page leaves no trace, nor does the planner's daily work; anybody else's look is recorded. */
export const isLookRecorded = (actor: Actor, employeeId: string): boolean =>
	!isOwn(actor, employeeId) && !mayEditPeople(actor)

/** What somebody declares of themselves is theirs alone to see and to change. */
export const mayDeclare = (actor: Actor): boolean => actor.employeeId !== null

/** Reading who declared something, to count them in a plan; no page shows it. */
export const mayCountDeclared = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** A field of somebody that the actor may mend on request: the planner all, an agency's officer what is the agency's to know. */
export type MendScope = {
	readonly everything: boolean
	/** Agencies of whose people the actor mends some fields. */
	readonly agencies: Scope
}

export const mendScope = (actor: Actor): MendScope => ({
	everything: mayEditPeople(actor),
	agencies: scopeOf(actor, 'agency_officer')
})

export const mayMend = (actor: Actor): boolean =>
	mayEditPeople(actor) || holds(actor, 'agency_officer')

/** `byAgency`: the field is one that an agency's officer may mend. */
export const mayMendOf = (
	actor: Actor,
	{ agencyId, byAgency }: { agencyId: string; byAgency: boolean }
): boolean => {
	const { everything, agencies } = mendScope(actor)
	return everything || (byAgency && reaches(agencies, agencyId))
}

export const actions: Record<string, (actor: Actor) => boolean> = {
	'people.list': mayListPeople,
	'people.own': (actor) => actor.employeeId !== null,
	'people.declare': mayDeclare,
	'people.count_declared': mayCountDeclared,
	'people.agencies': mayListAgencies,
	'people.standards': mayReadStandards,
	'people.edit': mayEditPeople,
	'people.mend': mayMend,
	'people.import': mayEditPeople
}
