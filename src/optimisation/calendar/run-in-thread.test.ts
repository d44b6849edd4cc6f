import { expect, test } from 'vitest'
import { USUAL_CALENDAR_SETTINGS, USUAL_SEAT_SETTINGS } from './model.ts'
import { scheduleInThread, seatInThread } from './run-in-thread.ts'
import { solveCalendar } from './solve-calendar.ts'
import { solveSeats } from './solve-seats.ts'
import { tinyCalendar, tinySeats } from './testing.ts'

test('a thread answers as the search itself does, and tells its progress', async () => {
	const stages = new Set<string>()
	const onProgress = ({ stage }: { stage: string }) => stages.add(stage)
	const calendar = tinyCalendar(1)
	const seats = tinySeats(1)
	expect(await scheduleInThread(calendar, USUAL_CALENDAR_SETTINGS, { onProgress })).toEqual(
		await solveCalendar(calendar, USUAL_CALENDAR_SETTINGS)
	)
	expect(await seatInThread(seats, USUAL_SEAT_SETTINGS, { onProgress })).toEqual(
		solveSeats(seats, USUAL_SEAT_SETTINGS)
	)
	expect(stages).toEqual(new Set(['weeks', 'rooms', 'seats']))
})
