import { expect, test } from 'vitest'
import { band } from '#optimisation/compose/uncertainty.ts'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { declare } from '#people/server/self-declaration.ts'
import { givenBudget, givenCity } from '../testing.ts'
import { acceptComposition } from './accept-composition.ts'
import { changeComposition } from './change-composition.ts'
import { composeNow, keepComposition } from './compose-now.ts'
import { listSeats } from './list-seats.ts'
import { loadPlan } from './load-plan.ts'
import { exportAssessFirst, showComposition } from './show-composition.ts'
import { exportFairness, showFairness } from './show-fairness.ts'

const wish = { year: 2027, settings: { seed: 1, targetGap: 0.05, steps: 40 } }
type City = Awaited<ReturnType<typeof givenCity>>

async function givenFloors(ctx: Context, fairness: City['budget']['fairness']): Promise<City> {
	const city = await givenCity(ctx)
	await givenBudget(ctx, { ...city.budget, fairness })
	return city
}

const composed = async (ctx: Context) => ({
	tahun: 2027,
	run: await keepComposition(ctx, await composeNow(ctx, wish))
})

test('a floor is asked, met and priced; the band can be computed again', async () => {
	const ctx = await testContext()
	await givenFloors(ctx, { female: 0.6 })
	const ref = await composed(ctx)
	const { floors, result, cost } = await showComposition(ctx, ref)

	const women = floors.find(({ of }) => of === 'trait')!
	expect(women).toMatchObject({ name: 'Perempuan', minShare: 0.6, missing: 0 })
	expect(women.seats!).toBeGreaterThanOrEqual(0.6 * result!.totals.seats - 1e-9)
	expect(women.price).toBeGreaterThanOrEqual(0)
	expect(floors.map((floor) => floor.name)).toContain('Kegiatan 5: Perempuan')

	const { plan, posed } = await loadPlan(ctx, ref)
	const { seed, scenarios } = result!.band!
	expect(result!.band).toEqual(
		band(posed.problem, posed.keys.fair!.estimates, plan, { seed, scenarios })
	)
	expect(result!.band!.p10).toBeLessThan(result!.band!.p90)

	const { measured, estimated } = result!.closed!
	const { levelsBefore, levelsAfter } = result!.totals
	expect(measured + estimated).toBeCloseTo(levelsBefore - levelsAfter, 6)
	expect(result!.learning).toMatchObject({ spent: cost, allowance: 3_000_000, worth: 0 })
})

test('assessments that would change the plan are named, and taking them out is recorded', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	const ref = await composed(ctx)
	const cells = await exportAssessFirst(ctx, ref)
	expect(cells.length).toBeGreaterThan(0)
	for (const { people, agency, competency } of cells) {
		expect(people).toBeGreaterThanOrEqual(5)
		expect([agency, competency]).toEqual([
			expect.stringMatching(/^Dinas/),
			expect.stringMatching(/^Kompetensi \d/)
		])
	}
	expect(cells).toEqual(cells.toSorted((a, b) => b.value - a.value))
	expect(await recorded(ctx, 'plan.assess_first_exported')).toBe(1)
})

const recorded = async (ctx: Context, action: string) =>
	(await ctx.db.selectFrom('audit_entry').select('id').where('action', '=', action).execute())
		.length

test('nobody reads declarations unless asked; with a floor they count, and no price tells whose they are', async () => {
	const ctx = await testContext()
	const city = await givenCity(ctx)
	for (const { id } of city.people.slice(0, 12))
		await declare({ ...ctx, actor: actorWith(['employee'], 'all', id) }, { nyatakan: 'ya' })
	const plain = await composed(ctx)
	expect(await recorded(ctx, 'people.self_declarations_read')).toBe(0)
	expect((await loadPlan(ctx, plain)).posed.keys.traits).not.toContain('disability')

	await givenBudget(ctx, { ...city.budget, fairness: { disability: 0.3 } })
	const ref = await composed(ctx)
	expect(await recorded(ctx, 'people.self_declarations_read')).toBe(1)
	const { floors, result } = await showComposition(ctx, ref)
	const floor = floors.find(({ key }) => key === 'disability')!
	expect(floor.seats!).toBeGreaterThanOrEqual(5)
	expect(result!.prices.fairness).toEqual([0])

	// A change by hand keeps the floor's price, though prices do not tell it.
	const { posed, plan } = await loadPlan(ctx, ref)
	const large = plan.batches.find(
		(b) => b.people.length > posed.problem.activities[b.activity]!.minSeats
	)!
	const kegiatan = posed.keys.activities[large.activity]!
	const { seats } = await listSeats(ctx, { ...ref, kegiatan }, { page: 1 })
	const { id } = await changeComposition(ctx, {
		...{ change: 'remove', ...ref, kegiatan },
		employeeId: seats.find(({ mandatory }) => !mandatory)!.employeeId
	})
	const changed = await showComposition(ctx, { tahun: 2027, run: id })
	expect(changed.floors.find(({ key }) => key === 'disability')!.price).toBe(floor.price)
})

