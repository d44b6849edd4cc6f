import { expect, test } from 'vitest'
import { refusalOf } from '#platform/database/constraints.ts'
import { givenEmployee } from '#people/testing.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenDecreed } from '#plan/decision-testing.ts'
import { givenPlan } from '#plan/testing.ts'
import type { Context } from '#platform/context.ts'
import { attendanceConstraints } from '../attendance-refusals.ts'
import { trainingConstraints } from '../refusals.ts'
import {
	givenAttendance,
	givenBatch,
	givenEnrolment,
	givenFacilitator,
	givenRoom,
	givenSession
} from '../testing.ts'
import { changeBatch, openBatch } from './change-batch.ts'
import { recordSession, removeSession } from './edit-session.ts'
import { enrolPlanned } from './enrol-planned.ts'
import { listBatches, listPlanned } from './list-batches.ts'
import { makeBatch } from './make-batch.ts'
import { listParticipants, showBatch } from './show-batch.ts'
import { isEnrolled } from './store/enrolment.ts'
import { recordState } from './store/batch.ts'

const organiser = (ctx: Context): Context => ({ ...ctx, actor: actorWith(['organiser']) })
const all = { year: 2027, search: '', state: undefined, sort: 'mulai', descending: false } as const
const seated = { states: ['enrolled'], page: 1 } as const

const session = (id: string) => ({
	...{ id, sesi: undefined, version: 0, topic: 'Standar pelayanan', date: '2027-03-02' },
	...{
		begins: '08.00',
		ends: '12.00',
		roomId: null as string | null,
		place: 'Balai Kota',
		link: ''
	},
	...{ facilitatorId: null as string | null, speaker: '' }
})

test('a batch of the decreed plan begins with its people, and only once', async () => {
	const ctx = organiser(await testContext())
	await givenPlan({ ...ctx, actor: actorWith(['planner']) })
	await givenDecreed(ctx, 1)
	const { planned } = await listPlanned(ctx, 2027)
	const { activityId: kegiatan, number: angkatan, seats } = planned[0]!
	const wish = { tahun: 2027, kegiatan, angkatan, agencyId: null }

	const { id } = await makeBatch(ctx, wish)

	const { total } = await listParticipants(ctx, { id }, seated)
	expect(total).toBe(seats)
	expect(await enrolPlanned(ctx, { id })).toEqual({ id, people: 0 })
	expect((await listPlanned(ctx, 2027)).planned[0]!.batchId).toBe(id)
	await expect(makeBatch(ctx, wish)).rejects.toMatchObject({ code: 'training.already_opened' })
	const { rows } = await listBatches(ctx, { ...all, limit: 25, offset: 0 })
	expect(rows).toMatchObject([{ id, number: 1, state: 'draft', enrolled: seats, firstOn: null }])
})

test('what is not in the decreed plan is no batch', async () => {
	const ctx = organiser(await testContext())
	const wish = { tahun: 2027, kegiatan: ctx.newId(), angkatan: 1, agencyId: null }
	await expect(makeBatch(ctx, wish)).rejects.toMatchObject({ code: 'training.not_in_plan' })
})

