import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { agencyQuery, readAgencyQuery } from '../filters.ts'
import { AgencyEdit, AgencyInput } from '../forms.ts'
import { givenAgency, givenEmployee } from '../testing.ts'
import { activateAgency, changeAgency, createAgency } from './edit-agency.ts'
import { chooseAgency, listAgencies } from './list-agencies.ts'
import { showAgency } from './show-agency.ts'

const planning = () => testContext({ actor: actorWith(['planner']) })
const asked = (address = '', parentId?: string) =>
	agencyQuery(readAgencyQuery(new URLSearchParams(address)), parentId)
const edit = (id: string, other: Record<string, unknown>) =>
	AgencyEdit.parse({ id, version: 1, kind: 'agency', parentId: '', district: '', ...other })

test('the tree counts people and units of all below', async () => {
	const ctx = await planning()
	const id = await createAgency(
		ctx,
		AgencyInput.parse({ name: ' Dinas Pendidikan ', kind: 'agency', parentId: '', district: '' })
	)
	const school = await givenAgency(ctx, { name: 'SDN 01', parentId: id, kind: 'school' })
	const library = await givenAgency(ctx, {
		name: 'Perpustakaan',
		parentId: school.id,
		kind: 'unit'
	})
	await givenEmployee(ctx, { agencyId: id })
	await givenEmployee(ctx, { agencyId: library.id })
	await givenEmployee(ctx, { agencyId: library.id, status: 'retired' })
	await givenAgency(ctx, { name: 'Dinas Lain' })

	expect((await listAgencies(ctx, asked())).rows).toMatchObject([
		{ name: 'Dinas Lain', people: 0, units: 0 },
		{ name: 'Dinas Pendidikan', people: 2, units: 2 }
	])
	expect((await listAgencies(ctx, asked('', id))).rows).toMatchObject([
		{ name: 'SDN 01', people: 1, units: 1 }
	])
	expect(await listAgencies(ctx, asked('cari=perpus'))).toMatchObject({
		rows: [{ name: 'Perpustakaan', parent: 'SDN 01' }],
		total: 1
	})
	expect(await showAgency(ctx, library)).toMatchObject({
		above: [{ name: 'Dinas Pendidikan' }, { name: 'SDN 01' }],
		people: 1,
		units: 0
	})
	expect((await chooseAgency(ctx)).map(({ name, depth }) => [depth, name])).toEqual([
		[0, 'Dinas Lain'],
		[0, 'Dinas Pendidikan'],
		[1, 'SDN 01'],
		[2, 'Perpustakaan']
	])
})

test('an agency moves with all below it, but never below itself', async () => {
	const ctx = await planning()
	const [a, b] = [await givenAgency(ctx, { name: 'A' }), await givenAgency(ctx, { name: 'B' })]
	const child = await givenAgency(ctx, { name: 'A1', parentId: a.id })

	await expect(
		changeAgency(ctx, edit(a.id, { name: 'A', parentId: child.id }))
	).rejects.toMatchObject({
		code: 'people.agency_cycle'
	})
	await expect(changeAgency(ctx, edit(a.id, { name: 'A', parentId: a.id }))).rejects.toMatchObject({
		code: 'people.agency_cycle'
	})
	await changeAgency(ctx, edit(a.id, { name: 'A baru', parentId: b.id }))
	expect(await showAgency(ctx, child)).toMatchObject({ above: [{ name: 'B' }, { name: 'A baru' }] })
	await expect(changeAgency(ctx, edit(a.id, { name: 'A' }))).rejects.toMatchObject({
		code: 'platform.changed'
	})
})

test('an agency closes when nobody works in it or below, and opens again', async () => {
	const ctx = await planning()
	const a = await givenAgency(ctx)
	const child = await givenAgency(ctx, { parentId: a.id })
	const close = { id: a.id, version: 1, active: false }
	await expect(activateAgency(ctx, close)).rejects.toMatchObject({
		message: 'Masih ada 1 unit aktif di bawahnya. Nonaktifkan atau pindahkan dulu.'
	})
	await givenEmployee(ctx, { agencyId: child.id })
	await expect(activateAgency(ctx, close)).rejects.toMatchObject({
		message: 'Masih ada 1 pegawai aktif di sini. Pindahkan mereka dulu, lalu nonaktifkan.'
	})
	const empty = await givenAgency(ctx, { name: 'Kosong' })
	await activateAgency(ctx, { ...close, id: empty.id })
	expect((await listAgencies(ctx, asked('keadaan=nonaktif'))).rows).toMatchObject([
		{ name: 'Kosong' }
	])
	await activateAgency(ctx, { id: empty.id, version: 2, active: true })
	expect(await showAgency(ctx, empty)).toMatchObject({ active: true, version: 3 })
})

test('a head sees their own part of the tree and changes nothing', async () => {
	const ctx = await planning()
	const a = await givenAgency(ctx, { name: 'A' })
	const own = await givenAgency(ctx, { name: 'A1', parentId: a.id })
	const head = { ...ctx, actor: actorWith(['agency_head'], [own.id]) }
	expect((await listAgencies(head, asked())).rows).toMatchObject([{ name: 'A1' }])
	expect((await listAgencies(head, asked('cari=a'))).rows).toMatchObject([{ name: 'A1' }])
	await expect(showAgency(head, a)).rejects.toMatchObject({ status: 403 })
	await expect(changeAgency(head, edit(own.id, { name: 'X' }))).rejects.toMatchObject({
		status: 403
	})
	await expect(
		activateAgency(head, { id: own.id, version: 1, active: false })
	).rejects.toMatchObject({ status: 403 })
	await expect(
		createAgency(head, AgencyInput.parse({ name: 'X', kind: 'unit', parentId: '', district: '' }))
	).rejects.toMatchObject({ status: 403 })
})
