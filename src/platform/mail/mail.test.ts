import { sql } from 'kysely'
import type { SMTPServerOptions } from 'smtp-server'
import { expect, test } from 'vitest'
import { systemContext, type Context } from '../context.ts'
import { inTransaction } from '../database/transaction.ts'
import type { JobHandlers } from '../jobs/job.ts'
import { runJob } from '../jobs/run.ts'
import { findJob } from '../jobs/show.ts'
import { actorWith, testContext } from '../testing/context.ts'
import { ownDatabase } from '../testing/own-database.ts'
import { workJob } from '../testing/work-job.ts'
import { changeMailSettings } from './change-settings.ts'
import type { Letter, Recipient } from './letter.ts'
import * as outbox from './outbox.ts'
import { forgetLettersAbout, send } from './send.ts'
import { keepMail, SEND_JOB, sendDue, TIDY_JOB, tidyLetters } from './send-due.ts'
import { findLetter, type WholeLetter } from './store.ts'
import { mailServer, no } from './testing.ts'
import { waiting } from './waiting.ts'

const never = new AbortController().signal
const DAY = 86_400_000
const SUBJECT = '00000000-0000-4000-8000-000000000009'

const letter: Letter = {
	kind: 'uji.surat',
	subject: 'Usulan Anda diterima',
	content: {
		paragraphs: ['Usulan Anda diterima. Terima kasih.'],
		link: { path: '/beranda', label: 'Buka Bina' },
		reason: 'Anda yang mengusulkan.'
	},
	subjectId: SUBJECT
}
const siti: Recipient = { accountId: null, name: 'Siti', address: 'siti@contoh.id' }
const page = { limit: 25, offset: 0 }

async function given() {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji')
	return { db, ctx }
}

/** The clock does not stand still here. */
const atLast = (ctx: Context): Context => ({ ...ctx, now: new Date() })

async function write(ctx: Context, to = siti, text = letter): Promise<string> {
	await inTransaction(atLast(ctx), (tx) => send(tx, [{ to, letter: text }]))
	const { rows } = await outbox.listOutbox(ctx, {}, page)
	return rows[0]!.id
}

/** What the worker does when it looks. */
async function look(ctx: Context, url: string): Promise<void> {
	await inTransaction(atLast(ctx), (tx) => keepMail(tx, url))
	const jobs: JobHandlers = { [SEND_JOB]: (job) => sendDue(job, url), [TIDY_JOB]: tidyLetters }
	const asked = await ctx.db
		.selectFrom('platform_job')
		.select('id')
		.where('state', '=', 'queued')
		.execute()
	for (const { id } of asked) {
		await runJob(ctx.db, jobs, id, never)
		expect(await findJob(ctx.db, id)).toMatchObject({ state: 'done' })
	}
}

/** As if that much time had gone by for the letters. */
const pass = (ctx: Context, ms: number) =>
	sql`
	update mail_letter set next_at = next_at - make_interval(secs => ${ms / 1000}),
		queued_at = queued_at - make_interval(secs => ${ms / 1000}),
		written_at = written_at - make_interval(secs => ${ms / 1000})`.execute(ctx.db)

const read = async (ctx: Context, id: string): Promise<WholeLetter> =>
	(await findLetter(ctx.db, id))!

test('an act that is rolled back writes to nobody', async () => {
	const { ctx } = await given()
	await expect(
		inTransaction(ctx, async (tx) => {
			await send(tx, [{ to: siti, letter }])
			throw new Error('batal')
		})
	).rejects.toThrow('batal')
	expect((await outbox.listOutbox(ctx, {}, page)).total).toBe(0)
})

test('a server takes a letter once, as text and HTML, from the address that was set', async () => {
	const { ctx } = await given()
	const server = await mailServer()
	await changeMailSettings(ctx, { version: 0, from: 'bina@kota.go.id', keepDays: 90 })
	const id = await write(ctx)
	const { messageId } = await read(ctx, id)
	await look(ctx, server.url)
	await look(ctx, server.url)

	expect(server.taken).toHaveLength(1)
	const [mail] = server.taken
	expect(mail).toContain(`Message-ID: ${messageId}`)
	expect(mail).toContain('To: Siti <siti@contoh.id>')
	expect(mail).toMatch(/^From: .*<bina@kota\.go\.id>/m)
	expect(mail).toContain('Auto-Submitted: auto-generated')
	expect(mail).toMatch(/text\/plain[\s\S]*Usulan Anda diterima[\s\S]*text\/html/)
	// Whoever has no account is forgotten as soon as they are written to.
	expect(await read(ctx, id)).toMatchObject({
		...{ state: 'sent', attempts: 1, toName: '', toAddress: null, content: null },
		answer: expect.stringMatching(/^250 /)
	})
})

