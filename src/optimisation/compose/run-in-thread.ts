import { Worker } from 'node:worker_threads'
import type { Composition, Problem, Progress, Settings, Start } from './model.ts'

/** What the thread says to its starter. */
export type Told = { progress: Progress } | { composition: Composition }

export type Listeners = {
	onProgress?: (progress: Progress) => void
	/** Aborting ends the search soon; the promise still gives the best plan found so far. */
	cancel?: AbortSignal
	/** These as in `compose`. */
	start?: Start | undefined
	threads?: 1 | 2 | undefined
}

/** Most of what a search makes is soon rubbish: a small nursery keeps the process 70 MB smaller, at no cost. */
const NURSERY_MB = 16

/**
 * Composes in a thread of its own, which ends with the answer so that HiGHS's memory returns.
 * Rejects only on a defect (a row number out of range, no memory).
 */
export function composeInThread(
	problem: Problem,
	settings: Settings,
	{ onProgress, cancel, start, threads }: Listeners = {}
): Promise<Composition> {
	const flag = new Int32Array(new SharedArrayBuffer(4))
	const raise = () => Atomics.store(flag, 0, 1)
	if (cancel?.aborted) raise()
	cancel?.addEventListener('abort', raise, { once: true })

	return new Promise<Composition>((resolve, reject) => {
		const thread = new Worker(new URL('./thread.ts', import.meta.url), {
			workerData: { problem, settings, start, threads, flag },
			resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB }
		})
		thread.on('message', (told: Told) => {
			if ('progress' in told) onProgress?.(told.progress)
			else resolve(told.composition)
		})
		thread.on('error', reject)
		thread.on('exit', () => reject(new Error('the composing thread ended without an answer')))
	}).finally(() => cancel?.removeEventListener('abort', raise))
}
