import { expect, test } from 'vitest'
import { givenEmployee } from '#people/testing.ts'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { CheckForm } from '../attendance-forms.ts'
import { houseRule } from '../presence.ts'
import { codeAt, givenBatch, givenEnrolment, givenSession } from '../testing.ts'
import { checkIn } from './check-in.ts'
import { hasCompleted, listCompleted } from './completion.ts'
import { countHeads, markByCode, markByName, unmark } from './mark-person.ts'
import { changePresenceRule, showPresenceRule } from './presence-rule.ts'
import { answerSpotCheck, drawSpotChecks } from './spot-check.ts'
import { listAttendance, showAttendance, showPrintedList, showRoom } from './show-attendance.ts'
import { listCheckIns, showCheckIn } from './show-check-in.ts'

const at = (clock: string) => new Date(`2027-03-02T${clock}+07:00`)
const everybody = { search: '', who: undefined, page: 1 } as const

/** A session from 08.00 to 12.00 with one participant, at five past eight. */
async function given() {
	const ctx = await testContext({ now: at('08:05:07') })
	const batch = await givenBatch(ctx, { state: 'open' })
	const session = await givenSession(ctx, batch.id)
	const employee = await givenEmployee(ctx, { name: 'Rahmi' })
	const enrolment = await givenEnrolment(ctx, batch.id, employee.id)
	const own = { ...ctx, actor: actorWith(['employee'], 'all', employee.id) }
	const desk: Context = { ...ctx, actor: actorWith(['organiser']) }
	return { ctx, batch, session, enrolment, own, desk, path: { id: batch.id, sesi: session.id } }
}

const arrivalOf = async (desk: Context, path: { id: string; sesi: string }) =>
	(await showAttendance(desk, path, everybody)).rows[0]!

test('the first scan counts, however often one scans; the time is the code’s', async () => {
	const { own, desk, session, path } = await given()
	const kode = await codeAt(own, session.id, own.now)
	await checkIn(own, { sesi: session.id, kode, kind: 'in' })
	await checkIn(own, { sesi: session.id, kode, kind: 'in' })
	const later = { ...own, now: at('09:40:00') }
	await checkIn(later, {
		...{ sesi: session.id, kind: 'in' },
		kode: await codeAt(own, session.id, later.now)
	})
	expect(await arrivalOf(desk, path)).toMatchObject({
		...{ name: 'Rahmi', arrivedAt: at('08:05:00'), arrivedWay: 'code', leftAt: null }
	})
	expect((await showCheckIn(own, { sesi: session.id })).arrivedAt).toEqual(at('08:05:00'))
})

test('the eight digits alone find the session, typed with spaces', async () => {
	const { own, session } = await given()
	const code = await codeAt(own, session.id, own.now)
	const typed = CheckForm.parse({ kode: `${code.slice(0, 4)} ${code.slice(4)}` })
	expect(await checkIn(own, typed)).toEqual({ sessionId: session.id })
	expect(await listCheckIns(own)).toMatchObject([{ id: session.id, arrivedAt: at('08:05:00') }])
})

test.each([
	['a minute and a half ago', '08:03:40', undefined],
	['one step ahead', '08:05:20', undefined],
	['three minutes ago', '08:02:00', 'training.code_expired'],
	['in a minute', '08:06:10', 'training.code_unknown'],
	['yesterday', '08:05:00', 'training.code_unknown']
])('a code of %s is answered %s', async (when, clock, code) => {
	const { own, session } = await given()
	const shown = when === 'yesterday' ? new Date(at(clock).getTime() - 86_400_000) : at(clock)
	const kode = await codeAt(own, session.id, shown)
	const done = checkIn(own, { sesi: session.id, kode, kind: 'in' })
	await (code ? expect(done).rejects.toMatchObject({ code }) : done)
})

test('who has no seat is told to see the committee; a draft and a cancelled session are not held', async () => {
	const { ctx, own, session } = await given()
	const kode = await codeAt(ctx, session.id, ctx.now)
	const other = await givenEmployee(ctx)
	const stranger = { ...ctx, actor: actorWith(['employee'], 'all', other.id) }
	await expect(checkIn(stranger, { sesi: session.id, kode, kind: 'in' })).rejects.toMatchObject({
		code: 'training.not_enrolled'
	})
	await expect(checkIn(stranger, { sesi: undefined, kode, kind: 'in' })).rejects.toMatchObject({
		code: 'training.code_unknown'
	})
	const draft = await givenBatch(ctx)
	const hidden = await givenSession(ctx, draft.id)
	await expect(showCheckIn(own, { sesi: hidden.id })).rejects.toMatchObject({
		code: 'training.session_not_there'
	})
})

test('too early, too late and leaving before the start each have their sentence', async () => {
	const { own, session } = await given()
	const tries = [
		['07:00:00', 'in', 'training.too_early'],
		['12:10:00', 'in', 'training.too_late'],
		['07:45:00', 'out', 'training.not_begun'],
		['13:00:20', 'out', 'training.too_late']
	] as const
	for (const [clock, kind, code] of tries) {
		const ctx = { ...own, now: at(clock) }
		const kode = await codeAt(ctx, session.id, ctx.now)
		await expect(checkIn(ctx, { sesi: session.id, kode, kind })).rejects.toMatchObject({ code })
	}
})

test('the last departure counts', async () => {
	const { own, desk, session, path } = await given()
	for (const clock of ['11:58:00', '12:03:00', '12:01:00']) {
		const ctx = { ...own, now: at(clock) }
		const kode = await codeAt(ctx, session.id, ctx.now)
		await checkIn(ctx, { sesi: session.id, kode, kind: 'out' })
	}
	expect(await arrivalOf(desk, path)).toMatchObject({ arrivedAt: null, leftAt: at('12:03:00') })
})

