import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Priority } from '../model.ts'
import * as store from './store/priority.ts'

/** The weights in force today. They are no secret: every order shown names its parts. */
export const getPriority = (ctx: Context): Promise<Priority> =>
	store.getPriority(ctx.db, civilDate(ctx.now))
