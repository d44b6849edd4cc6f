import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { mayManageAccounts } from './access/access.ts'
import { authorize } from './access/authorize.ts'
import { lastBackup, type BackupRow } from './backup/store.ts'
import { config } from './config.ts'
import type { Context } from './context.ts'
import { showHealth, type Health } from './health.ts'
import type { LetterState } from './mail/letter.ts'
import { countStates } from './mail/store.ts'

export type HealthReport = Health & {
	/** Bytes; of the disk with the data folder of this machine. */
	disk: { free: number; total: number }
	databaseBytes: number
	jobs: { waiting: number; running: number; failedToday: number; oldestWaiting: Date | null }
	letters: Partial<Record<LetterState, number>>
	backup: BackupRow | undefined
	/** Acts that wait for their place in the chain. */
	unsealed: number
}

/** How Bina is doing, for whoever keeps it running. */
export async function showHealthReport(ctx: Context): Promise<HealthReport> {
	authorize(mayManageAccounts(ctx.actor))
	const { db, now } = ctx
	const { bavail, blocks, bsize } = await statfs(existing(config.data))
	const { rows } = await sql<{
		bytes: number
		waiting: number
		running: number
		failed: number
		oldest: Date | null
		unsealed: number
	}>`
		select pg_database_size(current_database()) as bytes,
			count(*) filter (where state = 'queued') as waiting,
			count(*) filter (where state = 'running') as running,
			count(*) filter (where state = 'failed' and finished_at > ${now}::timestamptz - interval '1 day') as failed,
			min(created_at) filter (where state = 'queued') as oldest,
			(select count(*) from audit_pending) as unsealed
		from platform_job`.execute(db)
	const found = rows[0]!
	return {
		...(await showHealth(db)),
		disk: { free: bavail * bsize, total: blocks * bsize },
		databaseBytes: found.bytes,
		jobs: {
			...{ waiting: found.waiting, running: found.running, failedToday: found.failed },
			oldestWaiting: found.oldest
		},
		letters: await countStates(db),
		backup: await lastBackup(db, now),
		unsealed: found.unsealed
	}
}

/** The folder, or the nearest above it that is there. */
const existing = (folder: string): string =>
	existsSync(folder) ? folder : existing(dirname(folder))

const DAY = 86_400_000
/** Share of the disk below which somebody must make room. */
const LITTLE_ROOM = 0.1
/** How long work may wait for the worker before something is wrong. */
const LONG_WAIT = 10 * 60_000

/** What is to be looked after now, a sentence each; empty when all is well. Pure. */
export function concernsOf(report: HealthReport, now: Date): string[] {
	const { disk, jobs, letters, backup, worker } = report
	const waits = jobs.oldestWaiting && now.getTime() - jobs.oldestWaiting.getTime() > LONG_WAIT
	return [
		!worker && 'Pekerja tidak berjalan. Jalankan lagi Bina di server.',
		disk.free < disk.total * LITTLE_ROOM && 'Ruang disk hampir habis. Kosongkan sebelum penuh.',
		worker && waits && 'Ada pekerjaan yang menunggu lebih dari 10 menit. Lihat daftar pekerjaan.',
		jobs.failedToday > 0 && 'Ada pekerjaan yang belum berhasil hari ini. Lihat lalu ulangi.',
		(letters.undelivered ?? 0) > 0 && 'Ada surat yang tidak sampai. Lihat daftar surat.',
		!backup && 'Belum ada cadangan. Atur jadwalnya.',
		backup &&
			now.getTime() - backup.madeAt.getTime() > 2 * DAY &&
			'Cadangan terakhir lebih dari dua hari lalu. Periksa jadwalnya.'
	].filter((concern) => typeof concern === 'string')
}
