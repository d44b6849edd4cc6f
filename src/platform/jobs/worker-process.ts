import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { log } from '../log.ts'

const PATIENCE = 15_000 // ms that a running job may take to end
const RESTART_AFTER = 2000 // ms

export type Worker = { stop(): Promise<void> }

/**
 * Runs the worker beside us and starts it again when it breaks down. It stops when we disconnect,
 * so also when we are killed; it has a session of its own, so that Ctrl-C reaches us alone.
 */
export function runWorker(file: string): Worker {
	let stopping = false
	let child = begin()

	function begin(): ChildProcess {
		const begun = fork(file, { detached: true })
		begun.once('exit', (status, signal) => {
			if (stopping) return
			log('error', 'worker ended', { status, signal })
			setTimeout(() => stopping || (child = begin()), RESTART_AFTER).unref()
		})
		return begun
	}

	return {
		async stop() {
			stopping = true
			if (!child.connected) return
			const ended = once(child, 'exit')
			child.disconnect()
			const late = pause(PATIENCE, 'late', { ref: false })
			if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
			await ended
		}
	}
}
