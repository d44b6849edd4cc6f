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

/** Agencies whose gaps the actor may see. */
export const needsScope = (actor: Actor): Scope => scopeOf(actor, ...readers)

export const mayShowNeeds = (actor: Actor): boolean => holds(actor, ...readers)

/** Every gap by person, as the composer of a plan needs them. */
export const mayListAllGaps = (actor: Actor): boolean => needsScope(actor) === 'all'

/** Who works with a group's own people may see it by name however small it is. */
export const maySeeSmallGroup = (actor: Actor, agencyId: string): boolean =>
	reaches(scopeOf(actor, 'planner', 'agency_head'), agencyId)

/** Asking for all gaps to be computed again. */
export const mayComputeGaps = (actor: Actor): boolean => holds(actor, 'planner')

export const actions: Record<string, (actor: Actor) => boolean> = {
	'needs.show': mayShowNeeds,
	'needs.compute': mayComputeGaps
}