test('a batch is opened once it has a session, and closed ones stay as they are', async () => {
	const ctx = organiser(await testContext())
	const { id } = await givenBatch(ctx)
	await expect(openBatch(ctx, { id, version: 1 })).rejects.toMatchObject({
		code: 'training.no_sessions'
	})
	await recordSession(ctx, session(id))
	await openBatch(ctx, { id, version: 1 })
	await expect(openBatch(ctx, { id, version: 1 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await recordState(ctx.db, { id, version: 2 }, 'done', { at: ctx.now })
	await expect(recordSession(ctx, session(id))).rejects.toMatchObject({
		code: 'training.batch_closed'
	})
})

test('a session is moved, and what stands in its way is named', async () => {
	const ctx = organiser(await testContext())
	const room = await givenRoom(ctx)
	const teacher = await givenFacilitator(ctx)
	const other = await givenBatch(ctx, { title: 'Arsip' })
	await givenSession(ctx, other.id, { roomId: room.id, facilitatorId: teacher.id })
	const { id } = await givenBatch(ctx)

	await expect(recordSession(ctx, { ...session(id), roomId: room.id })).rejects.toMatchObject({
		message:
			'Aula Balai Kota sudah dipakai Arsip angkatan 1, Sel 2 Mar, 08.00–12.00 WIB. Pilih waktu atau yang lain.'
	})
	await expect(
		recordSession(ctx, { ...session(id), facilitatorId: teacher.id })
	).rejects.toMatchObject({ code: 'training.session_clashes' })
	await recordSession(ctx, { ...session(id), roomId: room.id, begins: '12.00', ends: '13.00' })
	const [made] = (await showBatch(ctx, { id })).sessions
	await recordSession(ctx, { ...session(id), sesi: made!.id, version: 1, date: '2027-03-03' })
	expect((await showBatch(ctx, { id })).sessions).toMatchObject([
		{ startsAt: new Date('2027-03-03T08:00:00+07:00'), sequence: 1, room: null }
	])
	await removeSession(ctx, { id, sesi: made!.id, version: 2 })
	expect((await showBatch(ctx, { id })).sessions).toEqual([])
})

test('a session that has attendance is not taken out', async () => {
	const ctx = await testContext()
	const { id } = await givenBatch(ctx)
	const person = await givenEmployee(ctx)
	const sesi = await givenSession(ctx, id)
	await givenAttendance(ctx, sesi.id, (await givenEnrolment(ctx, id, person.id)).id)
	const error = await removeSession(ctx, { id, sesi: sesi.id, version: 1 }).catch(
		(thrown: unknown) => refusalOf(thrown, attendanceConstraints)
	)
	expect(error).toMatchObject({ code: 'training.session_has_attendance' })
})

test.each(['roomId', 'facilitatorId'] as const)(
	'PostgreSQL itself refuses the same %s twice at one time',
	async (field) => {
		const ctx = await testContext()
		const { id } = field === 'roomId' ? await givenRoom(ctx) : await givenFacilitator(ctx)
		await givenSession(ctx, (await givenBatch(ctx)).id, { [field]: id })
		const again = await givenBatch(ctx)
		const error = await givenSession(ctx, again.id, { [field]: id, begins: '11.59', ends: '14.00' })
			.then(() => undefined)
			.catch((thrown: unknown) => refusalOf(thrown, trainingConstraints))
		expect(error).toMatchObject({ code: 'training.session_clashes' })
	}
)

test('an organiser of one agency runs its batches and reads the others', async () => {
	const ctx = await testContext()
	const agency = ctx.newId()
	await ctx.db
		.insertInto('people_agency')
		.values({ id: agency, name: 'Dinas Uji', kind: 'agency' })
		.execute()
	const theirs = { ...ctx, actor: actorWith(['organiser'], [agency]) }
	const own = await givenBatch(ctx, { agencyId: agency })
	const office = await givenBatch(ctx)
	await recordSession(theirs, session(own.id))
	await expect(recordSession(theirs, session(office.id))).rejects.toMatchObject({
		code: 'access.refused'
	})
	expect((await showBatch(theirs, { id: office.id })).may).toEqual({ run: false, nominate: true })
})

test('what the organiser decides is kept, over the version that was read', async () => {
	const ctx = organiser(await testContext())
	const { id } = await givenBatch(ctx)
	const data = {
		...{ id, title: 'Arsip digital', seats: 15, citizenSeats: 3, byRequest: true, bring: 'Laptop' },
		...{ enrolUntil: '2027-02-20', withdrawUntil: '2027-02-25', note: '', validMonths: 24 }
	}
	await changeBatch(ctx, { ...data, version: 1 })
	expect((await showBatch(ctx, { id })).batch).toMatchObject(data)
	await expect(changeBatch(ctx, { ...data, version: 1 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
})

test('who has a seat is enrolled in its sessions; who waits is not', async () => {
	const ctx = await testContext()

	const batch = await givenBatch(ctx)
	const { id } = await givenSession(ctx, batch.id)
	const [seatedOne, waits] = [await givenEmployee(ctx), await givenEmployee(ctx)]
	await givenEnrolment(ctx, batch.id, seatedOne.id)
	await givenEnrolment(ctx, batch.id, waits.id, { state: 'waiting' })
	expect(await isEnrolled(ctx.db, id, seatedOne.id)).toBe(true)
	expect(await isEnrolled(ctx.db, id, waits.id)).toBe(false)
})
