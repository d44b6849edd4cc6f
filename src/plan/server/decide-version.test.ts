import { expect, test } from 'vitest'
import { system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { as, excuse, givenDecreed, official, readVersion } from '../decision-testing.ts'
import { givenPlan } from '../testing.ts'
import { acceptComposition, withdrawPlan } from './accept-composition.ts'
import { checkPlan } from './check-version.ts'
import { addComment, resolveComment } from './comment-version.ts'
import { compareVersions } from './compare-versions.ts'
import { changeComposition } from './change-composition.ts'
import { decreeVersion, returnVersion, submitVersion, verifyVersion } from './decide-version.ts'
import { listVersions } from './list-versions.ts'
import { leave } from './make-version.ts'
import { findDecreedPlan, showVersion } from './show-version.ts'
import { listBatches } from './store/composition.ts'
import { findVersion } from './store/version.ts'
import { findYear } from './store/year.ts'

const ref = { tahun: 2027, versi: 1 }

test('from draft to decree: each step by its own hand, sealed and on record', async () => {
	const ctx = await testContext()
	const { run } = await givenPlan(ctx)
	const draft = await showVersion(ctx, ref)
	expect(draft).toMatchObject({ state: 'draft', number: 1, decree: null })
	expect(draft.lines.filter((line) => line.included).length).toBeGreaterThan(3)
	expect(draft.lines.find((line) => line.included)!.contents).toMatchObject({ organiser: 'BKPSDM' })

	await expect(verifyVersion(as(ctx, 'verifier'), await readVersion(ctx, 1))).rejects.toMatchObject(
		{ code: 'plan.guards_unmet' }
	)
	await excuse(ctx, 1)
	await expect(
		submitVersion(as(ctx, 'secretary'), await readVersion(ctx, 1))
	).rejects.toMatchObject({ code: 'plan.version_moved' })
	await verifyVersion(as(ctx, 'verifier', 'Budi'), await readVersion(ctx, 1))
	await expect(acceptComposition(ctx, { tahun: 2027, run, version: 1 })).rejects.toMatchObject({
		code: 'plan.version_underway'
	})
	await expect(withdrawPlan(ctx, { tahun: 2027, version: 1 })).rejects.toMatchObject({
		code: 'plan.only_draft_withdrawn'
	})

	await returnVersion(as(ctx, 'secretary'), {
		...(await readVersion(ctx, 1)),
		alasan: 'Jadwalnya terlalu rapat'
	})
	await verifyVersion(as(ctx, 'verifier', 'Budi'), await readVersion(ctx, 1))
	await submitVersion(as(ctx, 'secretary'), await readVersion(ctx, 1))
	const decree = { ...(await readVersion(ctx, 1)), nomor: '188.45/12/2026', tanggal: '2026-11-24' }
	await expect(
		decreeVersion(as(ctx, 'mayor'), { ...decree, tanggal: '2026-11-25' })
	).rejects.toMatchObject({ code: 'plan.decree_day_unsound' })
	await decreeVersion(as(ctx, 'mayor'), decree)

	const set = await showVersion(ctx, ref)
	expect(set.steps.map(({ step, by }) => `${step} ${by.name}`)).toEqual([
		'make Sistem',
		'verify Budi',
		'return secretary',
		'verify Budi',
		'submit secretary',
		'decree mayor'
	])
	expect(set.decree).toMatchObject({ number: '188.45/12/2026', onBehalf: false })
	expect(set.decree!.figures.money.every(({ of }) => of !== 'agency')).toBe(true)
	expect((await findDecreedPlan(ctx, 2027))!.number).toBe(1)
	const seats = await ctx.db.selectFrom('plan_version_seat').selectAll().execute()
	expect(seats).toHaveLength(set.decree!.figures.totals.seats)
})

test('no person has two duties, and a stand-in does not help', async () => {
	const ctx = await testContext()
	await givenPlan({ ...ctx, actor: { ...system('uji'), id: 'akun:rina' } })
	await excuse(ctx, 1)
	const differ = { code: 'plan.hands_must_differ' }
	const read = () => readVersion(ctx, 1)
	await expect(verifyVersion(as(ctx, 'verifier', 'rina'), await read())).rejects.toMatchObject(
		differ
	)
	const standing = (name: string, principal: string): Context => ({
		...ctx,
		actor: {
			...official('verifier', name),
			standsIn: [
				{
					delegationId: 'd',
					role: 'verifier',
					scope: 'all',
					principal: { id: `akun:${principal}`, name: principal, person: `akun:${principal}` },
					lastOn: '2026-12-01'
				}
			]
		}
	})
	await expect(verifyVersion(standing('rina', 'budi'), await read())).rejects.toMatchObject(differ)
	await expect(verifyVersion(standing('wati', 'rina'), await read())).rejects.toMatchObject(differ)
	await verifyVersion(standing('wati', 'budi'), await read())
	for (const name of ['wati', 'budi'])
		await expect(submitVersion(as(ctx, 'secretary', name), await read())).rejects.toMatchObject(
			differ
		)
	expect((await showVersion(ctx, ref)).steps.at(-1)).toMatchObject({
		by: { name: 'wati' },
		behalf: { name: 'budi' }
	})
})

test('an account that the roster gives an employee later keeps the duties it had', async () => {
	const ctx = await testContext()
	await givenPlan(ctx)
	await excuse(ctx, 1)
	await verifyVersion(as(ctx, 'verifier', 'budi'), await readVersion(ctx, 1))
	const joined = { ...official('secretary', 'budi'), employeeId: ctx.newId() }
	await expect(
		submitVersion({ ...ctx, actor: joined }, await readVersion(ctx, 1))
	).rejects.toMatchObject({ code: 'plan.hands_must_differ' })
})

test('a draft that moved on while another took its place is not left behind under its reader', async () => {
	const ctx = await testContext()
	await givenPlan(ctx)
	const read = (await findVersion(ctx.db, 2027, 1))!
	await excuse(ctx, 1)
	await verifyVersion(as(ctx, 'verifier'), await readVersion(ctx, 1))
	await expect(leave(ctx, read, 'replace', 'replaced')).rejects.toMatchObject({
		code: 'platform.changed'
	})
})

test('a revision owes its purpose, takes the place at its decree, and the earlier decree stays', async () => {
	const ctx = await testContext()
	const { run } = await givenPlan(ctx)
	await givenDecreed(ctx, 1)
	const again = { tahun: 2027, run, version: 1 }
	await expect(acceptComposition(ctx, again)).rejects.toMatchObject({
		code: 'plan.purpose_missing'
	})
	await acceptComposition(ctx, { ...again, maksud: 'Pagu dipotong' })
	expect(await showVersion(ctx, { tahun: 2027, versi: 2 })).toMatchObject({ revises: 1 })
	await withdrawPlan(ctx, { tahun: 2027, version: 2 })
	expect((await findYear(ctx.db, 2027))!.versionId).toBe((await showVersion(ctx, ref)).id)

	await acceptComposition(ctx, { ...again, version: 3, maksud: 'Pagu dipotong' })
	expect(await showVersion(ctx, ref)).toMatchObject({ state: 'decreed' })
	await givenDecreed(ctx, 3, '188.45/2/2026')
	expect(await showVersion(ctx, ref)).toMatchObject({
		state: 'revised',
		decree: { number: '188.45/1/2026' }
	})
	const { rows, total } = await listVersions(ctx, { tahun: 2027, page: 1 })
	expect(total).toBe(3)
	expect(rows.map(({ state }) => state)).toEqual(['decreed', 'withdrawn', 'revised'])
})

test('computed again it is the same, also after a change by hand; a seat moved behind its back is found', async () => {
	const ctx = await testContext()
	const { run } = await givenPlan(ctx)
	const batch = (await listBatches(ctx.db, run)).find(({ seats }) => seats > 5)!
	const seat = await ctx.db
		.selectFrom('plan_composition_seat')
		.selectAll()
		.where('composition_id', '=', run)
		.where('activity_id', '=', batch.activityId)
		.where('mandatory', '=', false)
		.orderBy('employee_id')
		.executeTakeFirstOrThrow()
	const changed = await changeComposition(ctx, {
		...{ tahun: 2027, run, kegiatan: batch.activityId },
		...{ change: 'remove', employeeId: seat.employee_id }
	})
	await acceptComposition(ctx, { tahun: 2027, run: changed.id, version: 1 })
	const { found } = await checkPlan(ctx, 2027)
	expect(found.same).toBe(true)
	expect(found.hash).toBe((await showVersion(ctx, { tahun: 2027, versi: 2 })).planHash)

	const moved = await compareVersions(ctx, {
		...{ tahun: 2027, dari: 1, ke: 2, bagian: 'orang', cari: '', page: 1 }
	})
	expect(moved.people!.rows).toMatchObject([{ employeeId: seat.employee_id, gained: [] }])
	expect(moved.after.totals.seats).toBe(moved.before.totals.seats - 1)
	const lines = await compareVersions(ctx, {
		...{ tahun: 2027, dari: 1, ke: 2, bagian: 'kegiatan', cari: '', page: 1 }
	})
	expect(lines.lines).toMatchObject({ total: 1, rows: [{ activityId: batch.activityId }] })

	await ctx.db
		.deleteFrom('plan_composition_seat')
		.where('composition_id', '=', changed.id)
		.where('employee_id', '=', (await anySeat(ctx, changed.id)).employee_id)
		.execute()
	expect((await checkPlan(ctx, 2027)).found).toEqual({ ...found, same: false })
})

const anySeat = ({ db }: Context, run: string) =>
	db
		.selectFrom('plan_composition_seat')
		.selectAll()
		.where('composition_id', '=', run)
		.executeTakeFirstOrThrow()

test('a comment waits for its answer, and whoever was asked closes it only after answering', async () => {
	const ctx = await testContext()
	await givenPlan(ctx)
	const { lines } = await showVersion(ctx, ref)
	const asked = {
		...{ ...ref, kegiatan: lines[0]!.activityId, balas: undefined, sampai: '2026-11-30' },
		...{ pesan: 'Mengapa dua angkatan?', kepada: { role: 'planner' as const, account: null } }
	}
	await expect(
		addComment(as(ctx, 'verifier'), { ...asked, sampai: '2026-11-23' })
	).rejects.toMatchObject({ code: 'plan.due_past' })
	const { id } = await addComment(as(ctx, 'verifier'), asked)
	const close = { ...ref, version: 1, komentar: id }
	const notYet = { code: 'plan.not_yours_to_resolve' }
	await expect(resolveComment(as(ctx, 'planner'), close)).rejects.toMatchObject(notYet)
	const answer = { ...asked, balas: id, pesan: 'Pesertanya 38 orang.', kepada: '' as const }
	await addComment(as(ctx, 'planner'), answer)
	await expect(resolveComment(as(ctx, 'auditor'), close)).rejects.toMatchObject(notYet)
	await resolveComment(as(ctx, 'planner'), close)
	await expect(resolveComment(as(ctx, 'planner'), close)).rejects.toMatchObject({
		code: 'platform.changed'
	})
})

test('of two verifiers at once one wins, and the other reads who it was', async () => {
	const { db } = await ownDatabase()
	const ctx: Context = {
		...{ db, actor: system('uji'), now: new Date('2026-11-24T08:00:00+07:00') },
		newId: () => crypto.randomUUID()
	}
	await inTransaction(ctx, async (tx) => {
		await givenPlan(tx)
		await excuse(tx, 1)
	})
	const read = await readVersion(ctx, 1)
	const answers = await Promise.allSettled(
		['Budi', 'Sari'].map((name) =>
			inTransaction(as(ctx, 'verifier', name), (tx) => verifyVersion(tx, read))
		)
	)
	const refused = answers.flatMap((one) =>
		one.status === 'rejected' ? [one.reason as { code: string; message: string }] : []
	)
	expect(refused).toHaveLength(1)
	expect(refused[0]!.code).toBe('plan.version_moved')
	expect(refused[0]!.message).toMatch(/^Versi 1 sudah diverifikasi oleh (Budi|Sari), /)
})
