/** Translates a composition and what the calendar rests on into the row numbers of src/optimisation/calendar. */
import {
	NOTHING_FIXED,
	type Calendar,
	type CalendarBatch,
	type CalendarProblem,
	type SeatProblem
} from '#optimisation/calendar/model.ts'
import { mostAway, type Absence, type DayData, type Room, type UnitKind } from './calendar.ts'
import { clashing } from './clashing.ts'
import type { Activity } from './model.ts'
import { needsRoom, startsOf, takesAway, weeksNeeded } from './placing.ts'
import { spread } from './spread.ts'
import { dayAfter, weeksOf, type Week } from './weeks.ts'

export type ActivityToPlace = Pick<
	Activity,
	| 'id'
	| 'code'
	| 'title'
	| 'formCode'
	| 'pattern'
	| 'days'
	| 'minSeats'
	| 'maxSeats'
	| 'months'
	| 'facilitatorPool'
	| 'facilitatorDays'
> & {
	/** Places for citizens in each batch, beside those of employees. */
	citizens?: number | undefined
}

/** Rows of the database that make a calendar, in any order. */
export type CalendarRows = {
	year: number
	/** `month`: 1..12, as composed. */
	batches: { activityId: string; number: number; month: number; employeeIds: string[] }[]
	activities: ActivityToPlace[]
	/** Everybody on the roster: they make the size of their units. */
	people: { id: string; nip: string; unitId: string; unitKind: UnitKind }[]
	days: DayData[]
	/** Only those in use. */
	rooms: Pick<Room, 'id' | 'name' | 'seats'>[]
	facilitators: { id: string; name: string; pool: string }[]
	leave: { employeeId: string; firstOn: string; lastOn: string }[]
	absence: Absence
	/** Days a month that the facilitators of a pool have; a pool that is not named has no limit. */
	pools: Record<string, number[]>
}

/** What each row number stands for. */
export type CalendarKeys = {
	year: number
	weeks: Week[]
	rooms: { id: string; name: string; seats: number }[]
	facilitators: { id: string; name: string }[]
	activities: { id: string; code: string; title: string }[]
	/** `row`: which of its activity's batches it is. */
	batches: {
		activityId: string
		number: number
		row: number
		month: number
		days: number
		months: number[]
		pool: string
		poolDays: number
		/** It takes its people away from their work. */
		away: boolean
		/** Places of its room that are for citizens; absent: none. */
		citizens?: number | undefined
	}[]
	units: string[]
	people: string[]
	/** By activity and place in its `people`: the row of the batch that the composition gave them. */
	composed: number[][]
	/** Seats of the composition whose people have left the roster. */
	gone: { activityId: string; employeeId: string }[]
	pools: Record<string, number[]>
	absence: number
}

/** All that a calendar rests on, kept with it. `seats` has no weeks yet: they come with the batches' placement. */
export type PosedCalendar = { problem: CalendarProblem; seats: SeatProblem; keys: CalendarKeys }

/** Rows of weeks that a stretch of days touches with a working day. */
const weeksWithin = (
	weeks: readonly Week[],
	{ firstOn, lastOn }: { firstOn: string; lastOn: string }
): number[] =>
	weeks.flatMap((week, row) =>
		firstOn <= dayAfter(week.monday, 4) && week.monday <= lastOn ? [row] : []
	)

/** Cost of a batch that is left out: far above any week's. */
const LEFT_OUT = 1000

