import { expect, test } from 'vitest'
import { check } from '#optimisation/compose/check.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import { givenActivity, givenBudget, givenCity } from '../testing.ts'
import { acceptComposition, withdrawPlan } from './accept-composition.ts'
import { changeComposition } from './change-composition.ts'
import { compareCompositions } from './compare-compositions.ts'
import { listOwing } from './list-owing.ts'
import { listCandidates, listSeats } from './list-seats.ts'
import { loadPlan } from './load-plan.ts'
import { requestComposition } from './request-composition.ts'
import { runComposition } from './run-composition.ts'
import { showComposition } from './show-composition.ts'
import { findComposition } from './store/composition.ts'

/** The job as the worker would hand it over, inside the test's own transaction. */
const jobIn = (ctx: Context, signal = new AbortController().signal): Job => ({
	id: ctx.newId(),
	db: ctx.db,
	signal,
	context: () => ctx,
	progress: async () => {},
	complete: async (write) => {
		await write(ctx)
	}
})

const wish = { tahun: 2027, pagu: undefined, seed: 1, targetGap: 0.05, langkah: 100 }

async function givenComposition(ctx: Context, change: Partial<typeof wish> = {}) {
	const { id } = await requestComposition(ctx, { ...wish, ...change })
	await runComposition(jobIn(ctx), { composition: id })
	return { tahun: 2027, run: id }
}

test('a city is composed within its rules, with a bound, a reason for each line and nobody forgotten', async () => {
	const ctx = await testContext()
	const city = await givenCity(ctx)
	const ref = await givenComposition(ctx)

	const shown = await showComposition(ctx, ref)
	expect(shown).toMatchObject({ state: 'done', budget: 60_000_000, accepted: false })
	expect(shown.cost).toBeLessThanOrEqual(60_000_000)
	expect(shown.bound!).toBeGreaterThanOrEqual(shown.objective!)
	expect(shown.gap!).toBeLessThan(0.05)
	expect(shown.lines.map((line) => line.code).sort()).toEqual(
		city.activities.map((a) => a.code).sort()
	)
	for (const { reason } of shown.lines) expect(reason).toMatch(/^[A-ZR].{5,138}\.$/)

	const { plan, posed } = await loadPlan(ctx, ref)
	expect(check(posed.problem, plan)).toMatchObject({
		feasible: true,
		objective: shown.objective,
		cost: shown.cost
	})

	const { totals, money } = shown.result!
	expect(totals).toMatchObject({ people: 60, unmeasured: { people: 48 } })
	expect(totals.hoursAfter).toBeLessThan(totals.hoursBefore)
	expect(totals.levelsAfter).toBeLessThan(totals.levelsBefore)
	expect(money.find((line) => line.of === 'total')).toMatchObject({
		limit: 60_000_000,
		spent: shown.cost
	})
	expect((await listOwing(ctx, ref, { sort: 'nama', descending: false })).total).toBe(
		totals.owingAfter
	)
})

test('the same request twice poses the same problem and gives the same batches', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	const one = await givenComposition(ctx)
	const two = await givenComposition(ctx)
	expect((await loadPlan(ctx, one)).plan).toEqual((await loadPlan(ctx, two)).plan)
	const [first, second] = [
		await findComposition(ctx.db, one.run),
		await findComposition(ctx.db, two.run)
	]
	expect(first!.problemHash).toEqual(second!.problemHash)
})

test('a composition that is cancelled keeps nothing', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	const { id } = await requestComposition(ctx, wish)
	const cancel = new AbortController()
	cancel.abort()
	await expect(runComposition(jobIn(ctx, cancel.signal), { composition: id })).rejects.toThrow()
	expect(await showComposition(ctx, { tahun: 2027, run: id })).toMatchObject({
		state: 'queued',
		lines: [],
		cost: null
	})
})

test('a person taken out, put back, and a batch closed make compositions of their own', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	const ref = await givenComposition(ctx)
	const before = await showComposition(ctx, ref)
	const { plan, posed } = await loadPlan(ctx, ref)
	const large = plan.batches.find(
		(b) => b.people.length > posed.problem.activities[b.activity]!.minSeats
	)!
	const kegiatan = posed.keys.activities[large.activity]!
	const { seats } = await listSeats(ctx, { ...ref, kegiatan }, { page: 1 })
	const [seat] = seats.filter(({ mandatory }) => !mandatory)

	const less = await changeComposition(ctx, {
		change: 'remove',
		...ref,
		kegiatan,
		employeeId: seat!.employeeId
	})
	const after = await showComposition(ctx, { tahun: 2027, run: less.id })
	expect(after).toMatchObject({
		bound: before.bound,
		parent: { id: ref.run, objective: before.objective }
	})
	expect(after.objective!).toBeLessThanOrEqual(before.objective!)
	expect(after.gap!).toBeCloseTo(
		(after.bound! - after.objective!) / Math.max(Math.abs(after.bound!), Math.abs(after.objective!))
	)
	expect(after.change).toMatch(/^Satu orang dikeluarkan dari Kegiatan \d$/)

	const again = await changeComposition(ctx, {
		change: 'add',
		tahun: 2027,
		run: less.id,
		kegiatan,
		employeeId: seat!.employeeId,
		batch: seat!.number
	})
	expect((await showComposition(ctx, { tahun: 2027, run: again.id })).objective).toBeCloseTo(
		before.objective!
	)

	const shut = await changeComposition(ctx, {
		change: 'close',
		...ref,
		kegiatan,
		batch: seat!.number
	})
	const { onlyA, other } = await compareCompositions(ctx, { ...ref, lain: shut.id })
	expect(onlyA.length + other.length).toBeGreaterThan(0)
})

