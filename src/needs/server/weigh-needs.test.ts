import { expect, test } from 'vitest'
import { installReference as installHours } from '#hours/server/install-reference.ts'
import { givenAgency } from '#people/testing.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import type { Context } from '#platform/context.ts'
import { givenGaps } from '../testing.ts'
import { changeWeights, showWeights } from './change-weights.ts'
import { decideNeed } from './decide-need.ts'
import { listElements, mapElement } from './edit-elements.ts'
import { listTargets, recordTarget, showTarget } from './edit-targets.ts'
import { listProposedNeeds } from './list-surveys.ts'
import { recordSurvey } from './record-survey.ts'
import { planWeights, showPriorities, tryWeights } from './weigh-needs.ts'

const parts = { gap: 30, rpjmd: 20, people: 20, performance: 10, skm: 10, mandate: 10 }
const weights = { managerial: 1, sociocultural: 1, technical: 1, governmental: 1 }
const change = { version: '2026-1', parts, weights, alasan: 'Musrenbang menghendaki' }

/** Five of nine measured people lack a level or two of one managerial competency. */
async function given() {
	const ctx = await testContext()
	await installHours(ctx)
	return { ctx, ...(await givenGaps(ctx)) }
}

const target = (competencyId: string, given: object = {}) => ({
	...{ version: 0, code: 'T2.1', title: 'Layanan publik prima', indicator: 'IKM kota' },
	...{ baseline: '82,1', target: '88', agencyId: null, firstYear: 2025, lastYear: 2029 },
	...{ active: true, links: [{ competencyId, strength: 0.5 }] },
	...given
})

async function acceptedNeed(ctx: Context, competencyId: string) {
	const unit = await givenAgency(ctx)
	const { elements } = await listElements(ctx)
	await mapElement(ctx, {
		...{ unsur: 9, version: elements[8]!.version, kompetensi: [competencyId] }
	})
	await recordSurvey(ctx, {
		...{ unit: unit.id, tahun: 2026, periode: 'year', responden: 60, ganti: null },
		means: [4, 4, 4, 4, 4, 4, 4, 4, 2]
	})
	const [need] = (await listProposedNeeds(ctx, {}, { limit: 25, offset: 0 })).rows
	return () => decideNeed(ctx, { kebutuhan: need!.id, version: 1, putusan: 'accepted', alasan: '' })
}

test('every part is shown; what nobody knows is zero and said so; few people have no figure', async () => {
	const { ctx, competency, office, teachers, guards } = await given()
	const first = await showPriorities(ctx)
	expect(first.ranked).toMatchObject([{ id: competency.id, rank: 1, people: 6, score: 50 }])
	expect(first.ranked[0]!.parts).toEqual({
		...{ gap: 1, people: 1, rpjmd: 0, performance: 0, skm: 0, mandate: 0 }
	})
	expect(first.silent).toEqual({ performance: true, skm: true, rpjmd: true })

	await ctx.db
		.insertInto('needs_performance')
		.values(
			[...office.slice(0, 3), ...teachers, guards[0]!].map(({ id }, i) => ({
				...{ employee_id: id, year: 2025, source: 'uji' },
				predicate: i < 5 ? 'kurang' : 'baik'
			}))
		)
		.execute()
	await recordTarget(ctx, target(competency.id))
	const accept = await acceptedNeed(ctx, competency.id)
	expect((await showPriorities(ctx)).ranked[0]!.parts.skm).toBe(0)
	await accept()
	const { ranked, silent } = await showPriorities(ctx)
	expect(ranked[0]!.parts).toMatchObject({ rpjmd: 0.5, performance: 5 / 6, skm: 1 })
	expect(silent).toEqual({ performance: false, skm: false, rpjmd: false })
})

test('a target that is closed or of other years counts no longer', async () => {
	const { ctx, competency } = await given()
	const { id } = await recordTarget(ctx, target(competency.id))
	const rpjmd = async () => (await showPriorities(ctx)).ranked[0]!.parts.rpjmd
	expect(await rpjmd()).toBe(0.5)
	await recordTarget(ctx, target(competency.id, { id, version: 1, active: false }))
	expect(await rpjmd()).toBe(0)
	await expect(recordTarget(ctx, target(competency.id, { id, version: 1 }))).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await recordTarget(ctx, target(competency.id, { lastYear: 2026 }))
	expect(await rpjmd()).toBe(0)
	expect((await listTargets(ctx, { year: 2026 }, { limit: 25, offset: 0 })).total).toBe(2)
	await expect(showTarget(ctx, { id: ctx.newId() })).rejects.toMatchObject({
		code: 'needs.target_unknown'
	})
	await expect(recordTarget(ctx, target(ctx.newId()))).rejects.toMatchObject({
		code: 'needs.competency_unknown'
	})
	await expect(
		recordTarget(ctx, target(competency.id, { agencyId: ctx.newId() }))
	).rejects.toMatchObject({ code: 'needs.agency_unknown' })
})

test('other weights make a new version with its reason, over the one that was read', async () => {
	const { ctx } = await given()
	expect((await showWeights(ctx)).version).toBe('2026-1')
	await expect(changeWeights(ctx, change)).rejects.toMatchObject({
		code: 'needs.weights_unchanged'
	})
	const other = { ...change, parts: { ...parts, skm: 30 } }
	expect(await changeWeights(ctx, other)).toEqual({ version: '2026-2' })
	await expect(changeWeights(ctx, other)).rejects.toMatchObject({ code: 'platform.changed' })
	const back = { ...change, version: '2026-2' }
	expect(await changeWeights(ctx, back)).toEqual({ version: '2026-3' })
	const { version, versions } = await showPriorities(ctx)
	expect(version).toMatchObject({ version: '2026-3', reason: 'Musrenbang menghendaki' })
	expect(versions.map((one) => one.version)).toEqual(['2026-3', '2026-2', '2026-1'])
	expect(JSON.stringify(await tryWeights(ctx, undefined))).not.toContain(ctx.actor.name)
})

test('a plan weighs a level as its family does, and more where RPJMD or SKM speak of it', async () => {
	const { ctx, competency } = await given()
	const factor = async () => (await planWeights(ctx, 2027)).factors.get(competency.id)
	expect(await factor()).toBe(1)
	await recordTarget(
		ctx,
		target(competency.id, { links: [{ competencyId: competency.id, strength: 1 }] })
	)
	await (
		await acceptedNeed(ctx, competency.id)
	)()
	expect(await factor()).toBeCloseTo(1 + (20 + 10) / 50)
})

test('anybody tries other weights and reads no figure of fewer than five', async () => {
	const { ctx, competency, teachers } = await given()
	const citizen = { ...ctx, actor: actorWith([]) }
	const { ranked, tried, few } = await tryWeights(citizen, { ...parts, gap: 0 })
	expect(ranked).toMatchObject([{ id: competency.id }])
	expect(tried!.ranked[0]!.score).toBeCloseTo((100 * 20) / 70)
	expect(few).toEqual([])
	await ctx.db
		.updateTable('people_employee')
		.set({ status: 'retired' })
		.where(
			'id',
			'in',
			teachers.map(({ id }) => id)
		)
		.execute()
	const fewer = await tryWeights(citizen, undefined)
	expect(fewer.ranked).toEqual([])
	expect(fewer.few).toEqual(['Kerja Sama'])
	await expect(showPriorities(citizen)).rejects.toMatchObject({ code: 'access.refused' })
})
