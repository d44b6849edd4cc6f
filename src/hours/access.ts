import { holds, scopeOf, type Actor, type Scope } from '#platform/access/actor.ts'
import { maySeePerson, mayListAgencies, visibleAgencies } from '#people/access.ts'

/** Agencies whose people's hours the actor may see, person by person: those whose people they see at all. */
export const hoursScope = visibleAgencies

export const mayListHours = mayListAgencies

/** Everybody's owed hours, as the composer of a plan needs them. */
export const mayListAllOwed = (actor: Actor): boolean => hoursScope(actor) === 'all'

/** A person's ledger: the person, their supervisor, and who reads their agency. */
export const mayShowHours = maySeePerson

/** Writing into the ledger and taking entries back: the planner of the whole government. */
export const mayCreditHours = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** Everybody on the roster claims courses of their own. */
export const mayClaim = (actor: Actor): boolean => actor.employeeId !== null

/** Agencies whose people's claims the actor verifies; never their own, which somebody else has to. */
export const claimScope = (actor: Actor): Scope => scopeOf(actor, 'planner', 'agency_officer')

export const mayVerifyClaims = (actor: Actor): boolean => holds(actor, 'planner', 'agency_officer')

export const actions: Record<string, (actor: Actor) => boolean> = {
	'hours.list': mayListHours,
	'hours.credit': mayCreditHours,
	'hours.import': mayCreditHours,
	'hours.claim': mayClaim,
	'hours.verify_claims': mayVerifyClaims
}
