import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../refusal.ts'
import { CLUSTER, OWNER } from './cluster.ts'
import { holdLease, joinLease, type Guest, type Lease } from './lease.ts'
import { readPostmaster } from './postmaster.ts'
import { diskFull, folderForeign, folderUnusable, folderReplaced } from './refusals.ts'
import { startServer } from './start-server.ts'

export type Connection = { host: string; port: number; user: string; database: string }

export type Joined = {
	readonly connection: Connection
	/** True when this process runs the server, false when it joined another's. */
	readonly started: boolean
	/** Calls back once if the server goes away before `release`: it broke, or the process that runs it ended. */
	onLost(callback: () => void): void
	/** Gives up the connection; the process that runs the server stops it, whoever else uses it. */
	release(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL 18 on a data folder, or joins the one that another process runs
 * there; of two that come at once exactly one starts it. Neither the server nor the lease keeps the
 * process alive, and a process that ends in any way takes its server along. `durable: false` gives
 * up safety against loss of power for speed (tests). Throws a refusal with one sentence when the
 * machine cannot run it.
 */
export async function joinServer(folder: string, { durable = true } = {}): Promise<Joined> {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 })
		const id = idOf(folder)
		for (;;) {
			const lease = await holdLease(id)
			if (lease) return await start(folder, id, lease, durable)
			const guest = await joinLease(id)
			if (guest) return enter(folder, guest)
			await pause(50)
		}
	} catch (error) {
		throw inWords(error, folder)
	}
}

/** One name per folder, however its path is written. */
function idOf(folder: string): string {
	const { dev, ino } = statSync(folder, { bigint: true })
	return `bina-${dev.toString(36)}-${ino.toString(36)}`
}

async function start(folder: string, id: string, lease: Lease, durable: boolean): Promise<Joined> {
	const server = await startServer(folder, id, durable).catch((error) => {
		lease.close()
		throw error
	})
	lease.announce()
	const ended = server.ended.then(() => lease.close())
	let released = false
	return {
		connection: connectionTo(server.socketDir),
		started: true,
		onLost: (callback) => void ended.then(() => released || callback()),
		async release() {
			released = true
			lease.close()
			await server.stop()
		}
	}
}

function enter(folder: string, guest: Guest): Joined {
	const server = readPostmaster(join(folder, CLUSTER))
	if (!server) throw folderReplaced(folder)
	let released = false
	return {
		connection: connectionTo(server.socketDir),
		started: false,
		onLost: (callback) => void guest.left.then(() => released || callback()),
		async release() {
			released = true
			guest.leave()
		}
	}
}

const connectionTo = (host: string): Connection => ({
	host,
	port: 5432,
	user: OWNER,
	database: 'postgres'
})

function inWords(error: unknown, folder: string): unknown {
	if (error instanceof Refusal) return error
	const { code } = error as NodeJS.ErrnoException
	if (code === 'ENOSPC') return diskFull(folder)
	if (code === 'EACCES' || code === 'EPERM') return folderForeign(folder)
	if (['EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG'].includes(code!)) return folderUnusable(folder)
	return error
}
