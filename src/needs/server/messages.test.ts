import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '#platform/database/transaction.ts'
import { once } from '#platform/http/once.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { anonymous } from '#platform/access/actor.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import { OfferForm, ProblemForm, ServiceForm } from '../message-forms.ts'
import { messageQuery, readMessageQuery, answerQuery, readAnswerQuery } from '../message-filters.ts'
import { givenMessage } from '../testing.ts'
import { forgetNow, keepForgetting } from './forget-contacts.ts'
import { followMessage } from './follow-message.ts'
import { listAnswers, searchUnits, showAnswer } from './list-answers.ts'
import { exportMessages, listMessages } from './list-messages.ts'
import { listOffers } from './list-offers.ts'
import * as moderate from './moderate-message.ts'
import { replyMessage } from './reply-message.ts'
import { sendMessage } from './send-message.ts'
import { showMessage } from './show-message.ts'

const moderator = actorWith(['verifier'])
const from = (address: string) => ({ address, daysOff: [] })
const asked = (text = '') => messageQuery(readMessageQuery(new URLSearchParams(text)))
const answers = (text = '') => answerQuery(readAnswerQuery(new URLSearchParams(text)))
const reply = (id: string, version: number, more = {}) => ({
	...{ id, version, jawaban: 'Loket dibuka dua.', tampil: 'ya' as const },
	...{ pertanyaan: 'Antrean loket lama.', periksa: false, lanjut: 'selesai' as const, ...more }
})
const later = (ctx: Context, days: number): Context => ({
	...ctx,
	now: new Date(ctx.now.getTime() + days * 86_400_000)
})

test('a wish is sent, answered, read by its sender and by everybody', async () => {
	const ctx = await testContext({ actor: anonymous })
	const { id: agencyId } = await givenAgency(ctx, { name: 'Disdukcapil' })
	const form = ServiceForm.parse({
		...{ pesan: 'Antre lama 😀, tolong tambah loket.', unit: agencyId },
		...{ nama: 'Siti', kontak: '0812-3456-7890', setuju: 'ya' }
	})
	const { id, code } = await sendMessage(ctx, form, from('203.0.113.7'))
	expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{10}$/)

	const staff = { ...ctx, actor: moderator }
	const list = await listMessages(staff, asked())
	expect(list).toMatchObject({ total: 1, waiting: 1, late: 0 })
	expect(list.rows[0]).toMatchObject({ agency: 'Disdukcapil', dueOn: '2026-12-01', late: false })
	expect((await listMessages(later(staff, 8), asked('perlu=late'))).rows).toHaveLength(1)

	await replyMessage(staff, reply(id, 1))
	const followed = await followMessage(ctx, { code, address: '198.51.100.1' })
	expect(followed).toMatchObject({
		message: { state: 'closed', replies: [{ body: 'Loket dibuka dua.', byOffice: 'BKPSDM' }] }
	})
	const shown = JSON.stringify([
		await listAnswers(ctx, answers('cari=loket')),
		await showAnswer(ctx, { id })
	])
	expect(shown).toContain('Loket dibuka dua.')
	for (const secret of ['Siti', '0812', code, moderator.name]) expect(shown).not.toContain(secret)
	expect(JSON.stringify(await exportMessages(staff, asked()))).not.toContain('0812')
})

test('names and numbers keep an answer from the public until a person has looked', async () => {
	const ctx = await testContext({ actor: moderator })
	const { id } = await givenMessage(ctx)
	await givenEmployee(ctx, { name: 'Yusuf Rahman' })
	const named = { pertanyaan: 'Pak Yusuf Rahman tidak di tempat.' }
	await expect(replyMessage(ctx, reply(id, 1, named))).rejects.toMatchObject({
		code: 'needs.names_people'
	})
	await expect(
		replyMessage(ctx, reply(id, 1, { jawaban: 'Hubungi 0812-3456-7890.' }))
	).rejects.toMatchObject({ code: 'needs.names_people' })
	await replyMessage(ctx, reply(id, 1, { ...named, tampil: 'tidak' }))
	expect((await listAnswers(ctx, answers())).total).toBe(0)
	await expect(showAnswer(ctx, { id })).rejects.toMatchObject({ code: 'needs.answer_unknown' })
	const publish = { id, version: 2, tampil: 'ya' as const, ...named }
	await expect(moderate.publishMessage(ctx, { ...publish, periksa: false })).rejects.toMatchObject({
		code: 'needs.names_people'
	})
	await moderate.publishMessage(ctx, { ...publish, periksa: true })
	expect((await listAnswers(ctx, answers())).total).toBe(1)
	await moderate.hideMessage(ctx, { id, version: 3, alasan: 'Menghina petugas.' })
	expect((await listAnswers(ctx, answers())).total).toBe(0)
	expect((await listMessages(ctx, asked())).total).toBe(0)
	await expect(replyMessage(ctx, reply(id, 4))).rejects.toMatchObject({
		code: 'needs.message_hidden'
	})
	await moderate.reopenMessage(ctx, { id, version: 4 })
	expect((await showMessage(ctx, { id })).message.state).toBe('answered')
})

