import { once } from 'node:events'
import { connect as openSocket } from 'node:net'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { systemContext } from '#platform/context.ts'
import type { Database } from '#platform/database/db.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { Letter } from '#platform/mail/letter.ts'
import { send } from '#platform/mail/send.ts'
import { startBina, type Bina } from './bina.ts'
import { startPost, type Post } from './post.ts'
import { setUpAdministrator } from './session.ts'

const PATIENCE = { timeout: 40_000, interval: 100 }

let bina: Bina
let post: Post
let cookie: string
let opened: Database | undefined

beforeAll(async () => {
	post = await startPost()
	bina = await startBina({ env: { SMTP_URL: post.url } })
	cookie = await setUpAdministrator(bina)
	await healthy()
}, 60_000)

afterAll(async () => {
	await close()
	await bina.stop()
	await post.stop()
}, 60_000)

const get = (path: string) => fetch(bina.url + path, { headers: { cookie }, redirect: 'manual' })
const healthy = () =>
	vi.waitFor(async () => expect((await get('/sehat')).status).toBe(200), PATIENCE)

const open = (): Database => (opened ??= bina.database.open())

async function close(): Promise<void> {
	await opened?.close()
	opened = undefined
}

/** Letters in the outbox, each to an address of its own. */
async function write(of: string, count: number): Promise<void> {
	const letter: Letter = {
		...{ kind: 'uji.surat', subject: 'Uji', subjectId: null },
		content: {
			paragraphs: ['Isi.'],
			link: { path: '/beranda', label: 'Buka' },
			reason: 'Anda diuji.'
		}
	}
	const letters = Array.from({ length: count }, (_, i) => ({
		to: { accountId: null, name: `Siti ${i}`, address: `${of}${i}@contoh.id` },
		letter
	}))
	await inTransaction(systemContext(open().db, 'uji'), (ctx) => send(ctx, letters))
}

const unsent = async (): Promise<number> => {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from mail_letter where state <> 'sent'`.execute(open().db)
	return rows[0]!.n
}

test('a worker killed while a letter goes out: it goes again under its own Message-ID, the others once', async () => {
	post.hold()
	await write('bunuh', 5)
	await vi.waitFor(() => expect(post.taken.length).toBe(1), PATIENCE)
	process.kill(bina.children()[0]!, 'SIGKILL')
	post.release()
	await healthy()
	// The try that was cut off is made again in a minute.
	await sql`update mail_letter set next_at = queued_at where state = 'waiting'`.execute(open().db)
	await vi.waitFor(async () => expect(await unsent()).toBe(0), PATIENCE)
	expect(post.taken.length).toBe(6)
	expect(new Set(post.ids()).size).toBe(5)
	expect(post.ids().filter((id) => id === post.ids()[0])).toHaveLength(2)
}, 60_000)

test('the database is gone for a while: a sentence meanwhile, then all goes on by itself and nothing is lost or doubled', async () => {
	const before = post.taken.length
	post.slow(100)
	await write('hilang', 10)
	await vi.waitFor(() => expect(post.taken.length).toBeGreaterThan(before + 2), PATIENCE)
	await close()
	await bina.database.stop()
	const gone = Number(process.env.BINA_UJI_HILANG ?? 3000)
	for (const begun = Date.now(); Date.now() - begun < gone; await pause(250)) {
		const page = await get('/beranda')
		expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
		expect(await page.text()).toContain('Basis data sedang tidak dapat dihubungi')
		expect((await get('/sehat')).status).toBe(503)
	}
	await bina.database.start()
	await healthy()
	expect((await get('/beranda')).status).toBe(200)
	await sql`update mail_letter set next_at = queued_at where state = 'waiting'`.execute(open().db)
	await vi.waitFor(async () => expect(await unsent()).toBe(0), PATIENCE)
	const ids = post.ids().slice(before)
	expect(new Set(ids).size).toBe(10)
	// Only the letter that was under way may have gone twice.
	expect(ids.length).toBeLessThanOrEqual(11)
	expect(bina.said()).not.toContain('"defect"')
}, 120_000)

test('an upload that is cut off harms nobody and leaves nothing', async () => {
	const rows = async () => {
		const { rows } = await sql<{ n: number }>`select count(*) as n from platform_job`.execute(
			open().db
		)
		return rows[0]!.n
	}
	const before = await rows()
	const { hostname, port, host } = new URL(bina.url)
	for (let i = 0; i < 5; i++) {
		const socket = openSocket(Number(port), hostname)
		await once(socket, 'connect')
		socket.write(
			[
				'POST /pegawai/impor HTTP/1.1',
				...[`host: ${host}`, `origin: ${bina.url}`, `cookie: ${cookie}`],
				'content-type: multipart/form-data; boundary=batas',
				...['content-length: 5000000', '', '--batas'],
				'content-disposition: form-data; name="berkas"; filename="pegawai.csv"',
				...['', `NIP;Nama\n${'x'.repeat(100_000)}`]
			].join('\r\n')
		)
		await pause(50)
		socket.destroy()
	}
	await pause(300)
	expect((await get('/beranda')).status).toBe(200)
	expect(await rows()).toBe(before)
	expect(bina.said()).not.toContain('"defect"')
})
