import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { record } from '#platform/audit/record.ts'
import { givenGaps } from '../testing.ts'
import { showHeat } from './show-heat.ts'

const all = { family: 'all_posts', within: undefined } as const

test('agencies by competencies; where fewer than five were measured nobody says anything', async () => {
	const ctx = await testContext()
	const { competency, education, other } = await givenGaps(ctx)
	const heat = (await showHeat(ctx, all))!

	expect(heat).toMatchObject({ people: 11, assessed: 8, gaps: 5, widest: 'Kerja Sama' })
	expect(heat.competencies).toMatchObject([{ id: competency.id, measured: 7, below: 5 }])
	expect(heat.agencies).toMatchObject([
		{
			id: education.id,
			people: 8,
			assessed: 7,
			hasUnits: true,
			cells: [{ measured: 7, below: 5, share: 5 / 7 }]
		},
		{ id: other.id, people: 3, assessed: 1, hasUnits: false, cells: [{}] }
	])
	expect(heat.agencies[1]!.cells[0]).toEqual({
		measured: undefined,
		below: undefined,
		share: undefined
	})
})

test('an agency is looked into unit by unit', async () => {
	const ctx = await testContext()
	const { education, school } = await givenGaps(ctx)
	const heat = (await showHeat(ctx, { ...all, within: education.id }))!
	expect(heat.within).toEqual({ id: education.id, name: 'Dinas Pendidikan' })
	expect(heat.agencies).toMatchObject([
		{ id: education.id, people: 6, cells: [{ measured: 5, below: 3 }] },
		{ id: school.id, people: 2, cells: [{}] }
	])
})

test('other families are other maps', async () => {
	const ctx = await testContext()
	await givenGaps(ctx)
	const heat = (await showHeat(ctx, { family: 'technical', within: undefined }))!
	expect(heat).toMatchObject({ competencies: [], gaps: 0, widest: undefined })
})

test('the head of a school sees the school, not the agency it belongs to', async () => {
	const ctx = await testContext()
	const { school, education } = await givenGaps(ctx)
	const head = { ...ctx, actor: actorWith(['agency_head'], [school.id]) }
	expect((await showHeat(head, all))!.agencies).toMatchObject([{ id: school.id, people: 2 }])
	const inside = (await showHeat(head, { ...all, within: education.id }))!
	expect(inside.agencies.map(({ id }) => id)).toEqual([school.id])
	await expect(showHeat({ ...ctx, actor: actorWith(['employee']) }, all)).rejects.toMatchObject({
		status: 403
	})
})

test('it says when people changed since, and nothing before the first computation', async () => {
	const ctx = await testContext()
	expect(await showHeat(ctx, all)).toBeUndefined()
	await givenGaps(ctx)
	expect((await showHeat(ctx, all))!.stale).toBe(false)
	await record({ ...ctx, now: new Date(ctx.now.getTime() + 1000) }, 'people.assessed')
	expect((await showHeat(ctx, all))!.stale).toBe(true)
})