test('a change that breaks a rule is refused by the rule’s name', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	const ref = await givenComposition(ctx)
	const { plan, posed } = await loadPlan(ctx, ref)
	const batch = plan.batches[0]!
	const kegiatan = posed.keys.activities[batch.activity]!
	const outside = posed.problem.people.findIndex((p) => !p.eligible.includes(batch.activity))

	await expect(
		changeComposition(ctx, {
			change: 'add',
			...ref,
			kegiatan,
			employeeId: posed.keys.people[batch.people[0]!]!.id,
			batch: 1
		})
	).rejects.toMatchObject({
		code: 'plan.breaks_rule',
		message: expect.stringMatching(/sudah ikut kegiatan ini\.$/)
	})
	await expect(
		changeComposition(ctx, {
			change: 'add',
			...ref,
			kegiatan,
			employeeId: posed.keys.people[outside]!.id,
			batch: 1
		})
	).rejects.toMatchObject({
		message: expect.stringMatching(
			/bukan sasaran kegiatan ini, atau tidak ada kesenjangannya yang ditutup\.$/
		)
	})
	await expect(
		changeComposition(ctx, { change: 'open', ...ref, kegiatan, month: 12 })
	).rejects.toMatchObject({
		code: 'plan.breaks_rule',
		message: expect.stringMatching(/^Belum dapat diubah\. /)
	})
	await expect(
		changeComposition(ctx, { change: 'close', ...ref, kegiatan, batch: 99 })
	).rejects.toMatchObject({ code: 'plan.batch_unknown' })
})

test('those who may still join are offered, those it helps most first', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	const ref = await givenComposition(ctx)
	const { plan, posed } = await loadPlan(ctx, ref)
	const batch = plan.batches[0]!
	const kegiatan = posed.keys.activities[batch.activity]!
	const found = await listCandidates(ctx, { ...ref, kegiatan }, '')
	const seated = new Set(
		plan.batches
			.filter((b) => b.activity === batch.activity)
			.flatMap((b) => b.people.map((p) => posed.keys.people[p]!.id))
	)
	expect(found.filter(({ employeeId }) => seated.has(employeeId))).toEqual([])
	expect((await listCandidates(ctx, { ...ref, kegiatan }, 'Tidak Ada')).length).toBe(0)
})

test('one composition becomes the draft plan, another takes its place, and it can be taken back', async () => {
	const ctx = await testContext()
	await givenCity(ctx)
	const one = await givenComposition(ctx)
	const two = await givenComposition(ctx, { seed: 2 })

	await acceptComposition(ctx, { ...one, version: 0 })
	await expect(acceptComposition(ctx, { ...two, version: 0 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await acceptComposition(ctx, { ...two, version: 1 })
	expect(await showComposition(ctx, two)).toMatchObject({ accepted: true, yearVersion: 2 })
	expect(await showComposition(ctx, one)).toMatchObject({ accepted: false })

	await withdrawPlan(ctx, { tahun: 2027, version: 2 })
	expect(await showComposition(ctx, two)).toMatchObject({ accepted: false, yearVersion: 0 })
	await expect(withdrawPlan(ctx, { tahun: 2027, version: 0 })).rejects.toMatchObject({
		code: 'plan.nothing_accepted'
	})
})

test('names are seen within the actor’s agencies only', async () => {
	const ctx = await testContext()
	const { agencies } = await givenCity(ctx)
	const ref = await givenComposition(ctx)
	const head = { ...ctx, actor: actorWith(['agency_head'], [agencies.education.id]) }
	const { plan, posed } = await loadPlan(ctx, ref)
	const kegiatan = posed.keys.activities[plan.batches[0]!.activity]!

	const own = await listSeats(head, { ...ref, kegiatan }, { page: 1 })
	const all = await listSeats(ctx, { ...ref, kegiatan }, { page: 1 })
	expect(own.total).toBeGreaterThan(0)
	expect(own.total).toBeLessThan(all.total)
	expect(new Set(own.seats.map((seat) => seat.agency))).not.toContain(agencies.community.name)
	await expect(listCandidates(head, { ...ref, kegiatan }, '')).rejects.toMatchObject({
		code: 'access.refused'
	})
})

test.each([['leader' as const], ['agency_head' as const], ['administrator' as const]])(
	'a %s may not compose',
	async (role) => {
		const ctx = await testContext({ actor: actorWith([role]) })
		await expect(requestComposition(ctx, wish)).rejects.toMatchObject({ code: 'access.refused' })
	}
)

test('nothing is composed without budget, catalogue or people', async () => {
	const ctx = await testContext()
	await expect(requestComposition(ctx, wish)).rejects.toMatchObject({ code: 'plan.budget_missing' })
	await givenBudget(ctx)
	await expect(requestComposition(ctx, wish)).rejects.toMatchObject({
		code: 'plan.catalogue_empty'
	})
	await givenActivity(ctx)
	await expect(requestComposition(ctx, wish)).rejects.toMatchObject({ code: 'plan.nobody' })
	await givenEmployee(ctx, { agencyId: (await givenAgency(ctx)).id, status: 'retired' })
	await expect(requestComposition(ctx, wish)).rejects.toMatchObject({ code: 'plan.nobody' })
})
