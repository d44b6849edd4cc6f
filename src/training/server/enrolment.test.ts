import { expect, test } from 'vitest'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import { givenBatch, givenEnrolment, givenSession } from '../testing.ts'
import { decideRequests, listRequests } from './decide-requests.ts'
import { nominate, removePlace, substitute } from './nominate.ts'
import { requestSeat, withdraw } from './request-seat.ts'
import { listParticipants } from './show-batch.ts'
import { showOwnTraining } from './show-own-training.ts'

const as = (ctx: Context, actor: Actor): Context => ({ ...ctx, actor })
const person = (employeeId: string) => actorWith(['employee'], [], employeeId)
const boss = (employeeId: string) => actorWith(['employee', 'supervisor'], [], employeeId)
const organiser = actorWith(['organiser'])

/** A batch with one free seat, a supervisor and two of their people. */
async function given() {
	const ctx = await testContext({ now: new Date('2027-02-01T08:00:00+07:00') })
	const head = await givenEmployee(ctx)
	const agency = await givenAgency(ctx)
	const [ani, budi] = [
		await givenEmployee(ctx, { name: 'Ani', supervisorId: head.id, agencyId: agency.id }),
		await givenEmployee(ctx, { name: 'Budi', supervisorId: head.id, agencyId: agency.id })
	]
	const batch = await givenBatch(ctx, {
		...{ state: 'open', byRequest: true, seats: 1 },
		...{ enrolUntil: '2027-02-20', withdrawUntil: '2027-02-25' }
	})
	await givenSession(ctx, batch.id)
	return { ctx, head, agency, ani, budi, id: batch.id }
}

const namesIn = async (ctx: Context, id: string, state: 'enrolled' | 'waiting') =>
	(await listParticipants(as(ctx, organiser), { id }, { states: [state], page: 1 })).rows.map(
		({ name }) => name
	)

test('two ask, the supervisor approves both, one sits and one waits; who withdraws makes room', async () => {
	const { ctx, head, ani, budi, id } = await given()
	await requestSeat(as(ctx, person(ani.id)), { id, catatan: 'Saya di loket.' })
	const later = { ...ctx, now: new Date('2027-02-02T08:00:00+07:00') }
	await requestSeat(as(later, person(budi.id)), { id, catatan: '' })
	await expect(requestSeat(as(ctx, person(ani.id)), { id, catatan: '' })).rejects.toMatchObject({
		code: 'training.already_in'
	})

	const { rows } = await listRequests(as(ctx, boss(head.id)))
	expect(rows.map(({ name, note }) => [name, note])).toEqual([
		['Ani', 'Saya di loket.'],
		['Budi', '']
	])
	const form = { permintaan: rows.map((row) => row.id), putusan: 'setuju', alasan: '' } as const
	expect(await decideRequests(as(ctx, boss(head.id)), form)).toEqual({ decided: 2, approved: true })
	await expect(decideRequests(as(ctx, boss(head.id)), form)).rejects.toMatchObject({
		code: 'training.requests_gone'
	})
	expect(await namesIn(ctx, id, 'enrolled')).toEqual(['Ani'])
	expect((await showOwnTraining(as(ctx, person(budi.id)))).places).toMatchObject([
		{ state: 'waiting', turn: 1 }
	])

	await withdraw(as(ctx, person(ani.id)), { id, alasan: 'Ada audit' })
	expect(await namesIn(ctx, id, 'enrolled')).toEqual(['Budi'])
	expect((await showOwnTraining(as(ctx, person(budi.id)))).sessions).toHaveLength(1)
})

test('who is refused reads why, and may ask again', async () => {
	const { ctx, head, ani, id } = await given()
	await requestSeat(as(ctx, person(ani.id)), { id, catatan: '' })
	const [asked] = (await listRequests(as(ctx, boss(head.id)))).rows
	const no = {
		permintaan: [asked!.id],
		putusan: 'belum' as const,
		alasan: 'Loket sedang kurang orang'
	}
	await decideRequests(as(ctx, boss(head.id)), no)
	const own = as(ctx, person(ani.id))
	expect((await showOwnTraining(own)).places).toMatchObject([
		{ state: 'refused', reason: 'Loket sedang kurang orang' }
	])
	await requestSeat(own, { id, catatan: '' })
	expect((await showOwnTraining(own)).places).toMatchObject([{ state: 'asked' }])
})

test('nobody decides their own request, nor those of somebody else’s people', async () => {
	const { ctx, ani, budi, id } = await given()
	await requestSeat(as(ctx, person(ani.id)), { id, catatan: '' })
	for (const one of [ani.id, budi.id])
		expect((await listRequests(as(ctx, boss(one)))).total).toBe(0)
})

