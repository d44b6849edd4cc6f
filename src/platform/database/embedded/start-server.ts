import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newOwner, ownerOf, type Account } from './account.ts'
import { CLUSTER, HERE, prepareCluster } from './cluster.ts'
import { runGuarded } from './guard.ts'
import { openLog, type Log } from './log.ts'
import { isServerOf, readPostmaster } from './postmaster.ts'
import { findPrograms } from './programs.ts'
import { serverStuck } from './refusals.ts'
import { makeSocketDir } from './socket.ts'

const STEP = 20 // ms between two looks
const RETRY = 250 // ms
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

/** For data that may go with the machine's power, though not with a process: tests. */
const CARELESS = { fsync: 'off', full_page_writes: 'off' }

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
	const account = existsSync(cluster) ? ownerOf(cluster) : newOwner
	const log = openLog(join(folder, 'postgres.log'), account)
	try {
		const programs = findPrograms(account, [account.uid ? '/var/lib/bina' : folder, tmpdir()])
		await prepareCluster(cluster, programs, log, durable)
		await endRemains(cluster, id)
		return await run(join(programs, 'postgres'), { id, account, cluster, log, durable })
	} finally {
		log.close()
	}
}

const settings = (durable: boolean): string[] =>
	Object.entries({ ...SETTINGS, ...(durable ? {} : CARELESS) }).flatMap(([name, value]) => [
		'-c',
		`${name}=${value}`
	])

/** Stops the server that an earlier process left, and removes a `postmaster.pid` of no server. */
async function endRemains(cluster: string, id: string): Promise<void> {
	const old = readPostmaster(cluster)
	if (!old) return
	for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
		if (isServerOf(id, old.pid)) send(signal, old.pid)
		for (let waited = 0; waited < PATIENCE && isServerOf(id, old.pid); waited += STEP) {
			await pause(STEP)
		}
	}
	if (isServerOf(id, old.pid)) throw serverStuck(old.pid)
	rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function send(signal: NodeJS.Signals, pid: number): void {
	try {
		process.kill(pid, signal)
	} catch {
		// Gone meanwhile, or not ours: whoever waits for it sees that.
	}
}

type Run = { id: string; account: Account; cluster: string; log: Log; durable: boolean }

async function run(program: string, { id, account, cluster, log, durable }: Run): Promise<Server> {
	for (let waited = 0; ; waited += RETRY) {
		const before = log.text().length
		const socketDir = makeSocketDir(id, account)
		const args = ['-D', HERE, '-k', socketDir, ...settings(durable)]
		const options = { account, cwd: cluster, log: log.fd, litter: socketDir }
		const server = runGuarded(program, args, options)
		let isOver = false
		const over = () => (isOver = true)
		server.ended.then(over, over)
		while (!isOver && !readPostmaster(cluster)?.ready) await pause(STEP)
		if (!isOver) {
			server.unref()
			return { socketDir, ended: server.ended, stop: () => server.stop() }
		}
		await server.ended // throws when it could not be run at all
		// After kill -9 of the postmaster, its sessions need a moment to notice and go.
		const inUse = log.text().slice(before).includes('pre-existing shared memory block')
		if (!inUse || waited >= PATIENCE) throw log.explain()
		await pause(RETRY)
	}
}
