import { expect, test } from 'vitest'
import { checkCalendar } from '#optimisation/calendar/check-calendar.ts'
import { checkSeating } from '#optimisation/calendar/check-seating.ts'
import type { Context } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { seatProblemOf } from '../calendar-problem.ts'
import { toCalendar } from '../from-calendar.ts'
import { givenBudget, givenCity, givenPlan } from '../testing.ts'
import { recordAbsence, showAbsence } from './edit-absence.ts'
import { bringDays } from './edit-days.ts'
import { addLeave } from './edit-leave.ts'
import { recordRoom } from './edit-rooms.ts'
import { getFinished } from './load-calendar.ts'
import { moveBatch } from './move-batch.ts'
import { unpackCalendar } from './pose-calendar.ts'
import { requestCalendar } from './request-calendar.ts'
import { runCalendar } from './run-calendar.ts'
import { exportBatch, showBatch } from './show-batch.ts'
import { exportUnseated, listUnseated, showCalendar } from './show-calendar.ts'
import { showOwnSeats } from './show-own-seats.ts'
import * as store from './store/calendar.ts'
import { getProblem } from './store/composition.ts'
import { useCalendar } from './use-calendar.ts'

const tahun = 2027

/** The job as the worker would hand it over, inside the test's own transaction. */
const jobIn = (ctx: Context, signal = new AbortController().signal): Job => ({
	id: ctx.newId(),
	db: ctx.db,
	signal,
	context: () => ctx,
	progress: async () => {},
	complete: async (write) => {
		await write(ctx)
	}
})

async function givenRooms(ctx: Context, seats: readonly number[] = [20, 20, 30]) {
	for (const [n, count] of seats.entries())
		await recordRoom(ctx, {
			...{ version: 0, name: `Ruang ${n + 1}`, place: 'Balai Kota', seats: count },
			...{ agencyId: null, active: true }
		})
}

/** A plan of the small city with rooms and days off; half of a unit may be away, so that everybody finds a seat. */
async function givenBasis(ctx: Context, share = 0.5) {
	const plan = await givenPlan(ctx)
	await bringDays(ctx, { tahun })
	await givenRooms(ctx)
	const { absence } = await showAbsence(ctx)
	const limit = { share, least: 1 }
	await recordAbsence(ctx, {
		...absence,
		limits: { usual: limit, counter: limit, school: limit, health_centre: limit }
	})
	return plan
}

async function make(ctx: Context) {
	const { id } = await requestCalendar(ctx, { tahun })
	await runCalendar(jobIn(ctx), { calendar: id })
	return id
}

/** What is stored, judged once more by the independent checkers. */
async function violations(ctx: Context, id: string) {
	const calendar = await getFinished(ctx, tahun, id)
	const posed = await unpackCalendar(await getProblem(ctx.db, calendar.problemHash))
	const found = toCalendar(posed, await store.getRows(ctx.db, id))
	// A week chosen by hand need not be among the starts.
	const placed = checkCalendar({ ...posed.problem, groups: [] }, found.calendar).violations
	return [
		...placed.filter(({ rule }) => rule !== 'start'),
		...checkSeating(seatProblemOf(posed, found.calendar), found.seating).violations
	]
}

test('every batch of the plan gets a week and a room, everybody a seat, and no rule is broken', async () => {
	const ctx = await testContext()
	await givenBasis(ctx)
	const id = await make(ctx)
	expect(await violations(ctx, id)).toEqual([])

	const { shown, batches, unplaced, weeks } = await showCalendar(ctx, { tahun })
	expect(shown).toMatchObject({ id, current: true, ofPlan: true, state: 'done' })
	expect(shown!.result!.batches.placed).toBe(shown!.result!.batches.asked)
	expect(shown!.result!.seats.found).toBe(shown!.result!.seats.asked)
	expect(unplaced).toEqual([])
	for (const batch of batches) {
		const week = weeks.find(({ monday }) => monday === batch.firstOn)!
		expect([2, 3, 4]).toContain(week.month)
		expect(week.days).toBeGreaterThanOrEqual(3)
		expect(batch.roomSeats).toBeGreaterThanOrEqual(batch.seats)
	}
	const [first] = batches
	const month = weeks.find(({ monday }) => monday === first!.firstOn)!.month
	const inMonth = (await showCalendar(ctx, { tahun }, { month })).batches
	expect(inMonth.map(({ code }) => code)).toContain(first!.code)
	expect((await showCalendar(ctx, { tahun }, { roomId: ctx.newId() })).batches).toEqual([])
})

