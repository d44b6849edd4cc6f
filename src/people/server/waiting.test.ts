import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenAssessment, givenCompetency, givenEmployee } from '../testing.ts'
import { waiting } from './waiting.ts'

test('a planner is told of an empty roster, then of what it lacks, then of nothing', async () => {
	const ctx = await testContext({ actor: actorWith(['planner']) })
	expect(await waiting(ctx)).toMatchObject([{ key: 'people.roster', urgency: 'today' }])

	const { id } = await givenEmployee(ctx)
	expect(await waiting(ctx)).toMatchObject([
		{ key: 'people.unassessed', title: '1 dari 1 pegawai belum dinilai' },
		{ key: 'people.unsupervised', title: '1 pegawai belum punya atasan' }
	])

	await givenAssessment(ctx, {
		employeeId: id,
		competencyId: (await givenCompetency(ctx)).id,
		level: 1
	})
	await ctx.db.updateTable('people_employee').set({ status: 'retired' }).execute()
	await givenAssessment(ctx, {
		employeeId: (await givenEmployee(ctx, { supervisorId: id })).id,
		competencyId: (await givenCompetency(ctx)).id,
		level: 1
	})
	expect(await waiting(ctx)).toEqual([])
	expect(await waiting({ ...ctx, actor: actorWith(['leader']) })).toEqual([])
})