test('"not now" is tried again later and then taken', async () => {
	const { ctx } = await given()
	let asked = 0
	const server = await mailServer({
		onRcptTo: (_, __, done) => done(asked++ === 0 ? no(450, '4.2.0 greylisted') : null)
	})
	const id = await write(ctx)
	await look(ctx, server.url)
	expect(await read(ctx, id)).toMatchObject({ state: 'waiting', attempts: 1 })
	expect((await read(ctx, id)).answer).toContain('greylisted')
	await look(ctx, server.url)
	expect(asked).toBe(1)
	await pass(ctx, 61_000)
	await look(ctx, server.url)
	expect(await read(ctx, id)).toMatchObject({ state: 'sent', attempts: 2 })
})

test('"never" is kept with the words of the server; an administrator sends it anew', async () => {
	const { ctx } = await given()
	let known = false
	const server = await mailServer({
		onRcptTo: (_, __, done) => done(known ? null : no(550, '5.1.1 no such user'))
	})
	const id = await write(ctx)
	await look(ctx, server.url)
	const refused = await read(ctx, id)
	expect(refused).toMatchObject({ state: 'undelivered', answer: '550 5.1.1 no such user' })
	expect(await waiting(ctx)).toMatchObject([{ title: '1 surat tidak sampai' }])
	await pass(ctx, DAY)
	await look(ctx, server.url)
	expect((await read(ctx, id)).attempts).toBe(1)

	known = true
	await outbox.retryLetter(ctx, refused)
	await look(ctx, server.url)
	const sent = await read(ctx, id)
	expect(sent.state).toBe('sent')
	const moved = { code: 'mail.letter_moved' }
	await expect(outbox.retryLetter(ctx, sent)).rejects.toMatchObject(moved)
	await expect(outbox.cancelLetter(ctx, sent)).rejects.toMatchObject(moved)
	expect(server.taken).toHaveLength(1)
})

