import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { employeeQuery, readEmployeeQuery } from '../filters.ts'
import {
	givenAgency,
	givenAssessment,
	givenCompetency,
	givenEmployee,
	givenPosition
} from '../testing.ts'
import { exportEmployees, listEmployees } from './list-employees.ts'

const asked = (address = '') => employeeQuery(readEmployeeQuery(new URLSearchParams(address)))
const names = async (...call: Parameters<typeof listEmployees>) =>
	(await listEmployees(...call)).rows.map(({ name }) => name)

async function givenCity() {
	const ctx = await testContext({ actor: actorWith(['planner']) })
	const health = await givenAgency(ctx, { name: 'Dinas Kesehatan' })
	const clinic = await givenAgency(ctx, {
		name: 'Puskesmas Talawi',
		parentId: health.id,
		kind: 'health_centre'
	})
	const schools = await givenAgency(ctx, { name: 'Dinas Pendidikan' })
	const nurse = await givenPosition(ctx, { title: 'Perawat', tier: 'ahli_muda' })
	const boss = await givenEmployee(ctx, {
		name: 'Árni Yuliana',
		agencyId: health.id,
		bornOn: '1970-01-02'
	})
	const siti = await givenEmployee(ctx, {
		name: 'Siti Zahara',
		agencyId: clinic.id,
		positionId: nurse.id,
		supervisorId: boss.id,
		kind: 'pppk'
	})
	const ali = await givenEmployee(ctx, { name: 'ali Umar', agencyId: schools.id })
	await givenEmployee(ctx, { name: 'Zubir', agencyId: schools.id, status: 'retired' })
	return { ctx, health, clinic, schools, nurse, boss, siti, ali }
}

test('active people by name, whatever the case and accents of the first letter', async () => {
	const { ctx } = await givenCity()
	expect(await names(ctx, asked())).toEqual(['ali Umar', 'Árni Yuliana', 'Siti Zahara'])
	expect(await names(ctx, asked('urut=-nama'))).toEqual(['Siti Zahara', 'Árni Yuliana', 'ali Umar'])
	expect(await names(ctx, asked('urut=pensiun'))).toEqual([
		'Árni Yuliana',
		'ali Umar',
		'Siti Zahara'
	])
})

test('a search finds a name, the beginning of a NIP however spaced, and an agency with all below it', async () => {
	const { ctx, siti } = await givenCity()
	expect(await names(ctx, asked('cari=zahara'))).toEqual(['Siti Zahara'])
	expect(await names(ctx, asked('cari=1970 0102'))).toEqual(['Árni Yuliana'])
	expect(await names(ctx, asked(`cari=${siti.nip}`))).toEqual(['Siti Zahara'])
	expect(await names(ctx, asked('cari=dinas kesehatan'))).toEqual(['Árni Yuliana', 'Siti Zahara'])
	expect(await names(ctx, asked('cari=%25'))).toEqual([])
})

test('filters narrow by agency and all below it, kind, tier, status, position and what data lack', async () => {
	const { ctx, health, clinic, nurse, boss } = await givenCity()
	const skill = await givenCompetency(ctx)
	await givenAssessment(ctx, { employeeId: boss.id, competencyId: skill.id, level: 2 })

	expect(await names(ctx, asked(`opd=${health.id}`))).toEqual(['Árni Yuliana', 'Siti Zahara'])
	expect(await names(ctx, asked(`opd=${clinic.id}`))).toEqual(['Siti Zahara'])
	expect(await names(ctx, asked('jenis=pppk'))).toEqual(['Siti Zahara'])
	expect(await names(ctx, asked('jenjang=ahli_muda'))).toEqual(['Siti Zahara'])
	expect(await names(ctx, asked(`jabatan=${nurse.id}`))).toEqual(['Siti Zahara'])
	expect(await names(ctx, asked('status=retired'))).toEqual(['Zubir'])
	expect(await names(ctx, asked('status=all'))).toHaveLength(4)
	expect(await names(ctx, asked('data=tanpa-atasan'))).toEqual(['ali Umar', 'Árni Yuliana'])
	expect(await names(ctx, asked('data=belum-dinilai'))).toEqual(['ali Umar', 'Siti Zahara'])
	expect(await names(ctx, asked('opd=bukan-uuid&jenis=x'))).toHaveLength(3)
})

test('a page holds 25, and the export holds all', async () => {
	const ctx = await testContext({ actor: actorWith(['planner']) })
	const agency = await givenAgency(ctx)
	const position = await givenPosition(ctx)
	for (let i = 0; i < 27; i++)
		await givenEmployee(ctx, { agencyId: agency.id, positionId: position.id })
	const second = await listEmployees(ctx, asked('hal=2'))
	expect([second.rows.length, second.total]).toEqual([2, 27])
	expect(await exportEmployees(ctx, asked('hal=2'))).toHaveLength(27)
})

test('an agency head never sees people of another agency: not by filter, search, changed id or export', async () => {
	const { ctx, health, clinic, schools, ali } = await givenCity()
	const head = { ...ctx, actor: actorWith(['agency_head'], [health.id, clinic.id]) }
	const own = ['Árni Yuliana', 'Siti Zahara']

	expect(await names(head, asked())).toEqual(own)
	expect(await names(head, asked(`opd=${schools.id}`))).toEqual([])
	expect(await names(head, asked(`cari=${ali.nip}`))).toEqual([])
	expect(await names(head, asked('status=all'))).toEqual(own)
	expect((await exportEmployees(head, asked('status=all'))).map(({ name }) => name)).toEqual(own)
	expect(await exportEmployees(head, asked(`opd=${schools.id}`))).toEqual([])
})

test('a supervisor sees their staff; an employee sees no list', async () => {
	const { ctx, boss, siti } = await givenCity()
	const supervisor = { ...ctx, actor: actorWith(['supervisor', 'employee'], [], boss.id) }
	expect(await names(supervisor, asked())).toEqual(['Siti Zahara'])

	const employee = { ...ctx, actor: actorWith(['employee'], [], siti.id) }
	await expect(listEmployees(employee, asked())).rejects.toMatchObject({ status: 403 })
	await expect(exportEmployees(employee, asked())).rejects.toMatchObject({ status: 403 })
})
