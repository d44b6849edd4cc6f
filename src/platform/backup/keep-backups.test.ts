import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemContext } from '../context.ts'
import { recordGovernment, readGovernment, writeSetting } from '../settings.ts'
import { actorWith } from '../testing/context.ts'
import { runJob } from '../jobs/run.ts'
import { enqueue } from '../jobs/queue.ts'
import { findJob } from '../jobs/show.ts'
import { changeSchedule } from './change-schedule.ts'
import { checkBackup } from './read-backup.ts'
import { BACKUP, keepBackups, runBackup } from './run-backup.ts'
import { Schedule } from './schedule.ts'
import { SCHEDULE } from './settings.ts'
import { insertBackup, lastBackup, listKept } from './store.ts'
import { givenFolder, givenPlace, PASSPHRASE } from './testing.ts'
import { waiting } from './waiting.ts'

const never = new AbortController().signal
const DAY = 86_400_000

/** A place whose backups go into a folder of their own, and what works them there. */
async function given() {
	const { place, database } = await givenPlace()
	const { db } = database
	const folder = givenFolder()
	const ctx = systemContext(db, 'uji')
	const schedule = Schedule.parse({ folder, daily: 2, weekly: 0, monthly: 0 })
	await writeSetting(ctx, SCHEDULE, schedule, 0)
	const here = {
		...{ data: place.data, databaseUrl: undefined, schema: 'bina', backupPassphrase: PASSPHRASE },
		open: async () => ({ ...database, close: async () => {} })
	}
	const work = async (id: string, changed = {}) => {
		await runJob(
			db,
			{ [BACKUP]: (job, input: never) => runBackup(job, input, { ...here, ...changed }) },
			id,
			never
		)
		return findJob(db, id)
	}
	const jobs = () => db.selectFrom('platform_job').selectAll().where('name', '=', BACKUP).execute()
	return { ctx, db, folder, work, jobs }
}

test('at its hour a backup is asked for once, made, read through and noted', async () => {
	const { ctx, db, folder, work, jobs } = await given()
	await keepBackups(ctx, undefined)
	expect(await jobs()).toEqual([])
	await keepBackups(ctx, PASSPHRASE)
	await keepBackups(ctx, PASSPHRASE)
	const [asked, ...more] = await jobs()
	expect(more).toEqual([])

	writeFileSync(join(folder, 'bina-bina-terputus.cadangan.sementara'), 'x')
	const strangers = 'bina-kota_lain-20261124.cadangan.sementara'
	writeFileSync(join(folder, strangers), 'x')
	expect(await work(asked!.id)).toMatchObject({ state: 'done' })
	const last = await lastBackup(db, new Date())
	expect(last).toMatchObject({ origin: 'scheduled' })
	expect(readdirSync(folder).sort()).toEqual(
		[last!.path.slice(folder.length + 1), strangers].sort()
	)
	expect(await checkBackup(last!.path, PASSPHRASE)).toMatchObject({ rows: last!.rows })
	await keepBackups(systemContext(db, 'uji'), PASSPHRASE)
	expect(await jobs()).toHaveLength(1)
})

test('what has had its time is removed, what people made stays, a file that is gone is no hindrance', async () => {
	const { ctx, db, folder, work } = await given()
	const old = (name: string, days: number, origin: 'scheduled' | 'asked') => {
		writeFileSync(join(folder, name), 'x')
		const madeAt = new Date(Date.now() - days * DAY)
		return insertBackup(ctx, { path: join(folder, name), size: 1, rows: 1, origin, madeAt })
	}
	await old('satu', 1, 'scheduled')
	await old('dua', 2, 'scheduled')
	await old('tiga', 3, 'scheduled')
	await old('tangan', 9, 'asked')
	await work(await enqueue(ctx, BACKUP, { origin: 'scheduled' }))
	const names = (await listKept(db, { limit: 10, offset: 0 })).backups.map(({ path }) =>
		path.slice(folder.length + 1)
	)
	expect(names.slice(1)).toEqual(['satu', 'tangan'])
	expect(['dua', 'tiga', 'tangan'].map((name) => existsSync(join(folder, name)))).toEqual([
		false,
		false,
		true
	])
})

test.each([
	[{ backupPassphrase: undefined }, 'Sandi cadangan belum dipasang.'],
	[{ backupPassphrase: 'pendek' }, 'Sandi cadangan terlalu pendek.']
])('with %o the job says so, and so does the home page of an administrator', async (less, said) => {
	const { ctx, work } = await given()
	const job = await work(await enqueue(ctx, BACKUP, { origin: 'scheduled' }), less)
	expect(job).toMatchObject({ state: 'failed', problem: expect.stringContaining(said) })
	const now = new Date()
	const here = { ...ctx, now, actor: actorWith(['administrator']) }
	expect(await waiting(here, PASSPHRASE)).toMatchObject([
		{ urgency: 'today', text: expect.stringContaining(said) }
	])
	expect(await waiting({ ...here, actor: actorWith(['planner']) }, PASSPHRASE)).toEqual([])
})

test('a folder that cannot be made is named', async () => {
	const { ctx, folder, work } = await given()
	writeFileSync(join(folder, 'berkas'), '')
	await changeSchedule(ctx, {
		...Schedule.parse({ folder: join(folder, 'berkas') }),
		version: 1
	})
	const job = await work(await enqueue(ctx, BACKUP, { origin: 'asked' }))
	expect(job!.problem).toContain(join(folder, 'berkas'))
})

test('no backup for two days is told; a fresh one and example data are quiet', async () => {
	const { ctx } = await given()
	const here = { ...ctx, actor: actorWith(['administrator']) }
	const titles = async () => (await waiting(here, PASSPHRASE)).map(({ title }) => title)
	expect(await titles()).toEqual(['Belum pernah ada cadangan'])
	const made = { path: '/x', size: 1, rows: 1, origin: 'command' as const }
	await insertBackup(ctx, { ...made, madeAt: new Date(ctx.now.getTime() - 3 * DAY) })
	expect(await titles()).toEqual(['Cadangan terakhir dibuat 3 hari lalu'])
	await insertBackup(ctx, { ...made, madeAt: ctx.now })
	expect(await titles()).toEqual([])
	const { version, ...government } = await readGovernment(ctx.db)
	await recordGovernment(ctx, { ...government, example: true }, version)
	expect(await titles()).toEqual([])
})

test('of two who set the schedule at once the second is told', async () => {
	const { ctx } = await given()
	const input = { ...Schedule.parse({}), version: 1 }
	await changeSchedule(ctx, input)
	await expect(changeSchedule(ctx, input)).rejects.toMatchObject({ code: 'platform.changed' })
})
