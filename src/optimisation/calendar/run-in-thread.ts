import { Worker } from 'node:worker_threads'
import type {
	CalendarProblem,
	CalendarProgress,
	CalendarSettings,
	Scheduled,
	Seated,
	SeatProblem,
	SeatSettings
} from './model.ts'

/** What a thread is asked, and what it says to its starter. */
export type Asked =
	| { calendar: CalendarProblem; settings: CalendarSettings }
	| { seats: SeatProblem; settings: SeatSettings }
export type Told = { progress: CalendarProgress } | { scheduled: Scheduled } | { seated: Seated }

export type Listeners = {
	onProgress?: (progress: CalendarProgress) => void
	/** Aborting ends the search soon; the promise still gives the best found so far. */
	cancel?: AbortSignal
}

/** `solveCalendar` in a thread of its own, which ends with the answer. Rejects only on a defect. */
export async function scheduleInThread(
	calendar: CalendarProblem,
	settings: CalendarSettings,
	listeners: Listeners = {}
): Promise<Scheduled> {
	const told = await askThread({ calendar, settings }, listeners)
	if (!('scheduled' in told)) throw new Error('the calendar thread answered something else')
	return told.scheduled
}

/** `solveSeats`, likewise. */
export async function seatInThread(
	seats: SeatProblem,
	settings: SeatSettings,
	listeners: Listeners = {}
): Promise<Seated> {
	const told = await askThread({ seats, settings }, listeners)
	if (!('seated' in told)) throw new Error('the calendar thread answered something else')
	return told.seated
}

function askThread(asked: Asked, { onProgress, cancel }: Listeners): Promise<Told> {
	const flag = new Int32Array(new SharedArrayBuffer(4))
	const raise = () => Atomics.store(flag, 0, 1)
	if (cancel?.aborted) raise()
	cancel?.addEventListener('abort', raise, { once: true })

	return new Promise<Told>((resolve, reject) => {
		const thread = new Worker(new URL('./thread.ts', import.meta.url), {
			workerData: { asked, flag }
		})
		thread.on('message', (told: Told) => {
			if ('progress' in told) onProgress?.(told.progress)
			else resolve(told)
		})
		thread.on('error', reject)
		thread.on('exit', () => reject(new Error('the calendar thread ended without an answer')))
	}).finally(() => cancel?.removeEventListener('abort', raise))
}