test('the ledger shares hours and money of the plan among groups, the small ones together', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	expect(await showFairness(ctx, { tahun: 2027 })).toBeNull()
	await expect(exportFairness(ctx, { tahun: 2027 })).rejects.toMatchObject({ status: 404 })

	const ref = await composed(ctx)
	expect((await showFairness(ctx, { tahun: 2027 }))!.run).toEqual({ id: ref.run, accepted: false })
	await acceptComposition(ctx, { ...ref, version: 0 })
	const { lines, result, cost } = await showComposition(ctx, ref)
	const ledger = (await showFairness(ctx, { tahun: 2027 }))!

	expect(ledger.run.accepted).toBe(true)
	expect(ledger.all).toMatchObject({ people: 60, seated: result!.totals.seated })
	expect(ledger.all.money).toBeCloseTo(cost!, 2)
	expect(ledger.all.hours).toBeCloseTo(
		lines.filter((line) => line.included).reduce((sum, line) => sum + line.jp * line.seats, 0)
	)
	for (const { groups } of ledger.features) {
		expect(groups.reduce((sum, { now }) => sum + now.people, 0)).toBe(60)
		expect(groups.reduce((sum, { now }) => sum + now.money, 0)).toBeCloseTo(cost!, 2)
		for (const { now } of groups) expect(now.people).toBeGreaterThanOrEqual(5)
	}
	const of = (feature: string) =>
		ledger.features.find((one) => one.feature === feature)!.groups.map((group) => group.value)
	expect(of('sex').toSorted()).toEqual(['female', 'male'])
	expect(of('age')).toEqual(['40'])
	await exportFairness(ctx, { tahun: 2027 })
	expect(await recorded(ctx, 'plan.fairness_exported')).toBe(1)
})

test('other years stand beside: JP that were counted, and plans that were accepted', async () => {
	const ctx = await testContext()
	const city = await givenCity(ctx)
	await ctx.db
		.insertInto('hours_entry')
		.values({
			id: ctx.newId(),
			employee_id: city.people[0]!.id,
			form_code: 'B3',
			title: 'Pelatihan lama',
			completed_on: '2025-05-05',
			...{ claimed: 24, counted: 24, rules_version: '2026-1', source: 'import' },
			recorded_at: ctx.now
		})
		.execute()
	const ref = await composed(ctx)
	await acceptComposition(ctx, { ...ref, version: 0 })
	await givenBudget(ctx, { year: 2028 })
	await keepComposition(ctx, await composeNow(ctx, { ...wish, year: 2028 }))

	const { years, features } = (await showFairness(ctx, { tahun: 2028 }))!
	expect(years).toEqual([
		{ year: 2025, kind: 'counted' },
		{ year: 2027, kind: 'planned' }
	])
	const women = features[0]!.groups.find(({ value }) => value === 'female')!
	expect(women.years[0]).toEqual({ people: 30, seated: 1, hours: 24, money: 0 })
	expect(women.years[1]!.money).toBeGreaterThan(0)
})

test('a composition of another year is refused, and who reads no plans reads no ledger', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	const { run } = await composed(ctx)
	await expect(showFairness(ctx, { tahun: 2026, run })).rejects.toMatchObject({ status: 404 })
	const employee = { ...ctx, actor: actorWith(['employee']) }
	await expect(showFairness(employee, { tahun: 2027 })).rejects.toMatchObject({ status: 403 })
	await expect(exportAssessFirst(employee, { tahun: 2027, run })).rejects.toMatchObject({
		status: 403
	})
})
