import { delegableRoles, holds, type Actor } from './actor.ts'

export const mayManageAccounts = (actor: Actor): boolean => holds(actor, 'administrator')

/** An official names who acts for them while they are away; an administrator may do it for any. */
export const mayDelegate = (actor: Actor): boolean =>
	holds(actor, 'administrator', ...delegableRoles)

const deciders = [
	'administrator',
	'planner',
	'verifier',
	'secretary',
	'mayor',
	'agency_head'
] as const

/** Whom the setting of the second factor is about: who decides or administers, also for somebody else. */
export const mayDecide = (actor: Actor): boolean => holds(actor, ...deciders)

/** Reads, repeats and cancels what Bina writes to others. */
export const mayKeepOutbox = (actor: Actor): boolean => holds(actor, 'administrator')

/** Reads who did what when. */
export const mayReadAudit = (actor: Actor): boolean => holds(actor, 'administrator', 'auditor')

/** Reads which version of which rule Bina rests on. */
export const mayReadReferences = (actor: Actor): boolean =>
	holds(actor, 'administrator', 'planner', 'verifier', 'secretary', 'mayor', 'leader', 'auditor')
