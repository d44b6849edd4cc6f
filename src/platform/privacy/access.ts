import { holds, type Actor } from '../access/actor.ts'

/** Says how long things are kept and what data are used for, has old ones deleted, keeps incidents. */
export const mayKeepPersonalData = (actor: Actor): boolean => holds(actor, 'administrator')