test('while the supervisor is on leave, their own supervisor decides, and so does whoever stands in', async () => {
	const { ctx, head, ani, id } = await given()
	const top = await givenEmployee(ctx)
	await ctx.db
		.updateTable('people_employee')
		.set({ supervisor_id: top.id })
		.where('id', '=', head.id)
		.execute()
	await requestSeat(as(ctx, person(ani.id)), { id, catatan: '' })
	expect((await listRequests(as(ctx, boss(top.id)))).total).toBe(0)
	const leave = {
		id: ctx.newId(),
		employee_id: head.id,
		first_on: '2027-01-30',
		last_on: '2027-02-03'
	}
	await ctx.db.insertInto('plan_leave').values(leave).execute()
	expect((await listRequests(as(ctx, boss(top.id)))).total).toBe(1)

	const other = await givenEmployee(ctx)
	const standsIn = [
		{
			...{ delegationId: id, role: 'supervisor' as const, scope: [], lastOn: '2027-02-03' },
			principal: { id: 'akun:a', name: 'Kepala', person: head.id }
		}
	]
	expect((await listRequests(as(ctx, { ...boss(other.id), standsIn }))).total).toBe(1)
})

test('who has no supervisor is decided by the head of the agency', async () => {
	const { ctx, agency, id } = await given()
	const alone = await givenEmployee(ctx, { agencyId: agency.id })
	await requestSeat(as(ctx, person(alone.id)), { id, catatan: '' })
	const head = actorWith(['agency_head'], [agency.id])
	expect((await listRequests(as(ctx, head))).total).toBe(1)
	expect((await listRequests(as(ctx, actorWith(['agency_head'], [ctx.newId()])))).total).toBe(0)
})

test('an agency puts its own people forward, sends a substitute, and takes somebody out', async () => {
	const { ctx, agency, ani, budi, id } = await given()
	const officer = as(ctx, actorWith(['agency_officer'], [agency.id]))
	const stranger = await givenEmployee(ctx)
	await expect(nominate(officer, { id, nip: [stranger.nip], catatan: '' })).rejects.toMatchObject({
		code: 'training.nip_not_reached'
	})
	expect(await nominate(officer, { id, nip: [ani.nip], catatan: '' })).toMatchObject({ added: 1 })
	expect(await nominate(officer, { id, nip: [ani.nip], catatan: '' })).toMatchObject({ added: 0 })
	const [seat] = (await listParticipants(officer, { id }, { states: ['enrolled'], page: 1 })).rows
	const place = { id, peserta: seat!.id, version: seat!.version, alasan: 'Sakit' }
	await substitute(officer, { ...place, nip: budi.nip })
	expect(await namesIn(ctx, id, 'enrolled')).toEqual(['Budi'])
	await expect(substitute(officer, { ...place, nip: budi.nip })).rejects.toMatchObject({
		code: 'training.already_in'
	})
	const [next] = (await listParticipants(officer, { id }, { states: ['enrolled'], page: 1 })).rows
	await removePlace(officer, { ...place, peserta: next!.id })
	expect(await namesIn(ctx, id, 'enrolled')).toEqual([])
})

test('after its day nobody comes in or goes by themselves', async () => {
	const { ctx, ani, budi, id } = await given()
	await givenEnrolment(ctx, id, ani.id)
	const late = { ...ctx, now: new Date('2027-02-26T08:00:00+07:00') }
	await expect(requestSeat(as(late, person(budi.id)), { id, catatan: '' })).rejects.toMatchObject({
		code: 'training.enrolment_over'
	})
	await expect(withdraw(as(late, person(ani.id)), { id, alasan: 'Sakit' })).rejects.toMatchObject({
		code: 'training.withdrawal_over'
	})
})

test('leave, another batch and a unit that is too empty are shown to who decides', async () => {
	const { ctx, head, ani, budi, id } = await given()
	const other = await givenBatch(ctx, { title: 'Arsip', state: 'open' })
	await givenSession(ctx, other.id, { begins: '10.00' })
	for (const one of [ani, budi]) await givenEnrolment(ctx, other.id, one.id)
	const leave = {
		id: ctx.newId(),
		employee_id: ani.id,
		first_on: '2027-03-01',
		last_on: '2027-03-03'
	}
	await ctx.db.insertInto('plan_leave').values(leave).execute()
	await requestSeat(as(ctx, person(ani.id)), { id, catatan: '' })
	const { rows } = await listRequests(as(ctx, boss(head.id)))
	expect(rows[0]!.clashes).toEqual([
		'Cuti atau tugas luar 1–3 Maret 2027.',
		'Bersamaan dengan Arsip, 2 Maret 2027.',
		expect.stringMatching(/^Sel 2 Mar: 2 dari 2 orang .* pergi, batasnya 1\.$/)
	])
})