test('a server that is not there holds all letters up together, for days, then they are given up', async () => {
	const { ctx } = await given()
	const nowhere = 'smtp://127.0.0.1:9'
	const first = await write(ctx)
	const second = await write(ctx, { ...siti, name: 'Budi' })
	await look(ctx, nowhere)
	const both = [await read(ctx, first), await read(ctx, second)]
	expect(both.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
	expect(both.map(({ answer }) => /ECONNREFUSED/.test(answer))).toEqual([true, true])
	expect(both.map(({ attempts }) => attempts).sort()).toEqual([0, 1])
	await pass(ctx, 3 * DAY)
	await look(ctx, nowhere)
	const ends = [(await read(ctx, first)).state, (await read(ctx, second)).state]
	expect(ends.sort()).toEqual(['kept', 'undelivered'])
})

test('a password goes over an encrypted line only, and a wrong one harms no letter', async () => {
	const { ctx } = await given()
	const asks: SMTPServerOptions = {
		authOptional: false,
		onAuth: ({ username, password }, _, done) =>
			username === 'bina' && password === 'benar'
				? done(null, { user: 'bina' })
				: done(no(535, '5.7.8 wrong'))
	}
	const open = await mailServer({
		...asks,
		allowInsecureAuth: true,
		disabledCommands: ['STARTTLS']
	})
	const sealed = await mailServer({ ...asks, disabledCommands: [] })
	const at = (password: string, port: number, more = '') =>
		`smtp://bina:${password}@127.0.0.1:${port}/${more}`
	const trusting = '?tls.rejectUnauthorized=false'
	const id = await write(ctx)
	for (const url of [
		at('benar', open.port), // would be read on the way
		at('benar', sealed.port), // nobody vouches for its certificate
		at('salah', sealed.port, trusting)
	]) {
		await look(ctx, url)
		expect(await read(ctx, id)).toMatchObject({ state: 'waiting' })
		await pass(ctx, DAY / 2)
	}
	await look(ctx, at('benar', sealed.port, trusting))
	expect(await read(ctx, id)).toMatchObject({ state: 'sent' })
	expect([open.taken.length, sealed.taken.length]).toEqual([0, 1])
})

test('a worker killed after the server took a letter sends it again under the same Message-ID', async () => {
	const { ctx } = await given()
	const server = await mailServer()
	const id = await write(ctx)
	const { messageId } = await read(ctx, id)
	await look(ctx, server.url)
	// The answer was never written down.
	await sql`update mail_letter set state = 'waiting', sent_at = null, erased_at = null, to_address = 'siti@contoh.id',
		content = ${JSON.stringify(letter.content)}, next_at = queued_at`.execute(ctx.db)
	await look(ctx, server.url)
	const ids = server.taken.map((mail) => /^Message-ID: (.*)$/im.exec(mail)![1]!.trim())
	expect(ids).toEqual([messageId, messageId])
})

test('a clock that ran ahead and is set back holds no letter up, and sends none twice', async () => {
	const { ctx } = await given()
	const server = await mailServer()
	const later = await write(ctx)
	await write(ctx, { ...siti, name: 'Budi' })
	await look(ctx, server.url)
	// Tried by a clock of next year.
	await sql`update mail_letter set state = 'waiting', sent_at = null, erased_at = null, to_address = 'siti@contoh.id',
		content = ${JSON.stringify(letter.content)}, next_at = next_at + interval '1 year' where id = ${later}`.execute(
		ctx.db
	)
	await look(ctx, server.url)
	expect(await read(ctx, later)).toMatchObject({ state: 'sent' })
	expect(server.taken).toHaveLength(3)
	await look(ctx, server.url)
	expect(server.taken).toHaveLength(3)
})

test('a letter without an address waits to be printed, and no letter leaves without a server', async () => {
	const { ctx } = await given()
	const printed = await write(ctx, { ...siti, address: null })
	const waiting = await write(ctx)
	await inTransaction(ctx, (tx) => keepMail(tx, undefined))
	expect(await ctx.db.selectFrom('platform_job').select('id').execute()).toEqual([])
	expect(await read(ctx, printed)).toMatchObject({ state: 'kept' })
	await outbox.cancelLetter(ctx, await read(ctx, waiting))
	expect(await read(ctx, waiting)).toMatchObject({ state: 'cancelled' })
})

test('what a letter said is erased in time, and at once where it is asked for', async () => {
	const ctx = await testContext()
	const to = { ...siti, address: null }
	await send(ctx, [{ to, letter }])
	const { id } = (await outbox.listOutbox(ctx, {}, page)).rows[0]!
	const later = { ...ctx, now: new Date(ctx.now.getTime() + 91 * DAY) }
	await keepMail(later)
	const job = await ctx.db.selectFrom('platform_job').select('id').executeTakeFirstOrThrow()
	await workJob(later, job.id, tidyLetters)
	expect(await read(ctx, id)).toMatchObject({ state: 'kept', toName: '', content: null })

	await send(ctx, [{ to: siti, letter }])
	await forgetLettersAbout(ctx, [SUBJECT])
	const { rows } = await outbox.listOutbox(ctx, { state: 'cancelled' }, page)
	expect(rows).toMatchObject([{ toName: '', toAddress: null }])
})

test('letters are found by name, address and subject; reading one is recorded; others read only their own', async () => {
	const ctx = await testContext()
	const account = await ctx.db
		.insertInto('access_account')
		.values({ id: ctx.newId(), name: 'Rina', email: 'rina@kota.go.id' })
		.returning('id')
		.executeTakeFirstOrThrow()
	const rina = { accountId: account.id, name: 'Rina', address: 'rina@kota.go.id' }
	const code = { ...letter, subject: 'Kode', secret: true }
	await send(ctx, [
		{ to: siti, letter },
		{ to: rina, letter },
		{ to: rina, letter: code }
	])
	const admin = { ...ctx, actor: actorWith(['administrator']) }
	const find = async (search: string) => (await outbox.listOutbox(admin, { search }, page)).total
	expect(await Promise.all(['siti@', 'RINA', 'kode', '%', 'usulan'].map(find))).toEqual([
		1, 2, 1, 0, 2
	])
	const { rows } = await outbox.listOutbox(admin, { search: 'kode' }, page)
	expect(await outbox.showLetter(admin, rows[0]!)).toMatchObject({ content: null })
	const seen = await ctx.db
		.selectFrom('audit_entry')
		.select('subject')
		.where('action', '=', 'mail.seen')
		.execute()
	expect(seen).toEqual([{ subject: rows[0]!.id }])

	const own = { ...ctx, actor: { ...actorWith([]), accountId: account.id } }
	expect((await outbox.listOwnLetters(own, page)).total).toBe(2)
	const [others] = (await outbox.listOutbox(admin, { search: 'siti' }, page)).rows
	await expect(outbox.showOwnLetter(own, others!)).rejects.toMatchObject({ status: 404 })
	await send(own, [{ to: rina, letter }])
	expect((await outbox.listOwnLetters(own, page)).total).toBe(2)
})
