import { holds, type Actor } from '../access/actor.ts'

/** Backups hold everything about everybody: only administrators see where they are and how often they are made. */
export const mayKeepBackups = (actor: Actor): boolean => holds(actor, 'administrator')
