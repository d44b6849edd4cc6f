import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { record } from '../audit/record.ts'
import { config } from '../config.ts'
import type { Context } from '../context.ts'
import { openDatabase } from '../database/db.ts'
import type { Job } from '../jobs/job.ts'
import { enqueue } from '../jobs/queue.ts'
import { makeBackup } from './make-backup.ts'
import { checkBackup } from './read-backup.ts'
import { passphraseMissing, unwritable } from './refusals.ts'
import { expired, isDue } from './schedule.ts'
import { folderOf, readSchedule } from './settings.ts'
import * as store from './store.ts'
import { UNFINISHED } from './whole-file.ts'

export const BACKUP = 'platform.backup'

/** Asks for a backup when its hour has come; the worker looks every few seconds. Without a passphrase there are none. */
export async function keepBackups(
	ctx: Context,
	passphrase = config.backupPassphrase
): Promise<void> {
	if (!passphrase) return
	const last = await store.lastAttempt(ctx.db, BACKUP, ctx.now)
	if (last?.open || !isDue(await readSchedule(ctx.db), last, ctx.now)) return
	await enqueue(ctx, BACKUP, { origin: 'scheduled' })
}

/** What a backup is made of and where it is put: this process's own settings, but for tests. */
type Surroundings = Pick<typeof config, 'data' | 'databaseUrl' | 'schema' | 'backupPassphrase'> & {
	open: typeof openDatabase
}

/** The job: makes a backup, reads it once through, and removes those of the schedule that have had their time. */
export async function runBackup(
	job: Job,
	{ origin }: { origin: 'scheduled' | 'asked' },
	{ data, databaseUrl, schema, backupPassphrase, open }: Surroundings = {
		...config,
		open: openDatabase
	}
): Promise<void> {
	if (!backupPassphrase) throw passphraseMissing()
	const { now } = job.context()
	const folder = folderOf(await readSchedule(job.db), data)
	await prepare(folder, schema)
	const path = join(folder, `bina-${schema}-${stampOf(now)}.cadangan`)
	await job.progress(0.1, 'Menulis cadangan')
	const database = await open({ data, databaseUrl, schema })
	try {
		const made = await makeBackup({ owner: database.owner, schema, data }, path, {
			...{ passphrase: backupPassphrase, now, signal: job.signal }
		})
		await job.progress(0.7, 'Membaca ulang cadangan')
		await checkBackup(path, backupPassphrase)
		await job.complete(async (ctx) => {
			const { size, rows } = made
			await store.insertBackup(ctx, { path, size, rows, origin, madeAt: now })
			await record(ctx, 'platform.backup_made', { origin, size, rows })
			return { path, size, rows }
		})
	} finally {
		await database.close()
	}
	await removeExpired(job.context())
}

/** Makes the folder where there is none, and takes away what a killed process of this government left in it. */
async function prepare(folder: string, schema: string): Promise<void> {
	try {
		await mkdir(folder, { recursive: true, mode: 0o700 })
		for (const name of await readdir(folder))
			if (name.startsWith(`bina-${schema}-`) && name.endsWith(UNFINISHED))
				await rm(join(folder, name))
	} catch {
		throw unwritable(folder)
	}
}

/** '20270302T020000Z' */
export const stampOf = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** A file that is gone already is no hindrance. */
async function removeExpired({ db, now }: Context): Promise<void> {
	const schedule = await readSchedule(db)
	for (const { id, path } of expired(await store.listScheduled(db), schedule)) {
		await rm(path, { force: true })
		await store.markRemoved(db, id, now)
	}
}
