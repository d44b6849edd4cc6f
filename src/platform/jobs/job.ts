import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'

/** What a handler of long work is handed. It opens its own transactions: read → compute with none open → write. */
export type Job = {
	readonly id: string
	readonly db: Db
	/** Aborted when the person cancels or the process stops. */
	readonly signal: AbortSignal
	/** A context for the work itself, with the asking person's id in the audit. */
	context(): Context
	/** Share done, 0..1, and what is going on, in Indonesian. */
	progress(share: number, message?: string): Promise<void>
	/**
	 * Runs the last transaction, which also completes the job: the result and 'done' are written together, or neither.
	 * When an earlier run has completed it already, `write` is not called.
	 */
	complete(write: (ctx: Context) => Promise<Record<string, unknown> | void>): Promise<void>
}

/** Does the work named by its key in the registry. `input` is what `enqueue` was given. */
export type JobHandler = (job: Job, input: never) => Promise<void>

export type JobHandlers = Readonly<Record<string, JobHandler>>
