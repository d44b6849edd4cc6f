import { beforeEach, expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { RefocusForm } from '../budget-forms.ts'
import { sumOf } from '../costs.ts'
import { givenPlan } from '../testing.ts'
import { acceptRefocusing } from './accept-refocusing.ts'
import { listBudgetChanges } from './carry-over.ts'
import { showLimits } from './list-spending.ts'
import { recordSpending } from './record-spending.ts'
import { requestRefocusing } from './request-refocusing.ts'
import { runComposition } from './run-composition.ts'
import { listRefocusings, showRefocusing } from './show-refocusing.ts'
import { findBudget } from './store/budget.ts'
import { listBatches, listSeated } from './store/composition.ts'
import { findYear } from './store/year.ts'

let ctx: Context
let city: Awaited<ReturnType<typeof givenPlan>>
let minutes = 0

beforeEach(async () => {
	ctx = await testContext()
	city = await givenPlan(ctx)
})

const later = (): Context => ({ ...ctx, now: new Date(ctx.now.getTime() + ++minutes * 60_000) })
const jobIn = (at: Context): Job => ({
	...{ id: at.newId(), db: at.db, signal: new AbortController().signal, context: () => at },
	progress: async () => {},
	complete: async (write) => {
		await write(at)
	}
})

const form = (change: Record<string, unknown> = {}) =>
	RefocusForm.parse({
		...{ tahun: '2027', percent: '30', reason: 'Surat edaran efisiensi belanja.', langkah: '20' },
		...{ datedOn: '2027-02-15', ...change }
	})

async function tried(change: Record<string, unknown> = {}) {
	const at = later()
	const { id } = await requestRefocusing(at, form(change))
	const found = (await listRefocusings(ctx, 2027)).rows.find((row) => row.id === id)!
	await runComposition(jobIn(at), { composition: found.compositionId })
	return { tahun: 2027, id, run: found.compositionId }
}

const spend = (activityId: string, batch: number, amount: number, number: string) =>
	recordSpending(ctx, {
		...{ tahun: 2027, document: 'spk', number, datedOn: '2027-02-10', amount, description: '' },
		...{ closes: false, settles: undefined, account: '', kegiatan: activityId, batch },
		charge: { source: 'APBD', agencyId: null }
	})

/** Every seat as text. */
const seatsOf = async (run: string) =>
	new Set(
		(await listSeated(ctx.db, run)).flatMap((one) =>
			one.employeeIds.map((person) => `${one.activityId} ${person}`)
		)
	)

test('what is held or spent stays, the rest fits the new ceiling, and the harm is the difference', async () => {
	const before = await listSeated(ctx.db, city.run)
	const open = before.find(
		({ month, activityId }) =>
			month > 2 && city.activities.find(({ id }) => id === activityId)!.source === 'APBD'
	)!
	await spend(open.activityId, open.number, 1_000_000, 'SPK-1')
	const ref = await tried()

	const after = await listSeated(ctx.db, ref.run)
	const stays = before.filter((one) => one.month <= 2 || one === open)
	expect(stays.length).toBeGreaterThan(0)
	for (const { activityId, month, employeeIds } of stays)
		expect(
			after.filter((one) => one.activityId === activityId && one.month === month)
		).toContainEqual(
			expect.objectContaining({ employeeIds: expect.arrayContaining(employeeIds) as string[] })
		)
	expect(after.filter((one) => one.month <= 2)).toHaveLength(
		stays.filter((one) => one.month <= 2).length
	)
	const cost = sumOf((await listBatches(ctx.db, ref.run)).map((one) => one.cost))
	expect(cost).toBeLessThanOrEqual(42_000_000)

	const view = await showRefocusing(ctx, ref)
	const [was, is] = [await seatsOf(city.run), await seatsOf(ref.run)]
	const lost = [...was].filter((seat) => !is.has(seat))
	expect(view.harm!.seats).toEqual({
		lost: lost.length,
		gained: [...is].filter((seat) => !was.has(seat)).length,
		losing: new Set(lost.map((seat) => seat.split(' ')[1])).size
	})
	expect(view.lost.total).toBe(lost.length)
	expect(view.harm!.after.cost).toBe(cost)
	expect(sumOf(view.harm!.lines.map((line) => line.after.cost))).toBe(cost)
	expect(sumOf(view.harm!.lines.map((line) => line.before.cost))).toBe(view.harm!.before.cost)
	expect(view.harm!.after.levels).toBeGreaterThanOrEqual(view.harm!.before.levels)
	expect(view.harm!.kept.batches).toBe(stays.length)
	for (const feature of ['sex', 'agency'] as const)
		expect(
			sumOf(view.harm!.groups.filter((one) => one.feature === feature).map((one) => one.lost))
		).toBe(lost.length)
	expect(view.harm!.groups.every(({ people }) => people >= 5)).toBe(true)
	expect(view.ceilings).toEqual([
		{ source: '', before: 60_000_000, after: 42_000_000 },
		{ source: 'APBD', before: 45_000_000, after: 31_500_000 }
	])

	expect((await findBudget(ctx.db, 2027))!.total).toBe(60_000_000)
	await acceptRefocusing(ctx, { ...ref, version: 1 })
	expect(await findYear(ctx.db, 2027)).toMatchObject({ compositionId: ref.run })
	expect(await findBudget(ctx.db, 2027)).toMatchObject({
		...{ total: 42_000_000, sources: { APBD: 31_500_000 }, version: 2 }
	})
	const { changes } = await listBudgetChanges(ctx, 2027)
	expect(changes.map(({ source, amount }) => [source, amount]).sort()).toEqual([
		['', 18_000_000],
		['APBD', 13_500_000]
	])
	expect((await showLimits(ctx, 2027))![0]).toMatchObject({ committed: 1_000_000 })
	expect((await showRefocusing(ctx, ref)).ceilings[0]).toMatchObject({ before: 60_000_000 })
	await expect(acceptRefocusing(ctx, { ...ref, version: 2 })).rejects.toMatchObject({
		code: 'plan.refocusing_stale'
	})
})

test('a cut tried again gives up the scenario of the one before; a plan that moved on refuses both', async () => {
	const first = await requestRefocusing(later(), form())
	const second = await tried({ percent: '', cutSource: ['APBD'], cutAmount: ['10.000.000'] })
	const { rows } = await listRefocusings(ctx, 2027)
	expect(rows.map(({ id, scenario, cut }) => [id, scenario, cut.total])).toEqual([
		[second.id, 'B', 10_000_000],
		[first.id, 'B', 18_000_000]
	])
	await expect(
		acceptRefocusing(ctx, { tahun: 2027, id: first.id, version: 1 })
	).rejects.toMatchObject({ code: 'plan.composition_unfinished' })
	await ctx.db.updateTable('plan_budget').set({ version: 9 }).execute()
	await expect(acceptRefocusing(ctx, { ...second, version: 1 })).rejects.toMatchObject({
		code: 'plan.refocusing_stale'
	})
	expect((await showRefocusing(ctx, second)).current).toBe(false)
})

test('without a plan, beyond what is left, and for another year it is refused', async () => {
	await expect(requestRefocusing(ctx, form({ percent: '100' }))).rejects.toMatchObject({
		code: 'plan.cut_too_deep'
	})
	await ctx.db.deleteFrom('plan_year').execute()
	await expect(requestRefocusing(ctx, form())).rejects.toMatchObject({
		code: 'plan.nothing_accepted'
	})
	const ref = { tahun: 2028, id: city.run }
	await expect(showRefocusing(ctx, ref)).rejects.toMatchObject({
		code: 'plan.refocusing_unknown'
	})
	const reader = { ...ctx, actor: actorWith(['leader']) }
	await expect(requestRefocusing(reader, form())).rejects.toMatchObject({ code: 'access.refused' })
	const both = RefocusForm.safeParse({ ...form(), cutSource: ['APBD'], cutAmount: ['1'] })
	expect(both.error?.issues[0]?.path).toEqual(['percent'])
})
