import { holds, scopeOf, type Actor, type Scope } from '#platform/access/actor.ts'

/** Agencies whose data the actor answers for: the planner for all, heads and officers for their own. */
export const qualityScope = (actor: Actor): Scope =>
	scopeOf(actor, 'planner', 'agency_head', 'agency_officer')

export const mayShowQuality = (actor: Actor): boolean =>
	holds(actor, 'planner', 'agency_head', 'agency_officer')

export const actions: Record<string, (actor: Actor) => boolean> = {
	'quality.show': mayShowQuality
}
