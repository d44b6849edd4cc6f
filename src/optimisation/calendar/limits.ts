import type { Frame } from './frame.ts'
import type { Kind } from './kinds.ts'

/** Starts that cannot all be had at once, because rooms for them do not exist. */
export type Cut = { batch: number; start: number }[]

/** The rows of the weeks' programme, each Σ x ≤ upper. */
export type Limits = {
	upper: number[]
	/** Rows that a batch takes one of, beginning in a week with a kind of facilitator. */
	rowsOf: (batch: number, start: number, kind: number | null) => number[]
}

/** Rows of equations 3 to 7 of docs/calendar.md, in that order. */
export function limitsOf(frame: Frame, kinds: readonly Kind[], cuts: readonly Cut[]): Limits {
	const { problem, choices, roomOpen, weeks } = frame
	const upper: number[] = []
	const add = (limits: number[]) => upper.push(...limits) - limits.length
	const everyWeek = (limit: (week: number) => number) =>
		add(Array.from({ length: weeks }, (_, w) => limit(w)))

	const once = add(choices.map(() => 1))
	const kindRow = kinds.map(({ members }) => everyWeek(() => members.length))
	const groupRow = problem.groups.map(() => everyWeek(() => 1))

	const seatsOf = (room: number) => problem.rooms[room]!.seats
	const largest = [...problem.rooms.keys()].sort((x, y) => seatsOf(y) - seatsOf(x))
	const housed = choices.filter(({ rooms }) => rooms !== null)
	const levelRow = [...new Set(housed.map(({ enough }) => enough))].map((level) => ({
		level,
		row: everyWeek((w) => largest.slice(0, level).filter((r) => roomOpen[r]![w]).length)
	}))
	const fixedRooms = problem.batches.flatMap(({ fixed, online }) =>
		online || fixed.room === null ? [] : [fixed.room]
	)
	const fixedRow = new Map([...new Set(fixedRooms)].map((r) => [r, everyWeek(() => 1)]))

	const firstCut = add(cuts.map((cut) => cut.length - 1))
	const cutRows = new Map<string, number[]>()
	for (const [k, cut] of cuts.entries()) {
		for (const { batch, start } of cut) {
			const key = `${batch} ${start}`
			cutRows.set(key, [...(cutRows.get(key) ?? []), firstCut + k])
		}
	}

	return {
		upper,
		rowsOf(batch, start, kind) {
			const { duration, rooms, enough, groups } = choices[batch]!
			const weekly = groups.map((g) => groupRow[g]!)
			if (kind !== null) weekly.push(kindRow[kind]!)
			if (rooms) {
				for (const { level, row } of levelRow) if (enough <= level) weekly.push(row)
				const fixed = fixedRow.get(problem.batches[batch]!.fixed.room ?? -1)
				if (fixed !== undefined) weekly.push(fixed)
			}
			const rows = [once + batch, ...(cutRows.get(`${batch} ${start}`) ?? [])]
			for (let w = start; w < start + duration; w++) {
				for (const row of weekly) rows.push(row + w)
			}
			return rows
		}
	}
}
