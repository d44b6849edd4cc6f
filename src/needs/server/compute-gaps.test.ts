import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { system } from '#platform/access/actor.ts'
import { systemContext } from '#platform/context.ts'
import { runJob } from '#platform/jobs/run.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { givenAssessment, givenEmployee, givenPosition, givenStandard } from '#people/testing.ts'
import { record } from '#platform/audit/record.ts'
import { givenGaps } from '../testing.ts'
import { COMPUTE, computeGapsNow, keepGapsFresh, requestGapComputation } from './compute-gaps.ts'
import { jobs } from './jobs.ts'
import { listGaps } from './list-gaps.ts'

test('every gap of everybody on the roster, measured and estimated kept apart', async () => {
	const ctx = await testContext()
	const { office, teachers, competency } = await givenGaps(ctx)
	const { gaps, computedAt } = await listGaps(ctx)
	const of = (person: { id: string }) => gaps.find(({ employeeId }) => employeeId === person.id)

	expect(computedAt).toEqual(ctx.now)
	expect(of(office[0]!)).toEqual({
		employeeId: office[0]!.id,
		competencyId: competency.id,
		gap: 1,
		sd: null,
		estimate: null
	})
	expect(of(teachers[0]!)).toMatchObject({ gap: 2, sd: null })
	expect(of(office[3]!)).toBeUndefined() // nothing lacking
	expect(of(office[5]!)!.sd).toBeGreaterThan(0)
})

test('the post to be held counts where it asks for more', async () => {
	const ctx = await testContext()
	const { competency, position, education } = await givenGaps(ctx)
	const higher = await givenPosition(ctx, { tier: 'pengawas' })
	await givenStandard(ctx, [
		{ competencyId: competency.id, level: 2 },
		{ competencyId: competency.id, level: 4, tier: 'pengawas' }
	])
	const person = await givenEmployee(ctx, {
		agencyId: education.id,
		positionId: position.id,
		targetPositionId: higher.id
	})
	await givenAssessment(ctx, { employeeId: person.id, competencyId: competency.id, level: 2.5 })

	await computeGapsNow({ ...ctx, now: new Date('2026-11-25T00:00:00Z') })
	const { gaps } = await listGaps(ctx)
	expect(gaps.find(({ employeeId }) => employeeId === person.id)).toMatchObject({ gap: 1.5 })
})

test('whoever leaves the roster leaves the list', async () => {
	const ctx = await testContext()
	const { office } = await givenGaps(ctx)
	await ctx.db
		.updateTable('people_employee')
		.set({ status: 'retired' })
		.where('id', '=', office[0]!.id)
		.execute()
	const { gaps } = await listGaps(ctx)
	expect(gaps.map(({ employeeId }) => employeeId)).not.toContain(office[0]!.id)
})

test('three computations are kept, the newest is read', async () => {
	const ctx = await testContext()
	await givenGaps(ctx)
	for (let day = 25; day < 29; day++)
		await computeGapsNow({ ...ctx, now: new Date(`2026-11-${day}T00:00:00Z`) })

	const kept = await ctx.db.selectFrom('needs_snapshot').select('id').execute()
	const named = await ctx.db.selectFrom('needs_gap').select('snapshot_id').distinct().execute()
	expect(kept).toHaveLength(3)
	expect(named).toHaveLength(3)
	expect((await listGaps(ctx)).computedAt).toEqual(new Date('2026-11-28T00:00:00Z'))
})

test('without a standard, and before the first computation, nothing is lacking and nothing breaks', async () => {
	const ctx = await testContext()
	expect(await listGaps(ctx)).toEqual({ snapshotId: null, computedAt: null, gaps: [] })
	expect(await computeGapsNow(ctx)).toMatchObject({ people: 0, assessed: 0 })
	expect((await listGaps(ctx)).gaps).toEqual([])
})

test('only who sees everybody may read every gap', async () => {
	const ctx = await testContext()
	const as = (actor: typeof ctx.actor) => listGaps({ ...ctx, actor })
	await expect(as(actorWith(['planner']))).resolves.toBeDefined()
	await expect(as(actorWith(['agency_head'], [ctx.newId()]))).rejects.toMatchObject({ status: 403 })
	await expect(as(actorWith(['employee']))).rejects.toMatchObject({ status: 403 })
})

test('as a job: computed once, and left to the later one when asked for twice', async () => {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji', new Date('2026-11-24T01:00:00Z'))
	await givenGaps(ctx)
	const first = await requestGapComputation(ctx)
	const second = await requestGapComputation({ ...ctx, now: new Date('2026-11-24T01:00:01Z') })
	const never = new AbortController().signal

	await runJob(db, jobs, first, never)
	expect(await db.selectFrom('needs_snapshot').select('id').execute()).toHaveLength(1)
	await runJob(db, jobs, second, never)
	expect(await db.selectFrom('needs_snapshot').select('id').execute()).toHaveLength(2)
	const states = await db.selectFrom('platform_job').select('state').execute()
	expect(states.map(({ state }) => state)).toEqual(['done', 'done'])
})

test.each([
	['something changed ten seconds ago', 'people.assessed', 10, true],
	['it changed just now and may go on', 'people.assessed', 1, false],
	['somebody only looked', 'people.seen', 10, false],
	['it changed before the computation', 'people.assessed', 100, false]
])('when %s a computation is due: %s', async (_, action, secondsAgo, due) => {
	const ctx = await testContext({ actor: system('uji') })
	await computeGapsNow({ ...ctx, now: new Date(ctx.now.getTime() - 60_000) })
	await record({ ...ctx, now: new Date(ctx.now.getTime() - secondsAgo * 1000) }, action)

	await keepGapsFresh(ctx)
	await keepGapsFresh({ ...ctx, newId: randomUUID }) // already asked for: not again
	const asked = await ctx.db.selectFrom('platform_job').select('name').execute()
	expect(asked).toEqual(due ? [{ name: COMPUTE }] : [])
})
