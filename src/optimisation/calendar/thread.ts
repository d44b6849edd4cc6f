import { parentPort, workerData } from 'node:worker_threads'
import type { CalendarProgress } from './model.ts'
import type { Asked, Told } from './run-in-thread.ts'
import { solveCalendar } from './solve-calendar.ts'
import { solveSeats } from './solve-seats.ts'

/** Entry of the calendar's thread: told once what to do, tells its progress and its answer. */
const { asked, flag } = workerData as { asked: Asked; flag: Int32Array }
const tell = (told: Told) => parentPort?.postMessage(told)
const watching = {
	onProgress: (progress: CalendarProgress) => tell({ progress }),
	stop: () => Atomics.load(flag, 0) === 1
}
if ('calendar' in asked)
	tell({ scheduled: await solveCalendar(asked.calendar, asked.settings, watching) })
else tell({ seated: solveSeats(asked.seats, asked.settings, watching) })