/** The same rows in any order pose the same problem: activities go by code, people by NIP, all else by name. */
export function poseCalendar(rows: CalendarRows): PosedCalendar {
	const weeks = weeksOf(rows.year, rows.days)
	const rooms = sorted(rows.rooms, ({ name, id }) => `${name} ${id}`)
	const facilitators = sorted(rows.facilitators, ({ pool, name }) => `${pool} ${name}`)
	const people = sorted(rows.people, ({ nip }) => nip)
	const personRow = new Map(people.map(({ id }, row) => [id, row]))
	const used = new Set(rows.batches.map(({ activityId }) => activityId))
	const activities = sorted(
		rows.activities.filter(({ id }) => used.has(id)),
		({ code }) => code
	)
	const units = [...new Set(people.map(({ unitId }) => unitId))].sort()
	const unitRow = new Map(units.map((id, row) => [id, row]))
	const leaveOf = Map.groupBy(rows.leave, ({ employeeId }) => employeeId)

	const placed = activities.flatMap((activity, a) =>
		sorted(
			rows.batches.filter(({ activityId }) => activityId === activity.id),
			({ number }) => number
		).map((batch, row) => ({
			...batch,
			activity,
			a,
			row,
			people: batch.employeeIds.flatMap((id) => personRow.get(id) ?? [])
		}))
	)
	const named = new Set(facilitators.map(({ pool }) => pool))
	const batches = placed.map(({ activity, a, month, people: seated }): CalendarBatch => {
		return {
			activity: a,
			duration: weeksNeeded(activity),
			starts: startsOf(activity, month, weeks),
			seats: Math.max(1, seated.length + (activity.citizens ?? 0)),
			online: !needsRoom(activity),
			facilitators:
				activity.facilitatorDays > 0 && named.has(activity.facilitatorPool)
					? facilitators.flatMap(({ pool }, f) => (pool === activity.facilitatorPool ? [f] : []))
					: null,
			fixed: NOTHING_FIXED
		}
	})
	const sizes = new Map<string, { size: number; kind: UnitKind }>()
	for (const { unitId, unitKind } of people)
		sizes.set(unitId, { size: (sizes.get(unitId)?.size ?? 0) + 1, kind: unitKind })

	const seats: SeatProblem = {
		weeks: weeks.length,
		units: units.map((id) => {
			const { size, kind } = sizes.get(id)!
			return { size, mostAway: mostAway(rows.absence.limits[kind], size) }
		}),
		people: people.map(({ id, unitId }) => ({
			unit: unitRow.get(unitId)!,
			leave: [
				...new Set((leaveOf.get(id) ?? []).flatMap((stretch) => weeksWithin(weeks, stretch)))
			].sort((x, y) => x - y)
		})),
		activities: activities.map((activity, a) => {
			const own = placed.filter((batch) => batch.a === a)
			return {
				batches: own.map(() => ({
					weeks: [],
					seats: activity.maxSeats,
					least: Math.min(activity.minSeats, ...own.map((batch) => batch.people.length || 1))
				})),
				people: own.flatMap((batch) => batch.people).sort((x, y) => x - y),
				fixed: []
			}
		})
	}
	const counted = Object.fromEntries(
		Object.entries(rows.pools).filter(([pool]) => !named.has(pool))
	)
	const loads = placed.map(({ activity, month, people: seated }) => ({
		people: seated,
		month,
		away: takesAway(activity),
		pool:
			activity.facilitatorPool in counted && activity.facilitatorDays > 0
				? { name: activity.facilitatorPool, days: activity.facilitatorDays }
				: null
	}))
	const frame = { pools: counted, months: weeks.map(({ month }) => month) }
	return {
		problem: {
			weeks: weeks.map(({ days }) => ({ closed: days === 0 })),
			rooms: rooms.map((room) => ({ seats: room.seats, closed: [] })),
			facilitators: facilitators.map(() => ({ away: [] })),
			batches: spread(batches, loads, seats, frame).map((starts, b) => ({
				...batches[b]!,
				starts
			})),
			groups: clashing(
				loads.map(({ people: seated, away }, b) => ({
					people: away && batches[b]!.duration <= 4 ? seated : []
				}))
			),
			leftOut: LEFT_OUT
		},
		seats,
		keys: {
			year: rows.year,
			weeks,
			rooms: rooms.map(({ id, name, seats: count }) => ({ id, name, seats: count })),
			facilitators: facilitators.map(({ id, name }) => ({ id, name })),
			activities: activities.map(({ id, code, title }) => ({ id, code, title })),
			batches: placed.map(({ activity, number, row, month }) => ({
				activityId: activity.id,
				...{ number, row, month },
				days: activity.days,
				months: activity.months,
				pool: activity.facilitatorPool,
				poolDays: activity.facilitatorDays,
				away: takesAway(activity),
				...(activity.citizens && { citizens: activity.citizens })
			})),
			units,
			people: people.map(({ id }) => id),
			composed: seats.activities.map(({ people: seated }, a) => {
				const own = placed.filter((batch) => batch.a === a)
				const rowOf = new Map(own.flatMap(({ row, people: of }) => of.map((p) => [p, row])))
				return seated.map((person) => rowOf.get(person)!)
			}),
			gone: placed.flatMap(({ activityId, employeeIds }) =>
				employeeIds
					.filter((id) => !personRow.has(id))
					.map((employeeId) => ({ activityId, employeeId }))
			),
			pools: counted,
			absence: rows.absence.version
		}
	}
}

/** The seating of a calendar: its batches have the weeks and the room that they got, or none. */
export function seatProblemOf(
	{ problem, seats, keys }: PosedCalendar,
	calendar: Calendar
): SeatProblem {
	const activities = seats.activities.map((activity) => ({
		...activity,
		batches: activity.batches.map((batch) => ({ ...batch }))
	}))
	keys.batches.forEach(({ row, away, citizens = 0 }, b) => {
		const { activity, duration } = problem.batches[b]!
		const batch = activities[activity]!.batches[row]!
		const placement = calendar[b]
		if (!placement) {
			batch.seats = 0
			return
		}
		if (placement.room !== null)
			batch.seats = Math.min(batch.seats, problem.rooms[placement.room]!.seats - citizens)
		batch.weeks = away ? Array.from({ length: duration }, (_, i) => placement.start + i) : []
	})
	return { ...seats, activities }
}

/** By code unit, never by locale: the order is part of the problem. */
const sorted = <T>(items: readonly T[], key: (item: T) => string | number): T[] =>
	items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