test('the same request twice gives the same calendar', async () => {
	const ctx = await testContext()
	await givenBasis(ctx)
	const [one, two] = [await make(ctx), await make(ctx)]
	const rows = async (id: string) => JSON.stringify(await store.getRows(ctx.db, id))
	expect(await rows(two)).toBe(await rows(one))
	expect((await showCalendar(ctx, { tahun })).shown!.id).toBe(two)
})

test('who cannot be seated is listed with the reason, and only to whom may see them', async () => {
	const ctx = await testContext()
	const { agencies } = await givenBasis(ctx, 0.05)
	const id = await make(ctx)
	expect(await violations(ctx, id)).toEqual([])
	const { shown } = await showCalendar(ctx, { tahun })
	const { asked, found } = shown!.result!.seats
	const { rows, total } = await listUnseated(ctx, tahun, 1)
	expect(total).toBe(asked - found)
	expect(total).toBeGreaterThan(0)
	for (const { problem } of rows) expect(problem).toMatch(/^[A-Z].{5,}\.$/)
	expect(await exportUnseated(ctx, tahun)).toHaveLength(total)

	const head = actorWith(['agency_head'], [agencies.community.id])
	const seen = await listUnseated({ ...ctx, actor: head }, tahun)
	expect(seen.total).toBeLessThan(total)
	expect(new Set(seen.rows.map(({ agency }) => agency)).size).toBeLessThanOrEqual(1)
})

test('who is on leave has no seat in those weeks', async () => {
	const ctx = await testContext()
	const { people } = await givenBasis(ctx)
	const [person] = people
	const away = { firstOn: '2027-01-25', lastOn: '2027-05-07', note: '' }
	await addLeave(ctx, { tahun, nip: person!.nip, ...away })
	const id = await make(ctx)
	const { seats } = await store.getRows(ctx.db, id)
	const own = seats.filter(({ employeeId }) => employeeId === person!.id)
	expect(own.every(({ number, problem }) => number === null && problem!.includes('cuti'))).toBe(
		true
	)
})

