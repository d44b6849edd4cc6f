import type { Context } from '#platform/context.ts'
import { priority } from '../reference/priority.ts'
import { insertPriority } from './store/priority.ts'

/** Brings the weights that order gaps into the database. Harmless when they are there. */
export const installReference = (ctx: Context): Promise<void> => insertPriority(ctx.db, priority)
