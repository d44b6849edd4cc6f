import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { version } from '#platform/version.ts'
import { mayKeepCalendar } from '../access.ts'
import type { MoveForm, MoveWish } from '../calendar-forms.ts'
import { weighMove, type Weighed } from '../calendar-move.ts'
import type { PosedCalendar } from '../calendar-problem.ts'
import { weekText } from '../calendar-sentences.ts'
import { fromCalendar, NOT_YET } from '../from-calendar.ts'
import {
	batchUnknown,
	breaksRule,
	facilitatorUnknown,
	roomUnknown,
	weekUnknown
} from '../refusals.ts'
import { getFinished, loadCalendar } from './load-calendar.ts'
import * as store from './store/calendar.ts'

/**
 * Moves a batch by hand to another week, room or facilitator. The independent checker judges it; what breaks a rule is
 * refused with its sentences. People who cannot come are seated in another batch or listed with the reason. The changed
 * calendar is one of its own with this one as its parent, and counts from now on.
 */
export async function moveBatch(
	ctx: Context,
	{ tahun: year, angkatan, kalender, ...wish }: MoveForm
): Promise<{ id: string; year: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const current = await store.findCurrent(ctx.db, year)
	if (current.calendarId !== kalender) throw changed()
	const calendar = await getFinished(ctx, year)
	const activity = await store.findActivityByCode(ctx.db, angkatan.code)
	if (!activity) throw batchUnknown()

	const batch = { activityId: activity.id, number: angkatan.number }
	const { posed, weighed } = await weigh(ctx, calendar, batch, wish)
	if (weighed.broken.length > 0) throw breaksRule(weighed.broken.join(' '))

	const before = await store.getRows(ctx.db, calendar.id)
	const content = fromCalendar(posed, {
		...weighed,
		leftOut: [],
		gap: null,
		stopped: calendar.result.stopped
	})
	const week = posed.keys.weeks[wish.minggu - 1]!
	const id = ctx.newId()
	await store.insertFinished(
		ctx.db,
		{
			id,
			year,
			compositionId: calendar.compositionId,
			problemHash: calendar.problemHash,
			codeVersion: version,
			parent: {
				id: calendar.id,
				change: `${activity.title}: angkatan ${angkatan.number} pindah ke ${weekText(week)}`
			},
			requestedBy: ctx.actor.id,
			createdAt: ctx.now
		},
		keepReasons(content, before)
	)
	if (!(await store.recordCurrent(ctx.db, year, id, current.version))) throw changed()
	await record(ctx, 'plan.calendar_batch_moved', { ...batch, ...wish, parent: calendar.id }, id)
	return { id, year }
}

type Content = ReturnType<typeof fromCalendar>

/** What was not placed before and still is not keeps the reason that was found then. */
function keepReasons(content: Content, before: Pick<Content, 'batches' | 'seats'>): Content {
	const batchWhy = new Map(before.batches.map((b) => [`${b.activityId} ${b.number}`, b.problem]))
	const seatWhy = new Map(before.seats.map((s) => [`${s.activityId} ${s.employeeId}`, s.problem]))
	return {
		...content,
		batches: content.batches.map((b) => ({
			...b,
			problem: b.problem && (batchWhy.get(`${b.activityId} ${b.number}`) ?? b.problem)
		})),
		seats: content.seats.map((s) => ({
			...s,
			problem:
				s.problem === NOT_YET
					? (seatWhy.get(`${s.activityId} ${s.employeeId}`) ?? s.problem)
					: s.problem
		}))
	}
}

/** What a move would do; nothing is written. */
export async function weigh(
	ctx: Context,
	calendar: Parameters<typeof loadCalendar>[1],
	batch: { activityId: string; number: number },
	{ minggu, ruang, fasilitator }: MoveWish
): Promise<{ posed: PosedCalendar; weighed: Weighed }> {
	const { posed, standing, row } = await loadCalendar(ctx, calendar, batch)
	const { keys, problem } = posed
	const start = keys.weeks.findIndex(({ number }) => number === minggu)
	if (start < 0) throw weekUnknown()
	const online = problem.batches[row]!.online
	const room = online || ruang === null ? null : keys.rooms.findIndex(({ id }) => id === ruang)
	if (room === -1) throw roomUnknown()
	const taught = problem.batches[row]!.facilitators !== null && fasilitator !== null
	const facilitator = taught ? keys.facilitators.findIndex(({ id }) => id === fasilitator) : null
	if (facilitator === -1) throw facilitatorUnknown()
	return { posed, weighed: weighMove(posed, standing, row, { start, room, facilitator }) }
}
