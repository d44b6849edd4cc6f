/** Puts a calendar found by src/optimisation/calendar into the city's rows. */
import type { Calendar, LeftOut, Seating, Unseated } from '#optimisation/calendar/model.ts'
import type { CalendarResult } from './calendar.ts'
import type { PosedCalendar } from './calendar-problem.ts'
import { leftOutSentence, unseatedSentence } from './calendar-sentences.ts'

/** A calendar and its seats, with why what is missing is missing. */
export type FoundCalendar = {
	calendar: Calendar
	seating: Seating
	leftOut: LeftOut[]
	unseated: Unseated[]
	gap: number | null
	stopped: CalendarResult['stopped']
}

export type PlacedRow = {
	activityId: string
	number: number
	firstOn: string | null
	lastOn: string | null
	roomId: string | null
	facilitatorId: string | null
	problem: string | null
}
export type SeatedRow = {
	activityId: string
	employeeId: string
	number: number | null
	problem: string | null
}
export type CalendarContent = { result: CalendarResult; batches: PlacedRow[]; seats: SeatedRow[] }

/** Until a reason is known. */
export const NOT_YET = 'Belum ditempatkan.'
const GONE = 'Tidak lagi tercatat sebagai pegawai aktif.'

export function fromCalendar(posed: PosedCalendar, found: FoundCalendar): CalendarContent {
	const { problem, seats: asked, keys } = posed
	const why = new Map(found.leftOut.map((one) => [one.batch, leftOutSentence(one, posed)]))
	const batches = keys.batches.map(({ activityId, number }, b): PlacedRow => {
		const placement = found.calendar[b]
		if (!placement)
			return {
				...{ activityId, number, firstOn: null, lastOn: null, roomId: null, facilitatorId: null },
				problem: why.get(b) ?? NOT_YET
			}
		const last = placement.start + problem.batches[b]!.duration - 1
		return {
			activityId,
			number,
			firstOn: keys.weeks[placement.start]!.monday,
			lastOn: keys.weeks[last]!.sunday,
			roomId: placement.room === null ? null : keys.rooms[placement.room]!.id,
			facilitatorId:
				placement.facilitator === null ? null : keys.facilitators[placement.facilitator]!.id,
			problem: null
		}
	})
	const reasons = new Map(
		found.unseated.map((one) => [`${one.activity} ${one.person}`, unseatedSentence(one, posed)])
	)
	const numbers = numbersOf(posed)
	const seats = asked.activities.flatMap(({ people }, a) =>
		people.map((person, k): SeatedRow => {
			const batch = found.seating[a]![k]!
			return {
				activityId: keys.activities[a]!.id,
				employeeId: keys.people[person]!,
				number: batch === null ? null : numbers[a]![batch]!,
				problem: batch === null ? (reasons.get(`${a} ${person}`) ?? NOT_YET) : null
			}
		})
	)
	const gone = keys.gone.map((seat): SeatedRow => ({ ...seat, number: null, problem: GONE }))
	const placed = batches.filter(({ firstOn }) => firstOn !== null).length
	return {
		result: {
			batches: { asked: batches.length, placed },
			seats: {
				asked: seats.length + gone.length,
				found: seats.filter(({ number }) => number !== null).length,
				moved: found.seating
					.flatMap((row, a) => row.filter((batch, k) => batch !== keys.composed[a]![k]))
					.filter((batch) => batch !== null).length
			},
			gap: found.gap,
			stopped: found.stopped,
			absence: keys.absence
		},
		batches,
		seats: [...seats, ...gone]
	}
}

/** A calendar that was kept, in row numbers again. */
export function toCalendar(
	{ seats: asked, keys, ...posed }: PosedCalendar,
	{ batches, seats }: Pick<CalendarContent, 'batches' | 'seats'>
): { calendar: Calendar; seating: Seating } {
	const rows = new Map(batches.map((row) => [`${row.activityId} ${row.number}`, row]))
	const weekRow = rowsById(keys.weeks.map(({ monday }) => monday))
	const roomRow = rowsById(keys.rooms.map(({ id }) => id))
	const teacherRow = rowsById(keys.facilitators.map(({ id }) => id))
	const kept = new Map(seats.map((row) => [`${row.activityId} ${row.employeeId}`, row.number]))
	const numbers = numbersOf({ seats: asked, keys, ...posed })
	return {
		calendar: keys.batches.map(({ activityId, number }) => {
			const row = rows.get(`${activityId} ${number}`)
			if (!row?.firstOn) return null
			return {
				start: weekRow.get(row.firstOn)!,
				room: row.roomId === null ? null : roomRow.get(row.roomId)!,
				facilitator: row.facilitatorId === null ? null : teacherRow.get(row.facilitatorId)!
			}
		}),
		seating: asked.activities.map(({ people }, a) =>
			people.map((person) => {
				const number = kept.get(`${keys.activities[a]!.id} ${keys.people[person]!}`) ?? null
				return number === null ? null : numbers[a]!.indexOf(number)
			})
		)
	}
}

/** Numbers of each activity's batches, in their rows. */
const numbersOf = ({ seats, keys }: PosedCalendar): number[][] =>
	seats.activities.map((_, a) =>
		keys.batches
			.filter(({ activityId }) => activityId === keys.activities[a]!.id)
			.sort((x, y) => x.row - y.row)
			.map(({ number }) => number)
	)

const rowsById = (ids: readonly string[]) => new Map(ids.map((id, row) => [id, row]))