test('the room’s screen shows the code of now and those after it', async () => {
	const { desk, own, session, path } = await given()
	const { codes, counts } = await showRoom(desk, path)
	expect(codes[0]).toEqual({
		...{ from: at('08:05:00'), code: await codeAt(own, session.id, own.now) }
	})
	expect(codes).toHaveLength(8)
	expect(counts).toMatchObject({ seats: 1, arrived: 0, waiting: 0, heads: null })
})

test('the committee marks by the person’s code, from the signed list at its time, and by name', async () => {
	const { own, desk, session, enrolment, path } = await given()
	const { ownCode } = await showCheckIn(own, { sesi: session.id })
	const { people } = await showPrintedList(desk, path)
	expect(people).toMatchObject([{ name: 'Rahmi', code: ownCode }])

	const mark = { ...path, kode: ownCode, kind: 'in', way: 'list' } as const
	expect(await markByCode(desk, { ...mark, jam: '08.01' })).toMatchObject({ name: 'Rahmi' })
	await markByName(desk, { ...path, enrolmentId: enrolment.id, kind: 'in' })
	expect(await arrivalOf(desk, path)).toMatchObject({
		arrivedAt: at('08:01:00'),
		arrivedWay: 'list'
	})
	await expect(
		markByCode(desk, { ...mark, kode: '00000000', jam: undefined })
	).rejects.toMatchObject({
		code: 'training.person_code_unknown'
	})
	await unmark(desk, { ...path, enrolmentId: enrolment.id, kind: 'in' })
	expect((await arrivalOf(desk, path)).arrivedAt).toBeNull()
})

test('heads are counted, and the last count stands beside who is recorded', async () => {
	const { desk, path } = await given()
	await countHeads(desk, { ...path, people: 38 })
	await countHeads({ ...desk, now: at('08:30:00') }, { ...path, people: 37 })
	const { sessions } = await listAttendance(desk, path)
	expect(sessions).toMatchObject([{ heads: 37, headsAt: at('08:30:00'), arrived: 0 }])
})

test('who was at enough sessions has completed the activity, by its own rule', async () => {
	const { ctx, desk, batch, enrolment, path } = await given()
	const second = await givenSession(ctx, batch.id, { begins: '13.00', ends: '15.00' })
	await markByName(desk, { ...path, enrolmentId: enrolment.id, kind: 'in' })
	expect(await listCompleted(ctx.db, batch.id)).toMatchObject([
		{ enrolmentId: enrolment.id, present: 1, sessions: 2, completed: false }
	])
	expect((await showPresenceRule(desk, batch)).rule).toEqual({ ...houseRule, version: 0 })
	const form = { id: batch.id, version: 0, opensBefore: 30, lateAfter: 15, withCheckOut: false }
	await changePresenceRule(desk, { ...form, share: 50 })
	expect(await hasCompleted(ctx.db, enrolment.id)).toBe(true)
	await expect(changePresenceRule(desk, { ...form, share: 60 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await changePresenceRule(desk, { ...form, version: 1, share: 50, withCheckOut: true })
	expect(await hasCompleted(ctx.db, enrolment.id)).toBe(false)
	await markByName(
		{ ...desk, now: at('15:00:00') },
		{ id: batch.id, sesi: second.id, enrolmentId: enrolment.id, kind: 'out' }
	)
	expect(await hasCompleted(ctx.db, enrolment.id)).toBe(false)
	await markByName(
		{ ...desk, now: at('12:00:00') },
		{ ...path, enrolmentId: enrolment.id, kind: 'out' }
	)
	expect(await hasCompleted(ctx.db, enrolment.id)).toBe(true)
})

test('who is drawn by lot and not found is shown, and stays recorded', async () => {
	const { desk, enrolment, path } = await given()
	await drawSpotChecks(desk, path)
	expect((await showAttendance(desk, path, everybody)).spots).toEqual([])
	await markByName(desk, { ...path, enrolmentId: enrolment.id, kind: 'in' })
	await drawSpotChecks(desk, path)
	await drawSpotChecks(desk, path)
	expect((await showAttendance(desk, path, everybody)).spots).toMatchObject([
		{ name: 'Rahmi', found: null }
	])
	await answerSpotCheck(desk, { ...path, enrolmentId: enrolment.id, found: 'tidak' })
	const { odd, rows } = await showAttendance(desk, path, everybody)
	expect(odd).toEqual([{ kind: 'not_found', names: ['Rahmi'] }])
	expect(rows[0]!.arrivedAt).not.toBeNull()
})

test('somebody at two sessions at one time is shown', async () => {
	const { ctx, desk, enrolment, path } = await given()
	const { employee_id } = await ctx.db
		.selectFrom('training_enrolment')
		.select('employee_id')
		.where('id', '=', enrolment.id)
		.executeTakeFirstOrThrow()
	const other = await givenBatch(ctx, { state: 'open' })
	const session = await givenSession(ctx, other.id)
	const seat = await givenEnrolment(ctx, other.id, employee_id!)
	await markByName(desk, { ...path, enrolmentId: enrolment.id, kind: 'in' })
	await markByName(desk, { id: other.id, sesi: session.id, enrolmentId: seat.id, kind: 'in' })
	const { odd } = await showAttendance(desk, path, everybody)
	expect(odd).toEqual([{ kind: 'two_places', names: ['Rahmi'] }])
})
