import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenPlan } from '../testing.ts'
import { gatherProgramme } from './gather-programme.ts'
import { moveJoint } from './move-joint.ts'
import { recordJoint } from './record-joint.ts'
import { showJoint } from './show-joint.ts'
import { signJoint } from './sign-joint.ts'
import { requestDocument, showDocuments } from './make-document.ts'
import { setActivityState } from './record-activity.ts'
import { findActivity } from './store/activity.ts'

test('the programme of an accepted plan holds all seven contents of each activity', async () => {
	const ctx = await testContext()
	const { people } = await givenPlan(ctx)
	const programme = await gatherProgramme(ctx, 2027, true)

	expect(programme).toMatchObject({
		year: 2027,
		stage: 'draft',
		issuedOn: '2026-11-24',
		dataAsOf: '2026-11-24'
	})
	const count = programme.workforce.byTier.reduce(
		(sum, { counts }) => sum + counts.pns + counts.pppk,
		0
	)
	expect(count).toBe(people.length)
	expect(programme.hours).toMatchObject({ minutesPerJp: 45, yearlyMinimum: 20 })
	expect(programme.activities.length + programme.leftOut.length).toBe(8)
	expect(programme.budget.sources.map(({ label }) => label)).toEqual(['APBD', 'DAK'])
	const seats = programme.annex.reduce((sum, batch) => sum + batch.participants.length, 0)
	const planned = programme.activities
		.flatMap((a) => a.batches)
		.reduce((sum, batch) => sum + batch.seats, 0)
	expect(seats).toBe(planned)
	expect((await showDocuments(ctx, 2027)).missing).toEqual([])
})

test('the copy for everybody has no names', async () => {
	const ctx = await testContext()
	await givenPlan(ctx)
	const text = JSON.stringify(await gatherProgramme(ctx, 2027, false))
	expect(text).not.toContain('Warga Contoh')
	expect(text).not.toMatch(/\d{18}/)
})

test('where an activity lacks a content, the document is refused with the list', async () => {
	const ctx = await testContext()
	await givenPlan(ctx)
	await ctx.db.updateTable('plan_activity').set({ curriculum: '' }).execute()
	await expect(requestDocument(ctx, { tahun: 2027, salinan: 'umum' })).rejects.toMatchObject({
		code: 'plan.contents_missing',
		message: expect.stringContaining('(kesesuaian kurikulum)')
	})
})

test('a year without a plan has no document', async () => {
	const ctx = await testContext()
	await expect(gatherProgramme(ctx, 2027, false)).rejects.toMatchObject({
		code: 'plan.nothing_accepted'
	})
})

test('the internal copy is for those who may see everybody', async () => {
	const ctx = await testContext()
	const { agencies } = await givenPlan(ctx)
	const officer = { ...ctx, actor: actorWith(['agency_officer'], [agencies.education.id]) }
	await expect(gatherProgramme(officer, 2027, true)).rejects.toMatchObject({
		code: 'access.refused'
	})
	expect(await gatherProgramme(officer, 2027, false)).toMatchObject({ annex: [] })
})

test('an activity that was taken out of planning stays in the plan that has it', async () => {
	const ctx = await testContext()
	await givenPlan(ctx)
	const before = await gatherProgramme(ctx, 2027, false)
	const { id, version } = await ctx.db
		.selectFrom('plan_activity')
		.select(['id', 'version'])
		.where('code', '=', before.activities[0]!.code)
		.executeTakeFirstOrThrow()
	await setActivityState(ctx, { id, version, active: false })
	expect(await findActivity(ctx.db, id)).toMatchObject({ active: false })
	expect(await gatherProgramme(ctx, 2027, false)).toEqual(before)
})

test('partners are those that signed for the year, not those of the catalogue', async () => {
	const ctx = await testContext()
	const { agencies, activities } = await givenPlan(ctx)
	const before = await gatherProgramme(ctx, 2027, false)
	const held = activities.find(({ code }) => code === before.activities[0]!.code)!
	expect(before.activities[0]!.partners).toEqual([])

	const { id } = await recordJoint(ctx, {
		...{ version: 0, year: 2027, activityId: held.id, proposalId: null, aim: 'Belajar bersama.' },
		...{ batches: 1, cost: undefined, split: 'equal', contributions: [], gugurkan: undefined },
		parties: [
			{ agencyId: agencies.community.id, role: 'lead', seats: 10, minShare: 0, fixedShare: 0 },
			{ agencyId: agencies.education.id, role: 'partner', seats: 10, minShare: 0, fixedShare: 0 }
		]
	})
	await moveJoint(ctx, { id, from: 'draft', to: 'waiting', reason: '' })
	const { version, termsHash: hash } = (await showJoint(ctx, { id })).joint
	for (const { id: agency } of [agencies.community, agencies.education]) {
		expect((await gatherProgramme(ctx, 2027, false)).activities[0]!.partners).toEqual([])
		const actor = { ...actorWith(['agency_head'], [agency]), id: `akun:${agency}` }
		await signJoint({ ...ctx, actor }, { id, agency, version, hash })
	}
	expect((await gatherProgramme(ctx, 2027, false)).activities[0]!.partners).toEqual([
		agencies.community.name,
		agencies.education.name
	])
})
