import { holds, type Actor } from './actor.ts'

export const mayManageAccounts = (actor: Actor): boolean => holds(actor, 'administrator')
