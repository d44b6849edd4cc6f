import pg from 'pg'
import type { Context } from '../context.ts'
import { busy } from './refusals.ts'

const RETRIES = 3
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'

/**
 * Runs `work` in one transaction of its own context. What PostgreSQL gives up for the sake of others (40001, 40P01) is tried
 * again three times; then the person is asked to try again. Called by `http/action.ts`, jobs and the command line only.
 */
export async function inTransaction<T>(
	ctx: Context,
	work: (ctx: Context) => Promise<T>
): Promise<T> {
	for (let attempt = 0; ; attempt++) {
		try {
			return await ctx.db.transaction().execute((db) => work({ ...ctx, db }))
		} catch (error) {
			if (!isTransient(error)) throw error
			if (attempt === RETRIES) throw busy()
		}
	}
}

const isTransient = (error: unknown): boolean =>
	error instanceof pg.DatabaseError &&
	(error.code === SERIALIZATION_FAILURE || error.code === DEADLOCK)