test('an agency sees and answers what was forwarded to it, and nothing else', async () => {
	const ctx = await testContext({ actor: moderator })
	const [own, other] = [await givenAgency(ctx, { name: 'Dinas Sendiri' }), await givenAgency(ctx)]
	const { id } = await givenMessage(ctx)
	const officer = { ...ctx, actor: actorWith(['agency_officer'], [own.id]) }
	const foreign = { ...ctx, actor: actorWith(['agency_officer'], [other.id]) }
	await expect(showMessage(officer, { id })).rejects.toMatchObject({
		code: 'needs.message_unknown'
	})
	await moderate.forwardMessage(ctx, { id, version: 1, ke: own.id })
	expect((await listMessages(officer, asked())).total).toBe(1)
	expect((await listMessages(foreign, asked())).total).toBe(0)
	expect(await exportMessages(foreign, asked())).toEqual([])
	for (const act of [() => showMessage(foreign, { id }), () => replyMessage(foreign, reply(id, 2))])
		await expect(act()).rejects.toMatchObject({ code: 'needs.message_unknown' })
	const seen = await showMessage(officer, { id, withContact: true })
	expect(seen).toMatchObject({ contact: undefined, may: { moderate: false, reply: true } })
	await expect(moderate.closeMessage(officer, { id, version: 2 })).rejects.toMatchObject({
		code: 'access.refused'
	})
	await replyMessage(officer, reply(id, 2, { lanjut: 'lanjut' }))
	expect((await showMessage(ctx, { id })).replies[0]!.byOffice).toBe('Dinas Sendiri')
})

test('who works on an older state is told, and an unanswered message is not closed', async () => {
	const ctx = await testContext({ actor: moderator })
	const { id } = await givenMessage(ctx)
	await expect(moderate.closeMessage(ctx, { id, version: 1 })).rejects.toMatchObject({
		code: 'needs.not_answered'
	})
	await replyMessage(ctx, reply(id, 1, { lanjut: 'lanjut' }))
	await expect(replyMessage(ctx, reply(id, 1))).rejects.toMatchObject({ code: 'platform.changed' })
	await moderate.closeMessage(ctx, { id, version: 2 })
	await expect(
		moderate.forwardMessage(ctx, { id, version: 3, ke: ctx.newId() })
	).rejects.toMatchObject({ code: 'needs.message_unit_unknown' })
})

test('a contact is seen by who moderates, the look is recorded, and it is forgotten in time', async () => {
	const ctx = await testContext({ actor: moderator })
	const contact = { name: 'Siti', contact: '0812-3456-7890' }
	const { id } = await givenMessage(ctx, { contact })
	expect((await showMessage(ctx, { id })).contact).toBeUndefined()
	expect((await showMessage(ctx, { id, withContact: true })).contact).toEqual(contact)
	const looks = await sql<{ n: number }>`
		select count(*) as n from audit_entry where action = 'needs.contact_seen' and subject = ${id}`.execute(
		ctx.db
	)
	expect(looks.rows[0]!.n).toBe(1)
	await replyMessage(ctx, reply(id, 1))
	expect(await forgetNow(later(ctx, 180))).toEqual({ contacts: 0 })
	await keepForgetting(later(ctx, 185))
	await keepForgetting(later(ctx, 185))
	const jobs = await sql<{ n: number }>`
		select count(*) as n from platform_job where name = 'needs.forget'`.execute(ctx.db)
	expect(jobs.rows[0]!.n).toBe(1)
	expect(await forgetNow(later(ctx, 185))).toEqual({ contacts: 1 })
	expect((await showMessage(ctx, { id })).message.hasContact).toBe(false)
})

test('offers to teach are told to who looks for partners, without contacts', async () => {
	const ctx = await testContext({ actor: anonymous })
	const typed = { pesan: 'Menenun songket', siapa: 'craftsman', tempat: 'Silungkang' }
	expect(OfferForm.safeParse(typed).success).toBe(false)
	expect(OfferForm.safeParse({ ...typed, kontak: '0812' }).success).toBe(false)
	const form = OfferForm.parse({ ...typed, kontak: '0812-3456-7890', setuju: 'ya' })
	await sendMessage(ctx, form, from('203.0.113.7'))
	const { rows, total } = await listOffers({ ...ctx, actor: moderator }, { except: [], page: 1 })
	expect(rows).toMatchObject([{ offerer: 'craftsman', place: 'Silungkang', hasContact: true }])
	expect(total).toBe(1)
	expect(JSON.stringify(rows)).not.toContain('0812')
	const taken = { except: [rows[0]!.messageId], page: 1 }
	expect(await listOffers({ ...ctx, actor: moderator }, taken)).toEqual({ rows: [], total: 0 })
})

