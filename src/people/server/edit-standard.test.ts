import { expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { PositionLevels, StandardEdit, StandardForce, TierLevels } from '../forms.ts'
import { givenCompetency, givenEmployee, givenPosition, givenStandard } from '../testing.ts'
import {
	changeStandard,
	copyStandard,
	dropStandard,
	enforceStandard,
	recordLevels
} from './edit-standard.ts'
import { showEmployee } from './show-employee.ts'
import {
	exportStandard,
	listStandards,
	showPositionStandard,
	showStandard
} from './show-standard.ts'

const planning = () =>
	testContext({ actor: actorWith(['planner']), now: new Date('2026-11-24T08:00:00+07:00') })

async function givenDraft(ctx: Context) {
	const a = await givenCompetency(ctx, { code: 'A' })
	const b = await givenCompetency(ctx, { code: 'B', family: 'managerial' })
	const old = await givenStandard(ctx, [
		{ competencyId: a.id, tier: 'pengawas', level: 2 },
		{ competencyId: a.id, tier: 'pelaksana', level: 1 }
	])
	return { a, b, old, draft: await copyStandard(ctx, old) }
}

test('copy, edit, put in force: the old version ends that day and stays as it was', async () => {
	const ctx = await planning()
	const { a, b, old, draft } = await givenDraft(ctx)
	const post = await givenPosition(ctx, { title: 'Kepala Seksi', tier: 'pengawas' })

	await changeStandard(
		ctx,
		StandardEdit.parse({
			id: draft,
			version: '1',
			name: 'Standar 2027',
			legalBasis: 'Perwako',
			certainty: 'house'
		})
	)
	await recordLevels(
		ctx,
		TierLevels.parse({
			id: draft,
			version: '2',
			_id: 'x',
			[`${a.id}.pengawas`]: '3',
			[`${a.id}.pelaksana`]: '',
			[`${b.id}.pengawas`]: '2'
		})
	)
	await recordLevels(
		ctx,
		PositionLevels.parse({ id: draft, version: '3', jabatan: post.id, [a.id]: '4', [b.id]: '' })
	)
	await enforceStandard(
		ctx,
		StandardForce.parse({
			id: draft,
			version: '4',
			from_hari: '24',
			from_bulan: '11',
			from_tahun: '2026'
		})
	)

	expect(await listStandards(ctx)).toMatchObject({
		currentId: draft,
		versions: [
			{ id: draft, name: 'Standar 2027', validFrom: '2026-11-24', validTo: null },
			{ id: old.id, validFrom: '2020-01-01', validTo: '2026-11-24' }
		]
	})
	expect(await showStandard(ctx, { id: old.id })).toMatchObject({
		matrix: [{ code: 'A', levels: { pengawas: 2, pelaksana: 1 } }]
	})
	expect(await showStandard(ctx, { id: draft })).toMatchObject({
		matrix: [
			{ code: 'A', levels: { pengawas: 3 } },
			{ code: 'B', levels: { pengawas: 2 } }
		],
		positions: { rows: [{ title: 'Kepala Seksi', own: 1 }], total: 1 }
	})
	expect((await exportStandard(ctx, { id: draft })).lines).toEqual([
		{ code: 'A', name: a.name, tier: 'pengawas', position: null, level: 3 },
		{ code: 'B', name: b.name, tier: 'pengawas', position: null, level: 2 },
		{ code: 'A', name: a.name, tier: null, position: 'Kepala Seksi', level: 4 }
	])
	const { levels } = await showPositionStandard(ctx, { id: draft, jabatan: post.id })
	expect(levels).toMatchObject([
		{ code: 'A', own: 4, tier: 3 },
		{ code: 'B', own: null, tier: 2 }
	])
})

test('what holds is asked of people', async () => {
	const ctx = await planning()
	const { draft } = await givenDraft(ctx)
	const post = await givenPosition(ctx, { tier: 'pelaksana' })
	const { id } = await givenEmployee(ctx, { positionId: post.id })
	const asked = async () =>
		(await showEmployee(ctx, { id })).levels.map(({ code, required }) => [code, required])
	expect(await asked()).toEqual([['A', 1]])
	expect(await showStandard(ctx, { id: draft, family: 'managerial' })).toMatchObject({
		matrix: [{ code: 'B', levels: {} }]
	})
})

test('what is in force is not changed, thrown away or put back in time', async () => {
	const ctx = await planning()
	const { old, draft } = await givenDraft(ctx)
	const version = 1
	for (const change of [
		() => recordLevels(ctx, { ...old, version, cells: [] }),
		() => dropStandard(ctx, { ...old, version }),
		() => enforceStandard(ctx, { ...old, version, from: '2027-01-01' })
	])
		await expect(change()).rejects.toMatchObject({ code: 'people.standard_in_force' })

	await expect(
		enforceStandard(ctx, { id: draft, version, from: '2026-11-23' })
	).rejects.toMatchObject({
		message: 'Standar baru paling awal berlaku 24 November 2026.'
	})
	await enforceStandard(ctx, { id: draft, version, from: '2027-01-01' })
	expect((await listStandards(ctx)).currentId).toBe(old.id)

	const next = await copyStandard(ctx, { id: draft })
	await expect(
		enforceStandard(ctx, { id: next, version, from: '2026-12-01' })
	).rejects.toMatchObject({
		message: 'Standar baru paling awal berlaku 1 Januari 2027.'
	})
	await dropStandard(ctx, { id: next, version })
	await expect(showStandard(ctx, { id: next })).rejects.toMatchObject({ status: 404 })
})

test('an empty draft, a stale form, an unknown standard and a stranger are refused', async () => {
	const ctx = await planning()
	const { draft } = await givenDraft(ctx)
	const empty = await givenStandard(ctx, [], { from: null })
	await expect(
		enforceStandard(ctx, { ...empty, version: 1, from: '2027-01-01' })
	).rejects.toMatchObject({ code: 'people.standard_empty' })
	await expect(recordLevels(ctx, { id: draft, version: 9, cells: [] })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await expect(copyStandard(ctx, { id: ctx.newId() })).rejects.toMatchObject({ status: 404 })
	const head = { ...ctx, actor: actorWith(['agency_head']) }
	await expect(copyStandard(head, { id: draft })).rejects.toMatchObject({ status: 403 })
	await expect(dropStandard(head, { id: draft, version: 1 })).rejects.toMatchObject({ status: 403 })
})

test('a level is 1 to 5 or empty', () => {
	const id = '0199f8a0-0000-7000-8000-000000000001'
	for (const level of ['0', '6', '2,5', 'x'])
		expect(
			TierLevels.safeParse({ id, version: 1, [`${id}.pengawas`]: level }).error?.issues
		).toMatchObject([
			{ path: [`${id}.pengawas`], message: 'Level adalah angka 1 sampai 5, atau kosong.' }
		])
})