test('a batch is moved by hand, weighed before, and the earlier version is taken again', async () => {
	const ctx = await testContext()
	await givenBasis(ctx)
	const before = await make(ctx)
	const { batches, weeks } = await showCalendar(ctx, { tahun })
	const batch = batches[0]!
	const ref = { tahun, angkatan: { code: batch.code, number: batch.number } }
	const free = weeks.filter(
		({ monday, days }) => days === 5 && batches.every(({ firstOn }) => firstOn !== monday)
	)[0]!
	const wish = { minggu: free.number, ruang: batch.roomId, fasilitator: null }

	const { weighed, calendarId } = await showBatch(ctx, ref, { wish })
	expect([weighed!.broken, calendarId]).toEqual([[], before])
	const { id } = await moveBatch(ctx, { ...ref, ...wish, kalender: before })
	expect(await violations(ctx, id)).toEqual([])
	const after = await showBatch(ctx, ref)
	expect(after.batch).toMatchObject({ firstOn: free.monday, roomId: batch.roomId })
	expect((await showCalendar(ctx, { tahun })).shown).toMatchObject({ id, parentId: before })
	await expect(moveBatch(ctx, { ...ref, ...wish, kalender: before })).rejects.toMatchObject({
		code: 'platform.changed'
	})

	const { version } = await showCalendar(ctx, { tahun })
	await useCalendar(ctx, { tahun, kalender: before, version })
	expect((await showBatch(ctx, ref)).batch.firstOn).toBe(batch.firstOn)
	await expect(useCalendar(ctx, { tahun, kalender: id, version })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await expect(useCalendar(ctx, { tahun, kalender: ctx.newId(), version })).rejects.toMatchObject({
		code: 'plan.calendar_unknown'
	})
})

test('what a move would break is refused in sentences', async () => {
	const ctx = await testContext()
	await givenBasis(ctx)
	const kalender = await make(ctx)
	const { batches } = await showCalendar(ctx, { tahun })
	const [batch, other] = [
		batches[0]!,
		batches.find(({ activityId }) => activityId !== batches[0]!.activityId)!
	]
	const ref = { tahun, kalender, angkatan: { code: batch.code, number: batch.number } }
	const move = (wish: { minggu: number; ruang: string | null }) =>
		moveBatch(ctx, { ...ref, fasilitator: null, ...wish })

	await expect(move({ minggu: 10, ruang: batch.roomId })).rejects.toMatchObject({
		code: 'plan.breaks_rule',
		message: expect.stringMatching(/Minggu 10 .* tertutup: .*Idulfitri/) as string
	})
	await expect(move({ minggu: 12, ruang: null })).rejects.toMatchObject({
		message: expect.stringContaining('Pilih salah satu') as string
	})
	await expect(move({ minggu: 20, ruang: batch.roomId })).rejects.toMatchObject({
		message: expect.stringContaining('1 hari kerja; kegiatannya 3 hari') as string
	})
	const { weeks } = await showCalendar(ctx, { tahun })
	const taken = weeks.find(({ monday }) => monday === other.firstOn)!
	await expect(move({ minggu: taken.number, ruang: other.roomId })).rejects.toMatchObject({
		message: expect.stringContaining(`${other.code} angkatan ${other.number}`) as string
	})
	await expect(move({ minggu: 12, ruang: ctx.newId() })).rejects.toMatchObject({ status: 404 })
	await expect(move({ minggu: 53, ruang: batch.roomId })).rejects.toMatchObject({
		code: 'plan.week_unknown'
	})
	await expect(
		showBatch(ctx, { tahun, angkatan: { code: 'TIDAK-ADA', number: 1 } })
	).rejects.toMatchObject({ code: 'plan.batch_unknown' })
})

test('a month whose facilitators have no days left is refused', async () => {
	const ctx = await testContext()
	const { budget } = await givenBasis(ctx)
	await givenBudget(ctx, {
		...budget,
		pools: { Widyaiswara: [0, 9, 9, 9, 3, 0, 0, 0, 0, 0, 0, 0] }
	})
	const kalender = await make(ctx)
	const { batches } = await showCalendar(ctx, { tahun })
	const [batch] = batches
	const ref = { tahun, kalender, angkatan: { code: batch!.code, number: batch!.number } }
	await expect(
		moveBatch(ctx, { ...ref, minggu: 24, ruang: batch!.roomId, fasilitator: null })
	).rejects.toMatchObject({
		message: expect.stringContaining(
			'Fasilitator Widyaiswara perlu 3 hari pada Juni; tersedia 0 hari'
		) as string
	})
})

test('people see their own weeks, and nobody else’s', async () => {
	const ctx = await testContext()
	await givenBasis(ctx)
	const id = await make(ctx)
	const { seats } = await store.getRows(ctx.db, id)
	const { employeeId } = seats.find(({ number }) => number !== null)!
	const own = seats.filter((seat) => seat.employeeId === employeeId && seat.number !== null)
	const as = actorWith(['employee'], [], employeeId)
	expect(await showOwnSeats({ ...ctx, actor: as })).toHaveLength(own.length)
	expect(await showOwnSeats(ctx)).toEqual([])
})

test('a list of participants that is taken out is recorded', async () => {
	const ctx = await testContext()
	await givenBasis(ctx)
	await make(ctx)
	const [batch] = (await showCalendar(ctx, { tahun })).batches
	const { seats } = await exportBatch(ctx, {
		tahun,
		angkatan: { code: batch!.code, number: batch!.number }
	})
	expect(seats).toHaveLength(batch!.seats)
})

test('without a composition, rooms or an answer there is no calendar', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	await expect(requestCalendar(ctx, { tahun })).rejects.toMatchObject({
		code: 'plan.nothing_to_schedule'
	})
	await expect(requestCalendar(ctx, { tahun, susunan: ctx.newId() })).rejects.toMatchObject({
		code: 'plan.composition_unknown'
	})
	expect(await showCalendar(ctx, { tahun })).toMatchObject({ shown: null, possible: false })
	await expect(listUnseated(ctx, tahun)).rejects.toMatchObject({ code: 'plan.calendar_unknown' })
})

test('rooms are asked for first, and a cancelled calendar keeps nothing', async () => {
	const ctx = await testContext()
	await givenPlan(ctx)
	await expect(requestCalendar(ctx, { tahun })).rejects.toMatchObject({ code: 'plan.no_rooms' })
	await givenRooms(ctx)
	const { id } = await requestCalendar(ctx, { tahun })
	const cancel = new AbortController()
	cancel.abort()
	await expect(runCalendar(jobIn(ctx, cancel.signal), { calendar: id })).rejects.toThrow()
	await expect(showCalendar(ctx, { tahun, versi: id })).rejects.toMatchObject({
		code: 'plan.calendar_unfinished'
	})
})