test('one address may send so much a day, others as before; the next day nothing is known of it', async () => {
	const ctx = await testContext({ actor: anonymous })
	await sql`update needs_message_setting set sends_a_day = 2`.execute(ctx.db)
	const form = ProblemForm.parse({ pesan: 'Jalan gelap.' })
	const send = (address: string, at = ctx) => sendMessage(at, form, from(address))
	await send('2001:db8:1:2::1')
	await send('2001:db8:1:2::2')
	await expect(send('2001:db8:1:2::3')).rejects.toMatchObject({ code: 'needs.too_many_sent' })
	await send('2001:db8:1:3::1')
	const kept = await sql<{ address: Buffer }>`select address from access_visitor_count`.execute(
		ctx.db
	)
	expect(kept.rows.every(({ address }) => address.length === 32)).toBe(true)
	await send('2001:db8:1:2::1', later(ctx, 1))
	await forgetNow(later(ctx, 2))
	const left = await sql<{ n: number }>`
		select (select count(*) from access_visitor_count) + (select count(*) from access_visitor_salt) as n`.execute(
		ctx.db
	)
	expect(left.rows[0]!.n).toBe(0)
})

test('guessing codes is soon over, also after a restart, and helps nobody', async () => {
	const ctx = await testContext({ actor: anonymous })
	const { code } = await givenMessage(ctx)
	const guess = (code: string, at = ctx) => followMessage(at, { code, address: '203.0.113.7' })
	for (let i = 0; i < 20; i++) expect(await guess('2222222222')).toHaveProperty('problem')
	expect(await guess(code)).toMatchObject({ problem: expect.stringContaining('Coba lagi sesudah') })
	expect(await guess(code, later(ctx, 1 / 20))).toHaveProperty('message')
	expect(await followMessage(ctx, { code, address: '203.0.113.8' })).toHaveProperty('message')
})

test('robots are told apart by speed and by the field that people leave empty', async () => {
	const ctx = await testContext({ actor: anonymous })
	const form = ProblemForm.parse({
		pesan: 'Beli sekarang',
		dibuka: String(ctx.now.getTime() - 100)
	})
	await expect(sendMessage(ctx, form, from('203.0.113.7'))).rejects.toMatchObject({
		code: 'needs.too_fast'
	})
	const filled = ProblemForm.safeParse({ pesan: 'Beli', kosongkan: 'http://x' })
	expect(filled.error!.issues[0]!.path).toEqual(['kosongkan'])
	expect(ServiceForm.safeParse({ pesan: 'Tolong' }).error!.issues[0]!.path).toEqual(['unit_lain'])
	const gone = ServiceForm.parse({ pesan: 'Tolong', unit: ctx.newId() })
	await expect(sendMessage(ctx, gone, from('203.0.113.7'))).rejects.toMatchObject({
		code: 'needs.message_unit_unknown'
	})
})

test('ten thousand signs are kept as they are, emoji count as one, and one more is refused', async () => {
	const ctx = await testContext({ actor: anonymous })
	const text = `👩🏽‍🏫${'😀'.repeat(9_990)}\r\n\0akhir`
	const { draft } = ProblemForm.parse({ pesan: text })
	expect([...draft.body]).toHaveLength(10_000)
	const { code } = await sendMessage(ctx, { draft, openedAt: '' }, from('203.0.113.7'))
	const followed = await followMessage(ctx, { code, address: '203.0.113.7' })
	expect(followed).toMatchObject({ message: { body: draft.body } })
	const long = ProblemForm.safeParse({ pesan: '😀'.repeat(10_001) })
	expect(long.error!.issues[0]!.message).toBe('Paling panjang 10.000 huruf. Tulisan Anda 10.001.')
})

test('units are found by words of their name or of the agency above', async () => {
	const ctx = await testContext({ actor: anonymous })
	const health = await givenAgency(ctx, { name: 'Dinas Kesehatan' })
	await givenAgency(ctx, { name: 'Puskesmas Talawi', kind: 'health_centre', parentId: health.id })
	await givenAgency(ctx, { name: 'Puskesmas Lama', active: false })
	expect(await searchUnits(ctx, ' talawi  pusk ')).toMatchObject([
		{ name: 'Puskesmas Talawi', within: 'Dinas Kesehatan' }
	])
	expect((await searchUnits(ctx, 'kesehatan')).map(({ name }) => name)).toEqual([
		'Dinas Kesehatan',
		'Puskesmas Talawi'
	])
	expect(await searchUnits(ctx, '  ')).toEqual([])
	expect(await searchUnits(ctx, '%')).toEqual([])
})

test('a form sent twice at once is one message with one code', async () => {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji')
	const requestId = ctx.newId()
	const form = ProblemForm.parse({ pesan: 'Jalan gelap.' })
	const send = () =>
		inTransaction(ctx, (tx) =>
			once(tx, requestId, '/usulan/masalah', async () => {
				const { code } = await sendMessage(tx, form, from('203.0.113.7'))
				return `/usulan/lacak?kode=${code}`
			})
		)
	const [first, second] = await Promise.all([send(), send()])
	expect(first).toBe(second)
	const { rows } = await sql<{ n: number }>`select count(*) as n from needs_message`.execute(db)
	expect(rows[0]!.n).toBe(1)
})
