import { parentPort, workerData } from 'node:worker_threads'
import { compose } from './compose.ts'
import type { Problem, Settings, Start } from './model.ts'
import type { Told } from './run-in-thread.ts'

/** Entry of the composing thread: told once what to do, tells its progress and its answer. */
const { problem, settings, start, threads, flag } = workerData as {
	problem: Problem
	settings: Settings
	start: Start | undefined
	threads: 1 | 2 | undefined
	flag: Int32Array
}
const tell = (told: Told) => parentPort?.postMessage(told)

const composition = await compose(problem, settings, {
	onProgress: (progress) => tell({ progress }),
	start,
	threads,
	stop: () => Atomics.load(flag, 0) === 1
})
tell({ composition })
