import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import type { CellQuery } from '../filters.ts'
import { givenGaps } from '../testing.ts'
import { exportCell, showCell } from './show-cell.ts'
import { listUncertain } from './list-uncertain.ts'

const query = (
	agencyId: string,
	competencyId: string,
	given: Partial<CellQuery> = {}
): CellQuery => ({
	agencyId,
	competencyId,
	byUnit: false,
	sort: 'kesenjangan',
	descending: true,
	limit: 25,
	offset: 0,
	...given
})

test('who was measured below, the widest gap first; estimates stand apart and name nobody', async () => {
	const ctx = await testContext()
	const { education, competency, teachers, office } = await givenGaps(ctx)
	const cell = await showCell(ctx, query(education.id, competency.id))

	expect(cell).toMatchObject({
		agency: 'Dinas Pendidikan',
		competency: 'Kerja Sama',
		people: 8,
		measured: 7,
		below: 5,
		hidden: false,
		small: false
	})
	expect(cell.lacking.map(({ gap }) => gap)).toEqual([2, 2, 1, 1, 1])
	expect(new Set(cell.lacking.slice(0, 2).map((one) => one.employeeId))).toEqual(
		new Set(teachers.map(({ id }) => id))
	)
	expect(cell.lacking[0]).toMatchObject({
		required: 3,
		actual: 1,
		source: 'assessment_centre',
		assessedOn: '2026-05-20'
	})
	expect(cell.lacking.map(({ employeeId }) => employeeId)).not.toContain(office[5]!.id)
	expect(cell.guesses).toMatchObject([{ tier: 'pelaksana', required: 3, people: 1 }])
	expect(cell.guesses[0]!.sd).toBeGreaterThan(0)
})

test('sorted and cut into pages; by unit where asked', async () => {
	const ctx = await testContext()
	const { education, school, competency } = await givenGaps(ctx)
	const page = await showCell(
		ctx,
		query(education.id, competency.id, { sort: 'nama', descending: false, limit: 2, offset: 4 })
	)
	expect(page.lacking).toHaveLength(1)
	const unit = await showCell(ctx, query(school.id, competency.id, { byUnit: true }))
	expect(unit).toMatchObject({ agency: 'SD Satu', people: 2, small: true })
})

test('of fewer than five only the planner and the agency’s head see whom', async () => {
	const ctx = await testContext()
	const { other, competency, guards } = await givenGaps(ctx)
	const see = (actor: typeof ctx.actor) =>
		showCell({ ...ctx, actor }, query(other.id, competency.id))

	for (const actor of [actorWith(['planner']), actorWith(['agency_head'], [other.id])]) {
		const cell = await see(actor)
		expect(cell).toMatchObject({
			hidden: false,
			small: true,
			measured: 1,
			below: 1,
			share: undefined
		})
		expect(cell.lacking.map(({ employeeId }) => employeeId)).toEqual([guards[0]!.id])
	}
	for (const actor of [actorWith(['mayor']), actorWith(['agency_officer'], [other.id])])
		expect(await see(actor)).toMatchObject({ hidden: true, measured: undefined, lacking: [] })
})

test('what nobody sees is not found', async () => {
	const ctx = await testContext()
	const { other, education, competency } = await givenGaps(ctx)
	const head = { ...ctx, actor: actorWith(['agency_head'], [other.id]) }
	const unknown = { code: 'needs.cell_unknown' }
	await expect(showCell(head, query(education.id, competency.id))).rejects.toMatchObject(unknown)
	await expect(showCell(ctx, query(other.id, ctx.newId()))).rejects.toMatchObject(unknown)
	await expect(
		showCell({ ...ctx, actor: actorWith(['employee']) }, query(other.id, competency.id))
	).rejects.toMatchObject({ status: 403 })
})

test('a file holds all pages, keeps small groups as the page does, and leaves a trace', async () => {
	const ctx = await testContext()
	const { education, other, competency } = await givenGaps(ctx)
	expect(await exportCell(ctx, query(education.id, competency.id, { limit: 1 }))).toHaveLength(5)
	const mayor = { ...ctx, actor: actorWith(['mayor']) }
	expect(await exportCell(mayor, query(other.id, competency.id))).toEqual([])
	const traces = await ctx.db
		.selectFrom('audit_entry')
		.select('action')
		.where('action', '=', 'needs.exported')
		.execute()
	expect(traces).toHaveLength(2)
})

test('whom to assess first: the larger and the less known group', async () => {
	const ctx = await testContext()
	const { education, other } = await givenGaps(ctx)
	const { rows, total } = await listUncertain(ctx, { limit: 25, offset: 0 })
	expect(total).toBe(2)
	expect(rows).toMatchObject([
		{ agencyId: other.id, tier: 'pelaksana', people: 2 },
		{ agencyId: education.id, people: 1 }
	])
	expect(rows[0]!.levels).toBeGreaterThan(rows[1]!.levels)
	const head = { ...ctx, actor: actorWith(['agency_head'], [education.id]) }
	expect((await listUncertain(head, { limit: 25, offset: 0 })).total).toBe(1)
})
