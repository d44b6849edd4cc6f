import { expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import {
	givenAgency,
	givenAssessment,
	givenCompetency,
	givenEmployee,
	givenPosition,
	givenStandard
} from '../testing.ts'
import { showEmployee, showOwn } from './show-employee.ts'

const looks = async (ctx: Context, id: string) => {
	const rows = await ctx.db
		.selectFrom('audit_entry')
		.select('actor')
		.where('action', '=', 'people.seen')
		.where('subject', '=', id)
		.execute()
	return rows.length
}

test('what is asked stands beside what is known; the unknown is null and never 0', async () => {
	const ctx = await testContext({ actor: actorWith(['planner']) })
	const [known, unknown, extra] = [
		await givenCompetency(ctx, { code: 'A' }),
		await givenCompetency(ctx, { code: 'B' }),
		await givenCompetency(ctx, { code: 'C' })
	]
	const post = await givenPosition(ctx, { tier: 'pengawas' })
	const aim = await givenPosition(ctx, { tier: 'administrator' })
	await givenStandard(ctx, [
		{ competencyId: known.id, tier: 'pengawas', level: 2 },
		{ competencyId: known.id, tier: 'administrator', level: 3 },
		{ competencyId: unknown.id, tier: 'pengawas', level: 2 },
		{ competencyId: unknown.id, positionId: post.id, level: 4 }
	])
	const { id } = await givenEmployee(ctx, { positionId: post.id, targetPositionId: aim.id })
	await givenAssessment(ctx, { employeeId: id, competencyId: known.id, level: 1, on: '2025-01-10' })
	await givenAssessment(ctx, {
		employeeId: id,
		competencyId: known.id,
		level: 2.5,
		on: '2026-01-10',
		source: 'test'
	})
	await givenAssessment(ctx, { employeeId: id, competencyId: extra.id, level: 0 })

	const { levels } = await showEmployee(ctx, { id })
	expect(levels).toMatchObject([
		{
			code: 'A',
			required: 3,
			held: 2,
			target: 3,
			actual: 2.5,
			source: 'test',
			assessedOn: '2026-01-10'
		},
		{ code: 'B', required: 4, held: 4, target: null, actual: null, source: null, assessedOn: null },
		{ code: 'C', required: null, actual: 0 }
	])
})

test('scope holds for one person, and a look is recorded', async () => {
	const ctx = await testContext()
	const [own, other] = [await givenAgency(ctx), await givenAgency(ctx)]
	const mine = await givenEmployee(ctx, { agencyId: own.id })
	const theirs = await givenEmployee(ctx, { agencyId: other.id })
	const head = { ...ctx, actor: actorWith(['agency_head'], [own.id]) }

	expect(await showEmployee(head, { id: mine.id })).toMatchObject({ name: mine.name })
	await expect(showEmployee(head, { id: theirs.id })).rejects.toMatchObject({ status: 403 })
	expect([await looks(ctx, mine.id), await looks(ctx, theirs.id)]).toEqual([1, 0])

	await showEmployee({ ...ctx, actor: actorWith(['planner']) }, { id: theirs.id })
	expect(await looks(ctx, theirs.id)).toBe(0)
})

test('one sees oneself without a trace; without a place in the roster there is nothing to see', async () => {
	const ctx = await testContext()
	const me = await givenEmployee(ctx)
	const own = { ...ctx, actor: actorWith(['employee'], [], me.id) }
	expect(await showOwn(own)).toMatchObject({ nip: me.nip })
	expect(await looks(ctx, me.id)).toBe(0)

	await expect(showOwn({ ...ctx, actor: actorWith(['planner']) })).rejects.toMatchObject({
		code: 'people.not_employee'
	})
	await expect(showEmployee(ctx, { id: ctx.newId() })).rejects.toMatchObject({ status: 404 })
})
