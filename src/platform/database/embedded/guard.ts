import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { Account } from './account.ts'

/**
 * Keeps a program from outliving us: the shell reads a pipe that only we hold open. When it ends,
 * because we close it or because we were killed, the shell asks the program to stop (SIGINT). It
 * cleans up after the program, which may have been killed itself.
 */
const WATCH = `
	litter=$1; shift
	"$@" </dev/null 3<&- & program=$!
	(cat >/dev/null; kill -INT $program) <&3 & watch=$!
	wait $program; status=$?
	kill $watch 2>/dev/null
	[ -z "$litter" ] || rm -rf "$litter"
	exit $status`

export type Guarded = {
	/** Resolves with the exit status when the program has ended. */
	readonly ended: Promise<number>
	/** No longer keeps our process alive. */
	unref(): void
	/** Asks the program to stop and waits; kills it when it has not after `patience` ms. */
	stop(patience?: number): Promise<void>
}

type Options = { account: Account; cwd: string; log: number; litter?: string }

/**
 * Runs a program that ends when we do. It has a session of its own, so that Ctrl-C reaches us
 * alone. `log` is the open file that takes what it prints; the folder `litter` is removed at the end.
 */
export function runGuarded(program: string, args: readonly string[], options: Options): Guarded {
	const { account, cwd, log, litter = '' } = options
	const shell = spawn('/bin/sh', ['-c', WATCH, 'sh', litter, program, ...args], {
		...account,
		cwd,
		detached: true,
		env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
		stdio: ['ignore', log, log, 'pipe']
	})
	const pipe = shell.stdio[3] as Socket
	pipe.on('error', () => {}) // the program ended before us
	const ended = once(shell, 'exit').then(([status]) => {
		pipe.destroy()
		return status === null ? 1 : Number(status)
	})

	return {
		ended,
		unref() {
			shell.unref()
			pipe.unref()
		},
		async stop(patience = 20_000) {
			const timer = setTimeout(() => killGroup(shell.pid), patience)
			shell.ref()
			pipe.end()
			await ended
			clearTimeout(timer)
		}
	}
}

function killGroup(pid: number | undefined): void {
	if (pid) process.kill(-pid, 'SIGKILL')
}
