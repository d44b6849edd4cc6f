import { Worker } from 'node:worker_threads'

/** What a thread is told: its work, and the flag that is raised when it should end soon. */
export type Ordered<Work> = { work: Work; flag: Int32Array }

/** What the thread says to its starter. */
export type Told<Progress, Answer> = { progress: Progress } | { answer: Answer }

export type Listeners<Progress> = {
	onProgress?: (progress: Progress) => void
	/** Aborting raises the flag; what the thread then answers is its own affair. */
	cancel?: AbortSignal
}

/** Most of what a search makes is soon rubbish: a small nursery keeps the process 70 MB smaller, at no cost. */
const NURSERY_MB = 16

/**
 * Works in a thread of its own, which ends with the answer so that its memory returns. Rejects
 * only on a defect.
 */
export function runInThread<Work, Progress, Answer>(
	entry: URL,
	work: Work,
	{ onProgress, cancel }: Listeners<Progress>
): Promise<Answer> {
	const flag = new Int32Array(new SharedArrayBuffer(4))
	const raise = () => Atomics.store(flag, 0, 1)
	if (cancel?.aborted) raise()
	cancel?.addEventListener('abort', raise, { once: true })

	return new Promise<Answer>((resolve, reject) => {
		const workerData: Ordered<Work> = { work, flag }
		const thread = new Worker(entry, {
			workerData,
			resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB }
		})
		thread.on('message', (told: Told<Progress, Answer>) => {
			if ('progress' in told) onProgress?.(told.progress)
			else resolve(told.answer)
		})
		thread.on('error', reject)
		thread.on('exit', () => reject(new Error('the thread ended without an answer')))
	}).finally(() => cancel?.removeEventListener('abort', raise))
}
