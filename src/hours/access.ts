import { scopeOf, type Actor } from '#platform/access/actor.ts'
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

export const actions: Record<string, (actor: Actor) => boolean> = {
	'hours.list': mayListHours,
	'hours.credit': mayCreditHours,
	'hours.import': mayCreditHours
}
