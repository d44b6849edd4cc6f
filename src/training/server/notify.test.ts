import { expect, test } from 'vitest'
import { createAccount } from '#platform/access/accounts.ts'
import type { Context } from '#platform/context.ts'
import { lettersOf } from '#platform/mail/testing.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenEmployee } from '#people/testing.ts'
import { givenBatch, givenEnrolment, givenRoom, givenSession } from '../testing.ts'
import { cancelBatch, finishBatch, openBatch } from './change-batch.ts'
import { decideByLink, showByLink } from './decide-by-link.ts'
import { recordSession } from './edit-session.ts'
import { requestSeat } from './request-seat.ts'
import { showOwnTraining } from './show-own-training.ts'

const NOW = new Date('2027-02-01T08:00:00+07:00')
const organiser = (ctx: Context): Context => ({ ...ctx, actor: actorWith(['organiser']) })
const as = (ctx: Context, employeeId: string): Context => ({
	...ctx,
	actor: actorWith(['employee'], [], employeeId)
})
const account = (ctx: Context, { nip, name }: { nip: string; name: string }, email: string) =>
	createAccount(ctx, { name, nip, email, grants: [] })

/** An open batch that takes requests, somebody with a supervisor who has an account. */
async function given() {
	const ctx = await testContext({ now: NOW })
	const head = await givenEmployee(ctx, { name: 'Kepala' })
	const ani = await givenEmployee(ctx, {
		...{ name: 'Ani', supervisorId: head.id, email: 'ani@kota.go.id' }
	})
	await account(ctx, head, 'kepala@kota.go.id')
	const room = await givenRoom(ctx)
	const batch = await givenBatch(ctx, { state: 'open', byRequest: true, bring: 'Laptop' })
	await givenSession(ctx, batch.id, { roomId: room.id, place: '' })
	return { ctx, head, ani, room, id: batch.id }
}

const linkOf = (path: string) => path.slice('/persetujuan/'.length)

test('the supervisor decides by the link of the letter, and the person is invited with their calendar', async () => {
	const { ctx, ani, id } = await given()
	await requestSeat(as(ctx, ani.id), { id, catatan: 'Saya di loket.' })
	const [asked] = await lettersOf(ctx, 'training.request_waits')
	expect(asked).toMatchObject({ to: 'Kepala', subject: 'Ani meminta ikut Pelayanan Publik Prima' })

	const kode = linkOf(asked!.link!.path)
	const { rows, name } = await showByLink(ctx, { kode })
	expect([name, rows.map((row) => row.name)]).toEqual(['Kepala', ['Ani']])
	const form = { kode, permintaan: [rows[0]!.id], putusan: 'setuju' as const, alasan: '' }
	expect(await decideByLink(ctx, form)).toEqual({ kode, decided: 1 })
	expect((await showByLink(ctx, { kode })).rows).toEqual([])

	const [invited] = await lettersOf(ctx, 'training.invited')
	expect(invited).toMatchObject({ to: 'Ani', address: 'ani@kota.go.id', state: 'waiting' })
	expect(invited!.paragraphs).toContain('Yang dibawa: Laptop')
	expect(invited!.calendar!.files[0]).toContain('METHOD:REQUEST')
	expect((await showOwnTraining(as(ctx, ani.id))).places).toMatchObject([{ state: 'enrolled' }])
})

test('a link that is over, changed or nobody’s decides nothing', async () => {
	const { ctx, ani, id } = await given()
	await requestSeat(as(ctx, ani.id), { id, catatan: '' })
	const kode = linkOf((await lettersOf(ctx, 'training.request_waits'))[0]!.link!.path)
	const late = { ...ctx, now: new Date('2027-02-20T08:00:00+07:00') }
	for (const [at, code] of [
		[late, kode],
		[ctx, kode.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'))],
		[ctx, 'bukan-tautan']
	] as const)
		await expect(showByLink(at, { kode: code })).rejects.toMatchObject({
			code: 'training.link_over'
		})
})

test('opening a batch invites its people; a session that moves is told with a later sequence', async () => {
	const ctx = organiser(await testContext({ now: NOW }))
	const ani = await givenEmployee(ctx, { name: 'Ani', email: 'ani@kota.go.id' })
	const batch = await givenBatch(ctx)
	const session = await givenSession(ctx, batch.id)
	await givenEnrolment(ctx, batch.id, ani.id)
	expect(await lettersOf(ctx, 'training.invited')).toEqual([])
	await openBatch(ctx, { id: batch.id, version: 1 })
	expect(await lettersOf(ctx, 'training.invited')).toHaveLength(1)

	await recordSession(ctx, {
		...{ id: batch.id, sesi: session.id, version: 1, topic: 'Standar pelayanan' },
		...{ date: '2027-03-03', begins: '09.00', ends: '12.00', roomId: null, place: 'Balai Kota' },
		...{ link: '', facilitatorId: null, speaker: '' }
	})
	const [told] = await lettersOf(ctx, 'training.session_told')
	expect(told!.paragraphs![1]).toBe(
		'Standar pelayanan: Rabu, 3 Maret 2027, pukul 09.00–12.00 WIB, di Balai Kota.'
	)
	expect(told!.calendar!.files[0]).toMatch(/SEQUENCE:1\r\nDTSTART:20270303T020000Z/)
})

test('a batch that is cancelled tells everybody why, takes itself off their calendars and frees its room', async () => {
	const { ctx, ani, id, room } = await given()
	const [sits, waits, gone] = [ani, await givenEmployee(ctx), await givenEmployee(ctx)]
	await givenEnrolment(ctx, id, sits.id)
	await givenEnrolment(ctx, id, waits.id, { state: 'waiting' })
	await givenEnrolment(ctx, id, gone.id, { state: 'withdrawn' })
	const cancel = { id, version: 2, alasan: 'Narasumber berhalangan' }

	expect(await cancelBatch(organiser(ctx), cancel)).toEqual({ id, told: 2 })

	const told = await lettersOf(ctx, 'training.batch_cancelled_told')
	expect(told).toHaveLength(2)
	const mine = told.find(({ to }) => to === 'Ani')!
	expect(mine.paragraphs).toContain('Alasannya: Narasumber berhalangan')
	expect(mine.calendar!.files[0]).toMatch(/METHOD:CANCEL[^]*SEQUENCE:1[^]*STATUS:CANCELLED/)
	await expect(cancelBatch(organiser(ctx), cancel)).rejects.toMatchObject({
		code: 'training.batch_closed'
	})
	const other = await givenBatch(ctx)
	await givenSession(ctx, other.id, { roomId: room.id })
	expect((await showOwnTraining(as(ctx, ani.id))).sessions).toEqual([])
})

test('a batch is done only after its last session', async () => {
	const { ctx, id } = await given()
	const done = { id, version: 2 }
	await expect(finishBatch(organiser(ctx), done)).rejects.toMatchObject({
		code: 'training.not_held_yet'
	})
	const later = { ...ctx, now: new Date('2027-03-02T13:00:00+07:00') }
	await finishBatch(organiser(later), done)
})
