import process from 'node:process'
import { tidyAccess } from '#platform/access/tidy.ts'
import { sealPending } from '#platform/audit/seal.ts'
import { keepBackups } from '#platform/backup/run-backup.ts'
import { config } from '#platform/config.ts'
import { systemContext } from '#platform/context.ts'
import { refusalOf } from '#platform/database/constraints.ts'
import { openDatabase, type Db } from '#platform/database/db.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { WORKER } from '#platform/jobs/lock.ts'
import { openQueue, useQueue } from '#platform/jobs/queue.ts'
import { runJobs } from '#platform/jobs/run.ts'
import { log } from '#platform/log.ts'
import { keepRetention } from '#platform/privacy/keep-retention.ts'
import { Refusal } from '#platform/refusal.ts'
import { keepMail } from '#platform/mail/send-due.ts'
import { keepGapsFresh } from '#needs/server/compute-gaps.ts'
import { keepForgetting } from '#needs/server/forget-contacts.ts'
import { keepIndexFresh } from '#professionalism/server/compute-index.ts'
import { keepReminding } from '#training/server/remind.ts'
import { handlers } from './handlers.ts'

const TEND_EVERY = 2000
const LEASE_EVERY = 1000
const TIDY_EVERY = 3_600_000

/**
 * What is asked for when its time has come: gaps and indices that rest on what was changed, contacts to be forgotten, a backup,
 * reminders of training, letters, what is old.
 */
const duties = {
	gaps: keepGapsFresh,
	index: keepIndexFresh,
	contacts: keepForgetting,
	backup: keepBackups,
	training: keepReminding,
	mail: keepMail,
	retention: keepRetention
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
process.once('disconnect', () => stop.abort()) // the web process that started us is gone

const database = await openDatabase(config, () => process.exit(1))
const lease = await takeLease()
while (!stop.signal.aborted && !(await leads())) await pause(LEASE_EVERY)

if (!stop.signal.aborted) {
	const boss = await openQueue(database.pool, config.schema, true)
	useQueue(boss)
	await runJobs(database.db, boss, handlers, stop.signal)
	process.send?.('siap')
	await tendUntilStopped(database.db)
	await boss.stop({ graceful: true, timeout: 5000 })
}
lease.release(true)
await database.close()

/** The connection that holds the worker's lock. With it the lock is gone: whoever starts us does so again. */
async function takeLease() {
	for (;;) {
		try {
			const connection = await database.pool.connect()
			connection.once('error', lost)
			return connection
		} catch (error) {
			if (stop.signal.aborted || !(refusalOf(error, {}) instanceof Refusal)) throw error
			await pause(LEASE_EVERY)
		}
	}
}

function lost(): never {
	log('warn', 'database lost')
	process.exit(1)
}

async function leads(): Promise<boolean> {
	const { rows } = await lease.query<{ mine: boolean }>(
		'select pg_try_advisory_lock($1, hashtext(current_schema())) as mine',
		[WORKER]
	)
	return rows[0]!.mine
}

/** Seals the audit, forgets what of signing in is over, and looks after what is due. */
async function tendUntilStopped(db: Db): Promise<void> {
	let tidied = 0
	while (!stop.signal.aborted) {
		if (Date.now() - tidied > TIDY_EVERY) {
			tidied = Date.now()
			await tidyAccess(systemContext(db, 'kerja')).catch((error: unknown) =>
				log('error', 'tidy', { error })
			)
		}
		await sealPending(db, new Date()).catch((error: unknown) => log('error', 'seal', { error }))
		for (const [duty, keep] of Object.entries(duties))
			await inTransaction(systemContext(db, 'kerja'), (ctx) => keep(ctx)).catch((error: unknown) =>
				log('error', duty, { error })
			)
		await pause(TEND_EVERY)
	}
	await sealPending(db, new Date())
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms)
		stop.signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
	})
}
