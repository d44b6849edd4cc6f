import { scopeOf, type Actor } from '#platform/access/actor.ts'

/** A roster may name anybody, so importing holds for the whole government. */
export const mayImport = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'
