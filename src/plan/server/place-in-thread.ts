import type { CalendarProgress } from '#optimisation/calendar/model.ts'
import { runInThread, type Listeners } from '#optimisation/thread.ts'
import type { PosedCalendar } from '../calendar-problem.ts'
import type { FoundCalendar } from '../from-calendar.ts'

/** Places and seats in a thread of its own. Cancelled, the promise is rejected: half a search is not kept. */
export async function placeInThread(
	posed: PosedCalendar,
	listeners: Listeners<CalendarProgress> = {}
): Promise<FoundCalendar> {
	const entry = new URL('./place-thread.ts', import.meta.url)
	const found = await runInThread<PosedCalendar, CalendarProgress, FoundCalendar>(
		entry,
		posed,
		listeners
	)
	listeners.cancel?.throwIfAborted()
	return found
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
