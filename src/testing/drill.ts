import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { answerChallenge } from '#platform/access/answer-challenge.ts'
import { makeAuth } from '#platform/access/auth.ts'
import { beginFactor, confirmFactor } from '#platform/access/factor.ts'
import { loadActor } from '#platform/access/load-actor.ts'
import { unseal } from '#platform/access/seal.ts'
import { sessionSecret } from '#platform/access/secret.ts'
import { signIn } from '#platform/access/sign-in.ts'
import { findFactor } from '#platform/access/store-factor.ts'
import { findAccountByName } from '#platform/access/store.ts'
import { factorLock } from '#platform/access/take-code.ts'
import { codeOf, stepAt } from '#platform/access/totp.ts'
import { sealPending } from '#platform/audit/seal.ts'
import { verifyAudit } from '#platform/audit/verify.ts'
import { listTables } from '#platform/backup/catalogue.ts'
import { makeBackup } from '#platform/backup/make-backup.ts'
import { asOwner, type Place } from '#platform/backup/place.ts'
import { restoreBackup, type Restored } from '#platform/backup/restore-backup.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { connect, type Database } from '#platform/database/db.ts'
import { joinServer } from '#platform/database/embedded/join-server.ts'
import { migrate } from '#platform/database/migrate.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { verifySchema } from '#platform/database/verify.ts'
import { openQueue, useQueue } from '#platform/jobs/queue.ts'
import { runJobs } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import { loadCity } from '../cli/load-city.ts'
import { handlers } from '../handlers.ts'

const SCHEMA = 'bina'
const PASSPHRASE = 'latihan pulih setiap triwulan'
const PATIENCE = 120_000 // ms for the work that waited
const STEP = 30_000 // ms that a code of the telephone holds

/** One thing that the drill looked at. */
export type Finding = { what: string; sound: boolean; detail: string }

const finding = (what: string, problems: readonly string[], detail = ''): Finding => ({
	what,
	sound: problems.length === 0,
	detail: problems.length === 0 ? detail : problems.join('; ')
})

/** A machine of its own: a folder with its own PostgreSQL, gone afterwards. */
async function onMachine<T>(work: (database: Database, place: Place) => Promise<T>): Promise<T> {
	const data = mkdtempSync(join(tmpdir(), 'bina-latihan-'))
	try {
		const server = await joinServer(data, { durable: false })
		const database = connect(server.connection, SCHEMA, () => server.release())
		try {
			return await work(database, { owner: database.owner, schema: SCHEMA, data })
		} finally {
			await database.close()
		}
	} finally {
		rmSync(data, { recursive: true, force: true })
	}
}

/** Restores a backup of the office's own into a place that is thrown away, and looks at what came out. */
export const drillWith = (file: string, passphrase: string): Promise<Finding[]> =>
	onMachine(async (database, place) => {
		const restored = await restoreBackup(place, file, passphrase)
		return findings(database, place, restored)
	})

/**
 * The whole drill on an example city: one machine is filled, backed up and lost; on another it comes back, its administrator
 * signs in by password and telephone, and the work that waited is done.
 */
