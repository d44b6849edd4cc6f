import { expect, test } from 'vitest'
import { anonymous } from '#platform/access/actor.ts'
import { testContext } from '#platform/testing/context.ts'
import { givenDecreed } from '#plan/decision-testing.ts'
import { givenPlan } from '#plan/testing.ts'
import { publicColumns, publicJson, publicRows } from '../export.ts'
import { listPublicPlans, showPublicPlan } from './show-public-plan.ts'

test('nothing is public before the decree; after it all is, without a name', async () => {
	const ctx = await testContext()
	const { people } = await givenPlan(ctx)
	const anybody = { ...ctx, actor: anonymous }
	await expect(showPublicPlan(anybody, 2027)).rejects.toMatchObject({
		code: 'transparency.not_decreed'
	})
	expect(await listPublicPlans(anybody)).toEqual([])
	await givenDecreed(ctx, 1)

	const plan = await showPublicPlan(anybody, 2027)
	expect(await listPublicPlans(anybody)).toMatchObject([{ year: 2027, version: 1 }])
	expect(plan.decree).toMatchObject({ number: '188.45/1/2026', version: 1 })
	expect(plan.activities.length).toBeGreaterThan(3)
	expect(plan.activities.reduce((sum, one) => sum + (one.seats ?? 0), 0)).toBe(plan.seats)

	const rows = publicRows(plan)
	expect(rows).toHaveLength(plan.batches)
	const text =
		JSON.stringify(publicJson(plan, { publisher: 'Kota', address: '/', takenAt: ctx.now })) +
		rows.flatMap((row) => publicColumns.map(({ value }) => value(row))).join()
	for (const { nip, name, id } of people)
		expect([nip, name, id].filter((secret) => text.includes(secret!))).toEqual([])
})
