import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newOwner, ownerOf, type Account } from './account.ts'
import { CLUSTER, HERE, prepareCluster } from './cluster.ts'
import { runGuarded, type Guarded } from './guard.ts'
import { openLog, type Log } from './log.ts'
import { isServerOf, readPostmaster } from './postmaster.ts'
import { findPrograms } from './programs.ts'
import { serverStuck } from './refusals.ts'
import { makeSocketDir } from './socket.ts'

const STEP = 20 // ms between two looks
const PATIENCE = 10_000 // ms

const SETTINGS = {
	listen_addresses: '',
	unix_socket_permissions: '0700',
	max_connections: 60,
	shared_buffers: '128MB',
	max_wal_size: '512MB',
	timezone: 'UTC',
	log_timezone: 'UTC',
	log_checkpoints: 'off',
	jit: 'off'
}

/** For data that may vanish with the machine's power: tests. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export type Server = {
	readonly socketDir: string
	/** Resolves when the server has ended, for whatever reason. */
	readonly ended: Promise<unknown>
	stop(): Promise<void>
}

/**
 * Starts PostgreSQL on `folder`, making the data first where there are none. The caller holds the
 * folder's lease under `id`, so whatever still runs there is what a killed process left behind.
 */
export async function startServer(folder: string, id: string, durable: boolean): Promise<Server> {
	const cluster = join(folder, CLUSTER)
	const log = openLog(join(folder, 'postgres.log'))
	try {
		const programs = findPrograms(existsSync(cluster) ? ownerOf(cluster) : newOwner, folder)
		const account = await prepareCluster(cluster, programs, log, durable)
		await endRemains(cluster, id)
		const socketDir = makeSocketDir(id, account)
		const server = await run(cluster, programs, socketDir, account, log, durable)
		return {
			socketDir,
			ended: server.ended,
			async stop() {
				await server.stop()
				rmSync(socketDir, { recursive: true, force: true })
			}
		}
	} finally {
		log.close()
	}
}

/** Stops the server that an earlier process left, and removes its `postmaster.pid`, whoever bears that number now. */
async function endRemains(cluster: string, id: string): Promise<void> {
	const old = readPostmaster(cluster)
	if (!old) return
	for (const [signal, waits] of [
		['SIGINT', PATIENCE],
		['SIGQUIT', PATIENCE]
	] as const) {
		if (isServerOf(id, old.pid)) process.kill(old.pid, signal)
		for (let waited = 0; waited < waits && isServerOf(id, old.pid); waited += STEP)
			await pause(STEP)
	}
	if (isServerOf(id, old.pid)) throw serverStuck(old.pid)
	rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

async function run(
	cluster: string,
	programs: string,
	socketDir: string,
	account: Account,
	log: Log,
	durable: boolean
): Promise<Guarded> {
	const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : CARELESS) })
	const args = [
		'-D',
		HERE,
		'-k',
		socketDir,
		...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`])
	]

	for (let tries = PATIENCE / 250; ; tries--) {
		const before = log.text().length
		const server = runGuarded(join(programs, 'postgres'), args, {
			account,
			cwd: cluster,
			log: log.fd
		})
		let over = false
		server.ended.finally(() => (over = true))
		while (!over && !readPostmaster(cluster)?.ready) await pause(STEP)
		if (!over) {
			server.unref()
			return server
		}
		// After kill -9 of the postmaster, its sessions need a moment to notice and go.
		const waits = log.text().slice(before).includes('pre-existing shared memory block')
		if (!waits || tries === 0) throw log.explain()
		await pause(250)
	}
}
