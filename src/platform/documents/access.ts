import { holds, scopeOf, type Actor } from '../access/actor.ts'

/** Numbers, papers and the certificate that seals them, as the office sees them. */
export const mayReadRegister = (actor: Actor): boolean =>
	scopeOf(actor, 'planner') === 'all' || holds(actor, 'administrator', 'secretary', 'auditor')

/** Reserves and ends numbers by hand, says how they are written, takes a paper back. */
export const mayKeepRegister = (actor: Actor): boolean =>
	scopeOf(actor, 'planner') === 'all' || holds(actor, 'administrator')
