import { holds, scopeOf, type Actor } from '#platform/access/actor.ts'
import { isOwn, mayListAgencies, visibleAgencies } from '#people/access.ts'

/** Agencies whose people's index the actor may see, person by person: those whose people they see at all. */
export const indexScope = visibleAgencies

export const mayListIndex = mayListAgencies

/** Discipline decisions, and whatever they could be read from, are seen by the planner of the whole government. */
export const mayReadDiscipline = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** And by the person they are about. */
export const maySeeDisciplineOf = (actor: Actor, employeeId: string): boolean =>
	isOwn(actor, employeeId) || mayReadDiscipline(actor)

export const mayImportDiscipline = mayReadDiscipline

/** The figures are no secret among staff. */
export const mayReadFigures = (actor: Actor): boolean =>
	mayListIndex(actor) || holds(actor, 'supervisor', 'employee')

export const actions: Record<string, (actor: Actor) => boolean> = {
	'professionalism.list': mayListIndex,
	'professionalism.own': (actor) => actor.employeeId !== null,
	'professionalism.figures': mayReadFigures,
	'professionalism.discipline': mayReadDiscipline
}
