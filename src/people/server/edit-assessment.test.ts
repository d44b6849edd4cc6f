import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { assessmentQuery, readAssessmentQuery } from '../filters.ts'
import { AssessmentInput } from '../forms.ts'
import { givenAgency, givenCompetency, givenEmployee } from '../testing.ts'
import { recordAssessment, removeAssessment } from './edit-assessment.ts'
import { listAssessments } from './list-assessments.ts'

const planning = () => testContext({ actor: actorWith(['planner']) })
const asked = (address = '') => assessmentQuery(readAssessmentQuery(new URLSearchParams(address)))
const form = (other: Record<string, unknown>) =>
	AssessmentInput.parse({
		level: '2.5',
		source: 'test',
		assessedOn_hari: '4',
		assessedOn_bulan: '11',
		assessedOn_tahun: '2026',
		confidence: '0.7',
		...other
	})

test('an assessment is written down, listed the newest first, and taken away', async () => {
	const ctx = await planning()
	const agency = await givenAgency(ctx)
	const person = await givenEmployee(ctx, { name: 'Siti', agencyId: agency.id })
	const other = await givenEmployee(ctx, { name: 'Ali' })
	const competency = await givenCompetency(ctx)
	await recordAssessment(ctx, form({ id: person.id, competencyId: competency.id }))
	await recordAssessment(
		ctx,
		form({ id: other.id, competencyId: competency.id, assessedOn_hari: '5', source: 'self' })
	)

	const { rows, total } = await listAssessments(ctx, asked())
	expect(total).toBe(2)
	expect(rows).toMatchObject([
		{ name: 'Ali', assessedOn: '2026-11-05' },
		{
			name: 'Siti',
			assessedOn: '2026-11-04',
			level: 2.5,
			source: 'test',
			competency: competency.name
		}
	])
	expect(rows[1]!.confidence).toBeCloseTo(0.7)
	for (const filter of ['cari=siti', `cari=${person.nip}`, `opd=${agency.id}`, 'sumber=test'])
		expect(
			(await listAssessments(ctx, asked(filter))).rows.map(({ name }) => name),
			filter
		).toEqual(['Siti'])

	const head = { ...ctx, actor: actorWith(['agency_head'], [agency.id]) }
	expect((await listAssessments(head, asked())).rows).toMatchObject([{ name: 'Siti' }])
	expect((await listAssessments(head, asked('cari=ali'))).total).toBe(0)

	await expect(
		removeAssessment(ctx, { id: other.id, assessment: rows[1]!.id })
	).rejects.toMatchObject({
		code: 'people.assessment_unknown'
	})
	await removeAssessment(ctx, { id: person.id, assessment: rows[1]!.id })
	expect((await listAssessments(ctx, asked())).total).toBe(1)
})

test('not of a day to come, of nobody, of nothing, or by others', async () => {
	const ctx = await planning()
	const person = await givenEmployee(ctx)
	const competency = await givenCompetency(ctx)
	const given = { id: person.id, competencyId: competency.id }
	for (const [input, code] of [
		[form({ ...given, assessedOn_hari: '25' }), 'people.not_yet_assessed'],
		[form({ ...given, id: ctx.newId() }), 'people.employee_unknown'],
		[form({ ...given, competencyId: ctx.newId() }), 'people.competency_unknown']
	] as const)
		await expect(recordAssessment(ctx, input)).rejects.toMatchObject({ code })
	const head = { ...ctx, actor: actorWith(['agency_head'], [person.agencyId]) }
	await expect(recordAssessment(head, form(given))).rejects.toMatchObject({ status: 403 })
	await expect(
		removeAssessment(head, { id: person.id, assessment: person.id })
	).rejects.toMatchObject({ status: 403 })
})

test.each([
	[{ level: '2.3' }, 'level', 'Level memakai kelipatan setengah.'],
	[{ assessedOn_hari: '31' }, 'assessedOn', 'Tuliskan tanggal penilaian, misalnya 4 12 2026.'],
	[{ competencyId: '' }, 'competencyId', 'Pilih kompetensi yang dinilai.']
])('the form refuses %o', (wrong, field, sentence) => {
	const id = '0199f8a0-0000-7000-8000-000000000001'
	expect(() => form({ id, competencyId: id, ...wrong })).toThrow(
		expect.objectContaining({
			issues: [expect.objectContaining({ path: [field], message: sentence })]
		})
	)
})
