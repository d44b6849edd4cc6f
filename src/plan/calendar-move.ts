/** Weighs a change by hand to a calendar: what it would break, and what becomes of the people. Pure. */
import { checkCalendar } from '#optimisation/calendar/check-calendar.ts'
import type { Calendar, Placement, Seating, Unseated } from '#optimisation/calendar/model.ts'
import { seatProblemOf, type PosedCalendar } from './calendar-problem.ts'
import {
	brokenSentence,
	daysSentence,
	poolSentence,
	unseatedSentence
} from './calendar-sentences.ts'
import { reseat } from './reseat.ts'

export type Standing = { calendar: Calendar; seating: Seating }

export type Weighed = Standing & {
	/** What the rules refuse: sentences. A change with any of them is not made. */
	broken: string[]
	/** How many of the batch's people go to another batch of the activity. */
	elsewhere: number
	/** People of the activity who are left without a seat, and why, by how many they are. */
	without: { why: string; count: number }[]
	unseated: Unseated[]
}

/**
 * Puts one batch into another week or room. That two batches share many people is not refused: who cannot come is counted
 * one by one.
 */
export function weighMove(
	posed: PosedCalendar,
	{ calendar, seating }: Standing,
	moved: number,
	placement: Placement
): Weighed {
	const { problem, keys } = posed
	const { start, room, facilitator } = placement
	const fixed = { start, room, facilitator }
	const changed = calendar.map((one, b) => (b === moved ? placement : one))
	const { violations } = checkCalendar(
		{
			...problem,
			groups: [],
			batches: problem.batches.map((one, b) => (b === moved ? { ...one, fixed } : one))
		},
		changed
	)
	const broken = violations
		.filter(({ batch, other }) => batch === moved || other === moved)
		.map(({ batch, other, ...rest }) => ({
			...rest,
			batch: moved,
			...(other !== undefined && { other: other === moved ? batch : other })
		}))
		.map((violation) =>
			violation.rule === 'unknown_row'
				? 'Kegiatan ini tidak selesai dalam tahun ini bila dimulai pada minggu itu.'
				: brokenSentence(violation, posed)
		)
	const batch = { activity: problem.batches[moved]!.activity, batch: keys.batches[moved]!.row }
	const after = reseat(seatProblemOf(posed, changed), seating, batch)
	const before = seating[batch.activity]!
	return {
		calendar: changed,
		seating: after.seating,
		broken: [...broken, ...tooLong(posed, moved, start), ...tooManyDays(posed, changed, moved)],
		elsewhere: before.filter((row, k) => {
			const now = after.seating[batch.activity]![k]
			return row === batch.batch && now !== row && now !== null
		}).length,
		without: counted(after.unseated.map((one) => unseatedSentence(one, posed))),
		unseated: after.unseated
	}
}

/** A week with too few working days, though none of its weeks is closed. */
function tooLong({ problem, keys }: PosedCalendar, moved: number, start: number): string[] {
	const taken = keys.weeks.slice(start, start + problem.batches[moved]!.duration)
	const has = taken.reduce((sum, week) => sum + week.days, 0)
	const { days } = keys.batches[moved]!
	const enough = has >= days - (taken.length - 1)
	return enough || taken.length === 0 || taken.some((week) => week.days === 0)
		? []
		: [daysSentence(taken[0]!, has, days)]
}

/** The batch's pool, where it is counted in days, has more to teach in the month than it can. */
function tooManyDays({ keys }: PosedCalendar, calendar: Calendar, moved: number): string[] {
	const { pool } = keys.batches[moved]!
	const has = keys.pools[pool]
	const monthOf = (b: number) => {
		const placement = calendar[b]
		return placement ? keys.weeks[placement.start]?.month : undefined
	}
	const month = monthOf(moved)
	if (!has || month === undefined) return []
	const needs = keys.batches
		.filter((batch, b) => batch.pool === pool && monthOf(b) === month)
		.reduce((sum, { poolDays }) => sum + poolDays, 0)
	return needs > has[month - 1]! + 1e-9 ? [poolSentence(pool, month, needs, has[month - 1]!)] : []
}

function counted(sentences: readonly string[]): { why: string; count: number }[] {
	const counts = Map.groupBy(sentences, (why) => why)
	return [...counts]
		.map(([why, all]) => ({ why, count: all.length }))
		.sort((a, b) => b.count - a.count)
}
