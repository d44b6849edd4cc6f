import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { CLUSTER } from '../database/embedded/cluster.ts'
import { readPostmaster } from '../database/embedded/postmaster.ts'

/** What is going on while it is killed. A module exports it as `work`. */
export type Work = {
	/** Makes what the rounds write into; once, on a new server. */
	prepare(connection: pg.PoolConfig): Promise<void>
	/** Writes until it is killed; calls `acknowledge` with a name for each thing that is now kept. */
	write(connection: pg.PoolConfig, acknowledge: (name: string) => void): Promise<never>
	/** What is wrong, a sentence each: acknowledged and gone, half done, contradicting itself. */
	check(connection: pg.PoolConfig, acknowledged: readonly string[]): Promise<string[]>
}

/** What a round is told, and what it says. */
export type Order = { acknowledged: readonly string[]; then: 'write' | 'leave' }
export type Message = 'ready' | { problem: string } | { acknowledged: string }

export type Outcome = {
	acknowledged: number
	problems: string[]
	/** The longest that a start and its check took, in ms. */
	slowest: number
}

const PATIENCE = 10_000 // ms until work that acknowledges nothing is killed all the same
const ROUND = fileURLToPath(new URL('./kill-round.ts', import.meta.url))

/**
 * Lets `work` (a module's path) write on the embedded server of `folder`, kills it without warning
 * `lasting` ms after its first acknowledgement, and begins again: `rounds` times, then once more only to look. Each start is
 * checked against all that was acknowledged until then. Kills in turn the process that writes,
 * PostgreSQL's postmaster, and both with every session.
 */
export async function killRounds(
	folder: string,
	work: string,
	{ rounds, lasting }: { rounds: number; lasting: (round: number) => number }
): Promise<Outcome> {
	const acknowledged: string[] = []
	const problems: string[] = []
	let slowest = 0

	for (let round = 0; round <= rounds; round++) {
		const begun = Date.now()
		const child = fork(ROUND, [folder, work], { execArgv: [] })
		const ended = once(child, 'exit')
		const ready = Promise.withResolvers<void>()
		const wrote = Promise.withResolvers<void>()
		child.on('message', (message: Message) => {
			if (message === 'ready') return ready.resolve()
			if ('problem' in message) return problems.push(`round ${round}: ${message.problem}`)
			acknowledged.push(message.acknowledged)
			wrote.resolve()
		})
		const then = round < rounds ? 'write' : 'leave'
		child.send({ acknowledged, then } satisfies Order)

		const failed = await Promise.race([ready.promise, ended])
		if (failed) problems.push(`round ${round}: ended before it was ready`)
		slowest = Math.max(slowest, Date.now() - begun)
		if (then === 'write') {
			await Promise.race([wrote.promise, ended, pause(PATIENCE)])
			await pause(lasting(round))
			for (const pid of victims(round, folder, child.pid!)) kill(pid)
		}
		await ended
	}
	return { acknowledged: acknowledged.length, problems, slowest }
}

function victims(round: number, folder: string, writer: number): number[] {
	const postmaster = readPostmaster(join(folder, CLUSTER))?.pid ?? NaN
	const all = [writer, postmaster, ...childrenOf(postmaster)]
	return [[writer], [postmaster], all][round % 3]!
}

const childrenOf = (parent: number): number[] =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
		.map(Number)

function parentOf(pid: string): number | undefined {
	try {
		return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[1])
	} catch {
		return undefined // gone meanwhile
	}
}

function kill(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL')
	} catch {
		// It went by itself.
	}
}
