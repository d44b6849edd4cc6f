import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, onTestFinished } from 'vitest'
import type { Account } from './account.ts'
import { joinServer, type Connection } from './join-server.ts'

export const isRoot = process.getuid?.() === 0

/** An empty folder that everybody may enter, gone when the test ends. */
export function givenFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'bina-uji-'))
	chmodSync(folder, 0o755)
	// A server that is still ending may write once more.
	onTestFinished(() =>
		rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
	)
	return folder
}

let ready: string | undefined
afterAll(() => {
	if (ready) rmSync(ready, { recursive: true })
})

/** A folder whose data are made already: copied, since initdb takes three times as long. */
export async function givenData(): Promise<string> {
	ready ??= await makeData()
	const folder = givenFolder()
	cpSync(ready, folder, { recursive: true })
	return folder
}

async function makeData(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'bina-uji-'))
	await (await joinServer(folder, { durable: false })).release()
	return folder
}

/** What another process says once it has joined, or has been refused. */
export type Told =
	{ started: boolean; connection: Connection } | { refused: string; sentence: string }

export type Other = {
	readonly pid: number
	readonly told: Promise<Told>
	/** Resolves with the exit status when it is over: 0 after `release`, 3 when its server was lost. */
	readonly ended: Promise<number | null>
	release(): void
	kill(): void
}

const JOINER = fileURLToPath(new URL('./testing-joiner.ts', import.meta.url))

/** Whether our code can be run as that account: only root can, and not from below a folder like /root. */
export const actsAs = (account: Account): boolean =>
	isRoot && spawnSync('test', ['-r', JOINER], account).status === 0

/**
 * Another process that joins the server on `folder` and stays until it is released or killed; as
 * another account, or `under` a command that runs the rest of its line.
 */
export function givenProcess(
	folder: string,
	{ account = {}, under = [] }: { account?: Account; under?: readonly string[] } = {}
): Other {
	const [execPath = process.execPath, ...execArgv] = [...under, process.execPath]
	const child = fork(JOINER, [folder], { ...account, execPath, execArgv })
	onTestFinished(async () => {
		child.kill('SIGKILL')
		await ended
	})
	const ended = once(child, 'exit').then(([status]) => status as number | null)
	return {
		pid: child.pid!,
		told: once(child, 'message').then(([told]) => told as Told),
		ended,
		release: () => child.disconnect(),
		kill: () => child.kill('SIGKILL')
	}
}

/** The one value that a query answers. */
export async function ask(connection: Connection, query: string): Promise<unknown> {
	const client = new pg.Client(connection)
	await client.connect()
	try {
		const { rows } = await client.query({ text: query, rowMode: 'array' })
		return rows[0]?.[0]
	} finally {
		await client.end()
	}
}

/** Waits until something holds, for 10 s at most; returns the ms it took. */
export async function until(holds: () => boolean): Promise<number> {
	const begun = Date.now()
	while (!holds()) {
		if (Date.now() - begun > 10_000) throw new Error('it never came to hold')
		await new Promise((resolve) => setTimeout(resolve, 20))
	}
	return Date.now() - begun
}
