import { expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { EmployeeEdit, EmployeeInput } from '../forms.ts'
import { givenAgency, givenEmployee, givenPosition } from '../testing.ts'
import { addEmployee, changeEmployee } from './edit-employee.ts'
import { showEmployee } from './show-employee.ts'

const planning = () => testContext({ actor: actorWith(['planner']) })

/** What a form sends: everything as text. */
async function typed(ctx: Context, other: Record<string, unknown> = {}) {
	return {
		nip: '19850312 201001 2 004',
		name: 'Fitri Handayani',
		frontTitle: '',
		backTitle: 'S.E.',
		kind: 'pns',
		agencyId: (await givenAgency(ctx)).id,
		positionId: (await givenPosition(ctx, { tier: 'pengawas' })).id,
		targetPositionId: '',
		supervisor: '',
		rank: 'III/d',
		education: 's1',
		educationName: '',
		district: '',
		email: '',
		phone: '0812-3456-7890',
		...other
	}
}

async function editOf(ctx: Context, id: string, other: Record<string, unknown> = {}) {
	const now = await showEmployee(ctx, { id })
	return EmployeeEdit.parse({
		...(await typed(ctx)),
		nip: now.nip,
		name: now.name,
		agencyId: now.agencyId,
		positionId: now.positionId,
		id,
		version: String(now.version),
		status: 'active',
		...other
	})
}

test('a person added by hand has birth, sex and retirement from NIP and post', async () => {
	const ctx = await planning()
	const boss = await givenEmployee(ctx, { name: 'Syafrizal' })
	const id = await addEmployee(
		ctx,
		EmployeeInput.parse(await typed(ctx, { supervisor: 'syafrizal' }))
	)

	expect(await showEmployee(ctx, { id })).toMatchObject({
		nip: '198503122010012004',
		name: 'Fitri Handayani',
		frontTitle: null,
		backTitle: 'S.E.',
		sex: 'female',
		bornOn: '1985-03-12',
		appointedOn: '2010-01-01',
		retiresOn: '2043-04-01',
		phone: '081234567890',
		supervisorId: boss.id,
		status: 'active',
		version: 1
	})
})

test.each([
	['', 'Tuliskan NIP-nya.'],
	[
		'19851312 201001 2 004',
		'NIP diawali tanggal lahir 12-13-1985, yang tidak ada. Periksa NIP di SIASN.'
	],
	['19850312 201001 3 004', 'Angka ke-15 NIP adalah 1 atau 2. Periksa lagi.']
])('the form refuses the NIP %j', async (nip, sentence) => {
	const checked = EmployeeInput.safeParse({ ...(await typed(await planning())), nip })
	expect(checked.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
		['nip', sentence]
	])
})

test('a new NIP leaves the old one known as theirs, and nobody else can have it', async () => {
	const ctx = await planning()
	const person = await givenEmployee(ctx, { nip: '198503122010012004' })
	await changeEmployee(ctx, await editOf(ctx, person.id, { nip: '198503132010012004' }))

	expect(await showEmployee(ctx, { id: person.id })).toMatchObject({
		nip: '198503132010012004',
		earlierNips: ['198503122010012004'],
		bornOn: '1985-03-13'
	})
	const taken = EmployeeInput.parse(await typed(ctx, { nip: '198503122010012004' }))
	await expect(addEmployee(ctx, taken)).rejects.toMatchObject({ code: 'people.nip_taken' })

	await changeEmployee(ctx, await editOf(ctx, person.id, { nip: '198503122010012004' }))
	expect(await showEmployee(ctx, { id: person.id })).toMatchObject({
		earlierNips: ['198503132010012004']
	})
})

test('a form made from an older version is refused', async () => {
	const ctx = await planning()
	const { id } = await givenEmployee(ctx)
	const first = await editOf(ctx, id, { district: 'Talawi' })
	const second = await editOf(ctx, id, { district: 'Barangin' })
	await changeEmployee(ctx, first)
	await expect(changeEmployee(ctx, second)).rejects.toMatchObject({ code: 'platform.changed' })
})

test.each([
	['Bukan Siapa-siapa', 'people.supervisor_unknown'],
	['Nama Kembar', 'people.supervisor_ambiguous'],
	['198503122010012004', 'people.own_supervisor']
])('the supervisor %j is refused', async (supervisor, code) => {
	const ctx = await planning()
	await givenEmployee(ctx, { name: 'Nama Kembar' })
	await givenEmployee(ctx, { name: 'Nama Kembar' })
	const { id } = await givenEmployee(ctx, { nip: '198503122010012004' })
	await expect(changeEmployee(ctx, await editOf(ctx, id, { supervisor }))).rejects.toMatchObject({
		code
	})
})

test('a supervisor who has retired stays while nobody names another', async () => {
	const ctx = await planning()
	const boss = await givenEmployee(ctx, { status: 'retired' })
	const { id } = await givenEmployee(ctx, { supervisorId: boss.id })
	await changeEmployee(ctx, await editOf(ctx, id, { supervisor: boss.nip, district: 'Talawi' }))
	expect(await showEmployee(ctx, { id })).toMatchObject({
		supervisorId: boss.id,
		district: 'Talawi'
	})
})

test('only the planner edits', async () => {
	const ctx = await planning()
	const person = await givenEmployee(ctx)
	const edit = await editOf(ctx, person.id)
	const head = { ...ctx, actor: actorWith(['agency_head'], [person.agencyId]) }
	await expect(changeEmployee(head, edit)).rejects.toMatchObject({ status: 403 })
	await expect(addEmployee(head, edit)).rejects.toMatchObject({ status: 403 })
	await expect(changeEmployee(ctx, { ...edit, id: ctx.newId() })).rejects.toMatchObject({
		code: 'people.employee_unknown'
	})
})
