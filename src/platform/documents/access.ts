import { holds, scopeOf, type Actor, type Role } from '../access/actor.ts'

/** Numbers, papers and the certificate that seals them, as the office sees them. */
export const mayReadRegister = (actor: Actor): boolean =>
	scopeOf(actor, 'planner') === 'all' ||
	holds(actor, 'administrator', 'secretary', 'mayor', 'auditor')

/** Reserves and ends numbers by hand, says how they are written, takes a paper back. */
export const mayKeepRegister = (actor: Actor): boolean =>
	scopeOf(actor, 'planner') === 'all' || holds(actor, 'administrator')

/** Officials of the settings in whose name papers are signed here, with the role of who may. */
export const offices = {
	authority: 'mayor',
	secretary: 'secretary',
	drafter: 'planner'
} as const satisfies Record<string, Role>
export type Office = keyof typeof offices

/** Somebody signs as the official whose role they hold for the whole government, or stand in for. */
export const maySignAs = (actor: Actor, office: Office): boolean =>
	scopeOf(actor, offices[office]) === 'all'

export const officesOf = (actor: Actor): Office[] =>
	(Object.keys(offices) as Office[]).filter((office) => maySignAs(actor, office))

export const maySign = (actor: Actor): boolean => officesOf(actor).length > 0
