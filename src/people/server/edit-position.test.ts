import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { positionQuery, readPositionQuery } from '../filters.ts'
import { PositionEdit, PositionInput } from '../forms.ts'
import { givenCompetency, givenEmployee, givenPosition, givenStandard } from '../testing.ts'
import { activatePosition, changePosition, createPosition } from './edit-position.ts'
import { listPositions } from './list-positions.ts'
import { showEmployee } from './show-employee.ts'
import { showPosition } from './show-position.ts'

const planning = () => testContext({ actor: actorWith(['planner']) })
const asked = (address = '') => positionQuery(readPositionQuery(new URLSearchParams(address)))

test('a position is of the kind of its tier, and shows what is asked of it', async () => {
	const ctx = await planning()
	const [a, b, c] = [
		await givenCompetency(ctx, { code: 'A' }),
		await givenCompetency(ctx, { code: 'B' }),
		await givenCompetency(ctx, { code: 'C' })
	]
	const id = await createPosition(
		ctx,
		PositionInput.parse({ title: 'Analis SDM', tier: 'ahli_muda', class: '9' })
	)
	await givenStandard(ctx, [
		{ competencyId: a.id, tier: 'ahli_muda', level: 3 },
		{ competencyId: b.id, tier: 'ahli_muda', level: 3 },
		{ competencyId: b.id, positionId: id, level: 4 },
		{ competencyId: c.id, tier: 'pengawas', level: 2 }
	])
	expect(await showPosition(ctx, { id })).toMatchObject({
		kind: 'fungsional',
		class: 9,
		levels: [
			{ code: 'A', own: null, tier: 3 },
			{ code: 'B', own: 4, tier: 3 }
		]
	})
})

test('the list narrows, sorts by tier and counts the holders whom one sees', async () => {
	const ctx = await planning()
	const low = await givenPosition(ctx, { title: 'Arsiparis', tier: 'terampil' })
	const high = await givenPosition(ctx, { title: 'Kepala Dinas', tier: 'jpt_pratama' })
	const person = await givenEmployee(ctx, { positionId: low.id })
	await givenEmployee(ctx, { positionId: low.id })
	await givenEmployee(ctx, { positionId: low.id, status: 'moved' })

	expect((await listPositions(ctx, asked('urut=jenjang'))).rows).toMatchObject([
		{ id: high.id, holders: 0 },
		{ id: low.id, holders: 2 }
	])
	expect((await listPositions(ctx, asked('cari=arsip'))).total).toBe(1)
	expect((await listPositions(ctx, asked('jenis=jpt'))).rows).toMatchObject([{ id: high.id }])
	const head = { ...ctx, actor: actorWith(['agency_head'], [person.agencyId]) }
	expect((await listPositions(head, asked('cari=arsip'))).rows).toMatchObject([{ holders: 1 }])
})

test('with another tier the holders retire at another age', async () => {
	const ctx = await planning()
	const { id } = await givenPosition(ctx, { title: 'Auditor', tier: 'ahli_muda' })
	const person = await givenEmployee(ctx, { positionId: id, bornOn: '1980-05-05' })
	await changePosition(
		ctx,
		PositionEdit.parse({ id, version: 1, title: 'Auditor', tier: 'ahli_utama', class: '' })
	)
	expect(await showEmployee(ctx, person)).toMatchObject({ retiresOn: '2045-06-01' }) // 65
})

test('a position that is held stays, and others do not change it', async () => {
	const ctx = await planning()
	const { id } = await givenPosition(ctx)
	const holder = await givenEmployee(ctx, { positionId: id })
	const close = { id, version: 1, active: false }
	await expect(activatePosition(ctx, close)).rejects.toMatchObject({
		code: 'people.position_in_use'
	})
	const head = { ...ctx, actor: actorWith(['agency_head'], [holder.agencyId]) }
	await expect(activatePosition(head, close)).rejects.toMatchObject({ status: 403 })
	const input = PositionInput.parse({ title: 'Baru', tier: 'pelaksana', class: '' })
	await expect(createPosition(head, input)).rejects.toMatchObject({ status: 403 })
	await expect(changePosition(head, { ...close, ...input })).rejects.toMatchObject({ status: 403 })
	await expect(changePosition(ctx, { id, version: 2, ...input })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await expect(showPosition(ctx, { id: ctx.newId() })).rejects.toMatchObject({ status: 404 })
})
