import { expect, test } from 'vitest'
import { givenHours } from '#hours/testing.ts'
import { givenAgency, givenEmployee, givenPosition } from '#people/testing.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import type { Context } from '#platform/context.ts'
import { indexQuery, readIndexQuery } from '../filters.ts'
import { givenAppraisal, givenDecision, givenIndex } from '../testing.ts'
import { keepIndexFresh } from './compute-index.ts'
import { exportPeopleIndex, listAgencyIndex, listPeopleIndex } from './list-index.ts'
import { showIndex, showOwnIndex } from './show-index.ts'

const asked = (address: string) => indexQuery(readIndexQuery(new URLSearchParams(address)), 2026)

/** Somebody in a post, with a bachelor's degree. */
async function givenGraduate(ctx: Context, given: Parameters<typeof givenEmployee>[1] = {}) {
	const person = await givenEmployee(ctx, given)
	await ctx.db
		.updateTable('people_employee')
		.set({ education: 's1' })
		.where('id', '=', person.id)
		.execute()
	return person
}

const acts = async (ctx: Context, action: string) =>
	ctx.db.selectFrom('audit_entry').selectAll().where('action', '=', action).execute()

test('an index rests on roster, ledger, mandates, appraisal and discipline, each within its window', async () => {
	const ctx = await testContext()
	const post = await givenPosition(ctx, { tier: 'pengawas', title: 'Kepala Subbagian Umum' })
	const person = await givenGraduate(ctx, { positionId: post.id })
	const id = person.id
	await givenHours(ctx, { employeeId: id, form: 'B1', title: 'PKP Angkatan I', on: '2015-05-20' })
	await givenHours(ctx, { employeeId: id, form: 'B3', jp: 30, on: '2025-11-24' })
	await givenHours(ctx, { employeeId: id, form: 'B10', jp: 12, on: '2025-11-25' })
	await givenHours(ctx, { employeeId: id, form: 'B8', jp: 4, on: '2024-11-25' })
	await givenAppraisal(ctx, { employeeId: id, predicate: 'baik', year: 2025 })
	await givenAppraisal(ctx, { employeeId: id, predicate: 'sangat_baik', year: 2024 })
	await givenDecision(ctx, { employeeId: id, degree: 'severe', on: '2021-11-24' })
	await givenDecision(ctx, { employeeId: id, degree: 'light', on: '2026-03-17' })
	await givenDecision(ctx, { employeeId: id, degree: 'moderate', on: '2021-11-25' })
	await givenIndex(ctx)

	const { newest } = await showIndex(ctx, { id })
	expect(newest).toMatchObject({
		year: 2026,
		facts: {
			trained: true,
			technicalJp: 12,
			seminars: 1,
			degree: 'moderate',
			degreeUntil: '2026-11-25'
		},
		points: {
			qualification: 15,
			post: 15,
			technical: 0,
			seminar: 10,
			performance: 25,
			discipline: 2
		},
		total: 67,
		most: 100,
		category: 'low',
		rulesVersion: '2019-1'
	})
	expect(newest!.gains[0]).toEqual({ part: 'technical', points: 15 })
})

test('discipline is seen by the person and the planner; for others it is neither in sum, order nor file', async () => {
	const ctx = await testContext()
	const agency = await givenAgency(ctx)
	const punished = await givenGraduate(ctx, { agencyId: agency.id, name: 'Aulia' })
	await givenGraduate(ctx, { agencyId: agency.id, name: 'Zahra' })
	await givenDecision(ctx, { employeeId: punished.id, degree: 'severe' })
	await givenIndex(ctx)
	const own = { ...ctx, actor: actorWith(['employee'], [], punished.id) }
	const head = { ...ctx, actor: actorWith(['agency_head'], [agency.id]) }

	expect((await showOwnIndex(own)).newest).toMatchObject({ total: 16, most: 100 })
	expect(await acts(ctx, 'professionalism.seen')).toEqual([])
	expect((await showIndex(head, { id: punished.id })).newest).toMatchObject({
		total: 15,
		most: 95,
		category: null,
		facts: { degree: null, degreeUntil: null },
		points: { discipline: null }
	})
	expect(await acts(ctx, 'professionalism.seen')).toHaveLength(1)

	const sorted = 'urut=-nilai&kurang=discipline'
	expect(await listPeopleIndex(head, asked(sorted))).toMatchObject({
		total: 2,
		whole: false,
		rows: [
			{ name: 'Aulia', discipline: null, total: 15 },
			{ name: 'Zahra', discipline: null, total: 15 }
		]
	})
	expect(await listPeopleIndex(ctx, asked(sorted))).toMatchObject({
		total: 1,
		rows: [{ name: 'Aulia', discipline: 1, total: 16 }]
	})
	expect((await exportPeopleIndex(head, asked(''))).map(({ discipline }) => discipline)).toEqual([
		null,
		null
	])
	const elsewhere = { ...ctx, actor: actorWith(['agency_head'], [(await givenAgency(ctx)).id]) }
	expect((await listPeopleIndex(elsewhere, asked(''))).total).toBe(0)
	await expect(showIndex(elsewhere, { id: punished.id })).rejects.toMatchObject({
		code: 'access.refused'
	})
})

test('an agency of fewer than five has no mean and no rank; kinds are reported apart', async () => {
	const ctx = await testContext()
	const [large, small] = [
		await givenAgency(ctx, { name: 'Dinas Besar' }),
		await givenAgency(ctx, { name: 'Badan Kecil' })
	]
	for (let i = 0; i < 5; i++) await givenGraduate(ctx, { agencyId: large.id })
	await givenGraduate(ctx, { agencyId: small.id })
	await givenGraduate(ctx, { agencyId: small.id, kind: 'pppk' })
	await givenIndex(ctx)
	const of = (kind: 'pns' | 'pppk', byName: boolean) =>
		listAgencyIndex(ctx, { year: 2026, kind, byName })
	const ranked = await of('pns', false)
	expect(ranked.agencies).toMatchObject([
		{ name: 'Dinas Besar', people: 5, means: { qualification: 15, discipline: 5, total: 20 } },
		{ name: 'Badan Kecil', people: 1, means: null }
	])
	expect(ranked.all).toMatchObject({ people: 6, means: { total: 20 } })
	expect((await of('pns', true)).agencies.map(({ name }) => name)).toEqual([
		'Badan Kecil',
		'Dinas Besar'
	])
	expect((await of('pppk', true)).all).toMatchObject({ people: 1, means: null })
	expect((await listPeopleIndex(ctx, asked('jenis=pppk&kurang=technical'))).total).toBe(1)
})

test('it is asked for again when a day has passed, not before', async () => {
	const ctx = await testContext()
	await givenGraduate(ctx)
	await givenIndex(ctx)
	const asks = async (now: string) => {
		await keepIndexFresh({ ...ctx, now: new Date(now) })
		const { n } = await ctx.db
			.selectFrom('platform_job')
			.select((eb) => eb.fn.countAll<number>().as('n'))
			.where('name', '=', 'professionalism.compute')
			.executeTakeFirstOrThrow()
		return n
	}
	expect(await asks('2026-11-24T23:59:00+07:00')).toBe(0)
	expect(await asks('2026-11-25T00:01:00+07:00')).toBe(1)
	expect(await asks('2026-11-25T00:02:00+07:00')).toBe(1)
})
