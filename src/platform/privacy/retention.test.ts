import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { actorWith } from '../testing/context.ts'
import { ownDatabase } from '../testing/own-database.ts'
import { testContext } from '../testing/context.ts'
import { systemContext } from '../context.ts'
import { record } from '../audit/record.ts'
import { sealPending } from '../audit/seal.ts'
import { verifyAudit } from '../audit/verify.ts'
import { workJob } from '../testing/work-job.ts'
import * as keep from './keep-retention.ts'
import { isDue, RetentionForm } from './retention.ts'
import { retention } from './retention-rules.ts'

const YEAR = 365 * 86_400_000
const now = new Date('2026-11-24T08:00:00+07:00')
const ago = (ms: number) => new Date(now.getTime() - ms)

const form = (typed: object) =>
	RetentionForm.parse({ legalBasis: 'JRA kota', certainty: 'house', version: '0', ...typed })

test('old payloads go, the chain still verifies, and what is younger or unsealed stays', async () => {
	const { db } = await ownDatabase()
	const ctx = { ...systemContext(db, 'uji'), now }
	await record({ ...ctx, now: ago(6 * YEAR) }, 'uji.lama', { nip: '198503122010012004' })
	await record({ ...ctx, now: ago(YEAR) }, 'uji.muda', { catatan: 'tetap' })
	await sealPending(db, now)
	await record({ ...ctx, now: ago(7 * YEAR) }, 'uji.belum_bersegel', { catatan: 'tetap' })

	const { rows } = await keep.showRetention(ctx, retention)
	expect(rows.find(({ code }) => code === 'audit.payload')).toMatchObject({ due: 1, days: 1825 })
	const jobId = await insertJob(ctx)
	await workJob(ctx, jobId, (job) => keep.eraseOld(retention)(job, {} as never))

	const left = await db
		.selectFrom('audit_payload as p')
		.innerJoin('audit_entry as e', 'e.id', 'p.entry_id')
		.select('e.action')
		.execute()
	expect(left.map(({ action }) => action).sort()).toEqual([
		'platform.retention_applied',
		'uji.belum_bersegel',
		'uji.muda'
	])
	expect(await verifyAudit(db)).toEqual([])
	const entries = await db.selectFrom('audit_entry').select('id').execute()
	expect(entries).toHaveLength(4)
})

/** A job as a press of the button queues it, without a queue to send it. */
async function insertJob({ db }: ReturnType<typeof systemContext>) {
	const jobId = crypto.randomUUID()
	const job = { id: jobId, name: keep.RETENTION, input: '{}', created_at: now }
	await db.insertInto('platform_job').values(job).execute()
	return jobId
}

test('the application cannot take a payload younger than a year, whatever it asks', async () => {
	const { db } = await ownDatabase()
	const ctx = { ...systemContext(db, 'uji'), now: ago(30 * 86_400_000) }
	await record(ctx, 'uji.muda', { catatan: 'tetap' })
	await sealPending(db, now)
	const { rows } = await sql<{ n: number }>`select audit_erase_payloads('infinity') as n`.execute(
		db
	)
	expect(rows[0]!.n).toBe(0)
	await expect(sql`delete from audit_payload`.execute(db)).rejects.toMatchObject({ code: '42501' })
})

test('what a closed account signs in with goes, its name stays', async () => {
	const ctx = await testContext({ now })
	const id = ctx.newId()
	const closed = { id, name: 'Lama', email: `${id}@x.invalid`, disabled_at: ago(2 * YEAR) }
	await ctx.db.insertInto('access_account').values(closed).execute()
	await ctx.db
		.insertInto('access_credential')
		.values({ id: ctx.newId(), account_id: id, subject: id, provider: 'credential', password: 'x' })
		.execute()
	const rule = retention.find(({ code }) => code === 'access.closed')!
	expect(await rule.count(ctx.db, ago(YEAR))).toBe(1)
	expect(await rule.erase(ctx.db, ago(YEAR))).toBe(1)
	expect(await rule.count(ctx.db, ago(YEAR))).toBe(0)
	expect(
		await ctx.db.selectFrom('access_account').select('name').where('id', '=', id).execute()
	).toHaveLength(1)
})

test('the government says how long, by version; too short and a stale form are refused', async () => {
	const ctx = await testContext({ now })
	const change = (typed: object) => keep.changeRetention(ctx, retention, form(typed))
	await change({ kode: 'platform.requests', days: '60' })
	expect(await keep.keptRules(ctx, retention)).toContainEqual(
		expect.objectContaining({
			code: 'platform.requests',
			days: 60,
			version: 1,
			legalBasis: 'JRA kota'
		})
	)
	await expect(change({ kode: 'platform.requests', days: '90' })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await change({ kode: 'platform.requests', days: '90', version: '1' })
	await expect(change({ kode: 'audit.payload', days: '364' })).rejects.toMatchObject({
		code: 'privacy.kept_too_short'
	})
	await expect(change({ kode: 'tidak.ada', days: '1' })).rejects.toMatchObject({ status: 404 })
	const planner = { ...ctx, actor: actorWith(['planner']) }
	await expect(keep.showRetention(planner, retention)).rejects.toMatchObject({ status: 403 })
	await expect(keep.requestRetention(planner)).rejects.toMatchObject({ status: 403 })
})

test.each([
	[undefined, '2026-11-24', true],
	['2026-11-23', '2026-11-24', true],
	['2026-11-24', '2026-11-24', false]
])('after a run on %s it is due on %s: %s', (last, today, due) => {
	expect(isDue(last, today)).toBe(due)
})
