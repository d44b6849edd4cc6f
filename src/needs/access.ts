import { reaches, scopeOf, type Actor } from '#platform/access/actor.ts'
import { mayListAgencies, visibleAgencies } from '#people/access.ts'

/** Agencies whose gaps the actor may see: those whose people they see at all. */
export const needsScope = visibleAgencies

export const mayShowNeeds = mayListAgencies

/** Every gap by person, as the composer of a plan needs them. */
export const mayListAllGaps = (actor: Actor): boolean => needsScope(actor) === 'all'

/** Who works with a group's own people may see it by name however small it is. */
export const maySeeSmallGroup = (actor: Actor, agencyId: string): boolean =>
	reaches(scopeOf(actor, 'planner', 'agency_head'), agencyId)

/** Asking for all gaps to be computed again. */
export const mayComputeGaps = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** Saying that somebody's mandate is fulfilled elsewhere, or does not hold for them. */
export const mayWaiveMandate = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

export const actions: Record<string, (actor: Actor) => boolean> = {
	'needs.show': mayShowNeeds,
	'needs.compute': mayComputeGaps,
	'needs.waive': mayWaiveMandate
}