export async function drill({ people }: { people: number }): Promise<Finding[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bina-latihan-'))
	const file = join(folder, 'latihan.cadangan')
	try {
		const before = await onMachine((database, place) => fill(database, place, file, people))
		return await onMachine(async (database, place) => {
			const restored = await restoreBackup(place, file, PASSPHRASE)
			return [
				...(await findings(database, place, restored)),
				await signsIn(database, place, before),
				await worksOn(database, before.jobId)
			]
		})
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

type Before = { nip: string; password: string; telephone: Buffer; jobId: string }

/** An example city whose administrator has a telephone, with a plan still to be composed; and its backup. */
async function fill({ db }: Database, place: Place, file: string, people: number): Promise<Before> {
	await migrate(place.owner, SCHEMA)
	const ctx = systemContext(db, 'latihan')
	const city = { people, seed: 1, steps: 2 }
	const { signIns, jobId } = await inTransaction(ctx, (tx) => loadCity(tx, city))
	const { nip, password } = signIns[0]!
	sessionSecret(place.data)
	const telephone = await giveTelephone(ctx, nip, place.data)
	await sealPending(db, new Date())
	await makeBackup(place, file, { passphrase: PASSPHRASE, now: new Date() })
	return { nip, password, telephone, jobId }
}

/** The code of a minute ago turns it on, so that the one of now is still to be used. */
async function giveTelephone(ctx: Context, nip: string, data: string): Promise<Buffer> {
	const account = (await findAccountByName(ctx.db, nip))!
	const actor = await loadActor(ctx.db, account, ctx.now)
	const earlier = { ...ctx, actor, now: new Date(ctx.now.getTime() - 2 * STEP) }
	await beginFactor(earlier, data)
	const { sealedSecret } = (await findFactor(ctx.db, account.id))!
	const telephone = unseal(sealedSecret, Buffer.from(account.id), factorLock(data))!
	const kode = codeOf(telephone, stepAt(earlier.now))
	await confirmFactor(earlier, { kode, sessionId: null }, data)
	return telephone
}

async function findings({ db }: Database, place: Place, { tables }: Restored): Promise<Finding[]> {
	const counted = await countRows(place)
	const wrong = [...tables].filter(
		([table, rows]) => counted.has(table) && counted.get(table) !== rows
	)
	const rows = [...counted.values()].reduce((sum, count) => sum + count, 0)
	const expected = readFileSync('src/platform/database/schema.ts', 'utf8')
	await sealPending(db, new Date())
	return [
		finding(
			'Jumlah baris sama',
			wrong.map(([table, count]) => `${table}: ${count} menjadi ${counted.get(table)}`),
			`${counted.size} tabel, ${rows} baris`
		),
		finding('Skema sesuai', await verifySchema(place.owner, SCHEMA, expected)),
		finding('Rantai audit utuh', await verifyAudit(db)),
		finding('Catatan audit tidak dapat dihapus', await deletable(db))
	]
}

const countRows = (place: Place): Promise<Map<string, number>> =>
	asOwner(place, async (client) => {
		const counted = new Map<string, number>()
		for (const { name } of await listTables(client, SCHEMA)) {
			const { rows } = await client.query<{ n: number }>(`select count(*) as n from ${name}`)
			counted.set(name, rows[0]!.n)
		}
		return counted
	})

/** Tries what the application must not be able to do. */
const deletable = (db: Database['db']): Promise<string[]> =>
	db
		.deleteFrom('audit_entry')
		.where('actor', '=', 'tidak seorang pun')
		.execute()
		.then(
			() => ['audit_entry dapat dihapus'],
			() => []
		)

async function signsIn(
	{ db }: Database,
	{ data }: Place,
	{ nip, password, telephone }: Before
): Promise<Finding> {
	const ctx = systemContext(db, 'latihan')
	const auth = makeAuth(db, sessionSecret(data), 'http://localhost:3000')
	const from = { address: '127.0.0.1', headers: new Headers() }
	const what = 'Administrator masuk dengan sandi dan kode telepon'
	const entered = await signIn(ctx, auth, { ...from, nip, sandi: password })
	if (!('challenge' in entered)) return finding(what, ['kode tidak diminta'])
	const kode = codeOf(telephone, stepAt(ctx.now))
	const answer = { ...from, token: entered.challenge, kode }
	const { cookies } = await answerChallenge(ctx, auth, answer, data)
	return finding(what, cookies.length > 0 ? [] : ['sesi tidak dibuka'])
}

async function worksOn({ db, pool }: Database, jobId: string): Promise<Finding> {
	const boss = await openQueue(pool, SCHEMA, false)
	useQueue(boss)
	const stop = new AbortController()
	await runJobs(db, boss, handlers, stop.signal)
	const state = await stateAtEnd(db, jobId)
	stop.abort()
	await boss.stop({ graceful: true, timeout: 5000 })
	return finding(
		'Pekerjaan yang menunggu dikerjakan lagi',
		state === 'done' ? [] : [`keadaannya ${state}`]
	)
}

async function stateAtEnd(db: Database['db'], jobId: string): Promise<string | undefined> {
	for (let waited = 0; ; waited += 200) {
		const state = (await findJob(db, jobId))?.state
		if ((state !== 'queued' && state !== 'running') || waited >= PATIENCE) return state
		await pause(200)
	}
}
