import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { joinServer } from '#platform/database/embedded/join-server.ts'
import { connect, type Database } from '#platform/database/db.ts'

export type Name = { nip: string; password: string; purpose: string }

/** Everything as an office runs it: its own PostgreSQL server, the pages, and the worker beside them. */
export type Bina = {
	readonly url: string
	readonly pid: number
	/** Processes that ours has started, e.g. the worker. */
	children(): number[]
	/** Who may sign in, where there is an example city. */
	readonly names: readonly Name[]
	/** All that was said on both outputs. */
	said(): string
	readonly database: DatabaseServer
	stop(): Promise<void>
}

/** A PostgreSQL server that goes away and comes back at the same address. */
export type DatabaseServer = {
	stop(): Promise<void>
	start(): Promise<void>
	/** A connection of the test's own, to be closed. */
	open(): Database
}

async function startDatabase(folder: string): Promise<DatabaseServer & { url: string }> {
	const address = join(folder, 'alamat')
	const run = () => joinServer(join(folder, 'basis'), { durable: false })
	let server = await run()
	symlinkSync(server.connection.host, address)
	const { user, database } = server.connection
	return {
		url: `postgresql://${user}@/${database}?host=${encodeURIComponent(address)}`,
		open: () => connect({ ...server.connection, host: address }, 'bina'),
		stop: () => server.release(),
		async start() {
			server = await run()
			rmSync(address)
			symlinkSync(server.connection.host, address)
		}
	}
}

async function loadCity(env: NodeJS.ProcessEnv, people: number): Promise<Name[]> {
	const line = [
		'src/cli/bina.ts',
		'contoh',
		'--pegawai',
		String(people),
		'--langkah',
		'5',
		'--json'
	]
	const { stdout } = await promisify(execFile)(process.execPath, line, { env })
	return (JSON.parse(stdout) as { accounts: Name[] }).accounts
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1')
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	server.close()
	await once(server, 'close')
	return port
}

type Options = {
	env?: NodeJS.ProcessEnv
	/** How many people the example city has; without one it is as after `npm start -- --kosong`. */
	people?: number
}

/** Starts it on a machine of its own. */
export async function startBina({ env = {}, people }: Options = {}): Promise<Bina> {
	const folder = mkdtempSync(join(tmpdir(), 'bina-uji-'))
	const database = await startDatabase(folder)
	const port = await freePort()
	const place = { BINA_DATA: join(folder, 'data'), PORT: String(port), HOST: '127.0.0.1' }
	const whole = { ...process.env, ...place, DATABASE_URL: database.url, ...env }
	const names = people ? await loadCity(whole, people) : []
	const child = spawn(process.execPath, ['server.js', '--kosong'], {
		env: whole,
		stdio: ['ignore', 'pipe', 'pipe']
	})
	let said = ''
	const ended = once(child, 'exit')
	const ready = new Promise<void>((resolve) => {
		for (const output of [child.stdout, child.stderr])
			output.on('data', (text: Buffer) => {
				said += text.toString()
				if (said.includes('Bina siap')) resolve()
			})
	})
	const early = ended.then(() => Promise.reject(new Error(`it did not start: ${said}`)))
	early.catch(() => {}) // it ends later
	await Promise.race([ready, early])
	const children = () =>
		readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
			.trim()
			.split(' ')
			.map(Number)
	return {
		...{
			url: `http://127.0.0.1:${port}`,
			pid: child.pid!,
			children,
			names,
			said: () => said,
			database
		},
		async stop() {
			child.kill('SIGTERM')
			await ended
			await database.stop()
			rmSync(folder, { recursive: true, force: true })
		}
	}
}

/** Resident memory of a process, in MB. */
export const memoryOf = (pid: number): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
