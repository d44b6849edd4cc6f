import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { competencyQuery, readCompetencyQuery } from '../filters.ts'
import { CompetencyEdit, CompetencyInput } from '../forms.ts'
import { givenAssessment, givenCompetency, givenEmployee } from '../testing.ts'
import { activateCompetency, changeCompetency, createCompetency } from './edit-competency.ts'
import { exportDictionary, listCompetencies } from './list-competencies.ts'
import { showCompetency } from './show-competency.ts'

const planning = () => testContext({ actor: actorWith(['planner']) })
const asked = (address = '') => competencyQuery(readCompetencyQuery(new URLSearchParams(address)))
const form = (other: Record<string, unknown> = {}) => ({
	code: 'tek-01',
	name: 'Manajemen Waktu',
	family: 'technical',
	definition: 'Mengatur waktu.',
	description: ['Mencatat waktu.', '', 'Menata waktu tim.', '', ''],
	indicators: ['Tepat waktu.\r\n\r\nMencatat janji. ', '', '', '', ''],
	...other
})

test('a competency keeps the levels that are described, and its indicators line by line', async () => {
	const ctx = await planning()
	const id = await createCompetency(ctx, CompetencyInput.parse(form()))
	expect(await showCompetency(ctx, { id })).toMatchObject({
		code: 'TEK-01',
		levels: [
			{ level: 1, description: 'Mencatat waktu.', indicators: ['Tepat waktu.', 'Mencatat janji.'] },
			{ level: 3, description: 'Menata waktu tim.', indicators: [] }
		]
	})
	await changeCompetency(
		ctx,
		CompetencyEdit.parse(
			form({
				id,
				version: '1',
				description: ['', 'Kedua.', '', '', ''],
				indicators: ['', '', '', '', '']
			})
		)
	)
	expect(await showCompetency(ctx, { id })).toMatchObject({ version: 2, levels: [{ level: 2 }] })
	expect(await exportDictionary(ctx)).toMatchObject([{ code: 'TEK-01' }])
})

test('the list narrows by family and words, and counts who is assessed', async () => {
	const ctx = await planning()
	const a = await givenCompetency(ctx, { code: 'A', name: 'Tata naskah' })
	await givenCompetency(ctx, { code: 'B', name: 'Integritas', family: 'managerial' })
	const person = await givenEmployee(ctx)
	await givenAssessment(ctx, {
		employeeId: person.id,
		competencyId: a.id,
		level: 2,
		on: '2026-01-02'
	})
	await givenAssessment(ctx, {
		employeeId: person.id,
		competencyId: a.id,
		level: 3,
		on: '2026-02-02'
	})

	expect((await listCompetencies(ctx, asked())).rows).toMatchObject([
		{ code: 'B', assessed: 0 },
		{ code: 'A', assessed: 1 }
	])
	expect(await listCompetencies(ctx, asked('rumpun=managerial'))).toMatchObject({
		rows: [{ code: 'B' }],
		total: 1
	})
	expect((await listCompetencies(ctx, asked('cari=naskah'))).rows).toMatchObject([{ code: 'A' }])
})

test('one that is taken out is listed apart; a stale form, a stranger and an unknown one are refused', async () => {
	const ctx = await planning()
	const { id } = await givenCompetency(ctx)
	await activateCompetency(ctx, { id, version: 1, active: false })
	expect((await listCompetencies(ctx, asked())).total).toBe(0)
	expect((await listCompetencies(ctx, asked('keadaan=nonaktif'))).total).toBe(1)

	const stale = CompetencyEdit.parse(form({ id, version: '1' }))
	await expect(changeCompetency(ctx, stale)).rejects.toMatchObject({ code: 'platform.changed' })
	const officer = { ...ctx, actor: actorWith(['agency_officer']) }
	await expect(changeCompetency(officer, stale)).rejects.toMatchObject({ status: 403 })
	await expect(createCompetency(officer, CompetencyInput.parse(form()))).rejects.toMatchObject({
		status: 403
	})
	await expect(showCompetency(ctx, { id: ctx.newId() })).rejects.toMatchObject({ status: 404 })
})
