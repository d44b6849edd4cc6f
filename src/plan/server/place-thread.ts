import { parentPort, workerData } from 'node:worker_threads'
import { placeAndSeat } from '../place-and-seat.ts'
import type { PosedCalendar } from '../calendar-problem.ts'
import type { Told } from './place-in-thread.ts'

/** Entry of the placing thread: told once what to do, tells its progress and its answer. */
const { posed, flag } = workerData as { posed: PosedCalendar; flag: Int32Array }
const tell = (told: Told) => parentPort?.postMessage(told)

const found = await placeAndSeat(posed, {
	onProgress: (progress) => tell({ progress }),
	stop: () => Atomics.load(flag, 0) === 1
})
tell({ found })
