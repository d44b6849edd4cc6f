import { Worker } from 'node:worker_threads'
import type { CalendarProgress } from '#optimisation/calendar/model.ts'
import type { PosedCalendar } from '../calendar-problem.ts'
import type { FoundCalendar } from '../from-calendar.ts'

/** What the thread says to its starter. */
export type Told = { progress: CalendarProgress } | { found: FoundCalendar }

export type Listeners = {
	onProgress?: (progress: CalendarProgress) => void
	/** Aborting ends the search soon, and the promise is rejected: half a search is not kept. */
	cancel?: AbortSignal
}

/** Places and seats in a thread of its own, which ends with the answer so that HiGHS's memory returns. */
export function placeInThread(
	posed: PosedCalendar,
	{ onProgress, cancel }: Listeners = {}
): Promise<FoundCalendar> {
	const flag = new Int32Array(new SharedArrayBuffer(4))
	const raise = () => Atomics.store(flag, 0, 1)
	if (cancel?.aborted) raise()
	cancel?.addEventListener('abort', raise, { once: true })

	return new Promise<FoundCalendar>((resolve, reject) => {
		const thread = new Worker(new URL('./place-thread.ts', import.meta.url), {
			workerData: { posed, flag }
		})
		thread.on('message', (told: Told) => {
			if ('progress' in told) onProgress?.(told.progress)
			else resolve(told.found)
		})
		thread.on('error', reject)
		thread.on('exit', () => reject(new Error('the placing thread ended without an answer')))
	})
		.then((found) => {
			cancel?.throwIfAborted()
			return found
		})
		.finally(() => cancel?.removeEventListener('abort', raise))
}

const STAGES: Record<CalendarProgress['stage'], string> = {
	weeks: 'Memilih minggu',
	rooms: 'Memilih ruang',
	seats: 'Mendudukkan peserta'
}
export const progressText = ({ stage }: CalendarProgress): string => STAGES[stage]

/** Weeks and rooms take the first half of the bar, seats the second. */
export const shareDone = ({ stage, done }: CalendarProgress): number =>
	stage === 'seats' ? 0.5 + done / 2 : done / 2
