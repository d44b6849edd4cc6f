import { parentPort, workerData } from 'node:worker_threads'
import type { Ordered, Told } from './thread.ts'

/** A thread's side of `runInThread`: works, tells its progress and its answer. */
export async function workInThread<Work, Progress, Answer>(
	solve: (
		work: Work,
		watching: { onProgress: (progress: Progress) => void; stop: () => boolean }
	) => Promise<Answer>
): Promise<void> {
	const { work, flag } = workerData as Ordered<Work>
	const tell = (told: Told<Progress, Answer>) => parentPort?.postMessage(told)
	const answer = await solve(work, {
		onProgress: (progress) => tell({ progress }),
		stop: () => Atomics.load(flag, 0) === 1
	})
	tell({ answer })
}
