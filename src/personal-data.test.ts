import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { givenHours } from '#hours/testing.ts'
import { installReference } from '#hours/server/install-reference.ts'
import { showEmployee } from '#people/server/show-employee.ts'
import { givenAssessment, givenCompetency, givenEmployee } from '#people/testing.ts'
import { givenPerson } from '#platform/access/testing.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { showLooks } from '#platform/privacy/looks.ts'
import { exportOwnData, showOwnData } from '#platform/privacy/own-data.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { acts } from './acts.ts'
import { ownSources, reads } from './personal-data.ts'

/** Columns that name a person: references to one, and what is called after one. Stamps ('recorded_by') are told by the audit. */
async function columnsOfPeople({ db }: Context): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select c.relname || '.' || a.attname as name
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and (
			a.attname ~ '(^|_)(employee_id|account_id|person|actor|authors?)$|_account$' or exists (
				select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)
					and k.confrelid in ('people_employee'::regclass, 'access_account'::regclass)))
			and a.atttypid in ('uuid'::regtype, 'text'::regtype, 'text[]'::regtype)
		order by 1`.execute(db)
	return rows.map(({ name }) => name)
}

/** Somebody with an account and a place on the roster. */
async function givenMe() {
	const ctx = await testContext()
	const employee = await givenEmployee(ctx, { name: 'Rahmi' })
	const account = await givenPerson(ctx, { name: 'Rahmi', role: 'mentor' })
	return { ctx, employee, own: { ...ctx, actor: { ...account, employeeId: employee.id } } }
}

test('no column that names a person is in no source: add it to own-data.ts of its slice', async () => {
	const ctx = await testContext()
	const covered = ownSources.flatMap(({ covers }) => covers)
	const found = await columnsOfPeople(ctx)
	expect(found).toContain('hours_entry.employee_id')
	expect(found.filter((name) => !covered.includes(name))).toEqual([])
	expect(covered.filter((name) => !found.includes(name))).toEqual([])
	expect(new Set(ownSources.map(({ key }) => key)).size).toBe(ownSources.length)
})

test('every source can be read, and gives one person nothing of another', async () => {
	const { ctx, employee, own } = await givenMe()
	await installReference(ctx)
	const other = await givenEmployee(ctx, { name: 'Orang Lain' })
	const competency = await givenCompetency(ctx)
	for (const { id } of [employee, other]) {
		await givenHours(ctx, { employeeId: id })
		await givenAssessment(ctx, { employeeId: id, competencyId: competency.id, level: 2 })
	}
	const parts = await showOwnData(own, ownSources, 20)
	const of = (key: string) => parts.find((part) => part.key === key)
	expect(of('pegawai')?.rows).toMatchObject([{ nama: 'Rahmi', jenis_kelamin: 'Perempuan' }])
	expect(of('jam_pelajaran')?.total).toBe(1)
	expect(of('asesmen')?.rows).toMatchObject([
		{ kompetensi: competency.name, sumber: 'Pusat asesmen' }
	])
	expect(of('peran')?.rows).toMatchObject([{ peran: 'Mentor', untuk: 'seluruh pemerintah daerah' }])
	expect(JSON.stringify(parts)).not.toContain('Orang Lain')
	expect(JSON.stringify(parts)).not.toMatch(/password|sealed|hash/)
})

test('the file holds every row, and that it was taken is recorded', async () => {
	const { own } = await givenMe()
	for (let i = 0; i < 3; i++) await record(own, 'uji.tindakan')
	expect(
		(await showOwnData(own, ownSources, 2)).find(({ key }) => key === 'tindakan')
	).toMatchObject({ total: 3, rows: [{}, {}] })
	const file = await exportOwnData(own, ownSources)
	expect(file).toMatchObject({ nama: 'Rahmi', tindakan: [{}, {}, {}] })
	const again = await exportOwnData(own, ownSources)
	expect(JSON.stringify(again)).toContain('platform.own_data_taken')
})

test('without an account there is nothing to ask for', async () => {
	const ctx = await testContext({ actor: actorWith(['employee']) })
	await expect(showOwnData(ctx, ownSources, 1)).rejects.toMatchObject({ status: 403 })
	await expect(showLooks(ctx, reads, { limit: 1, offset: 0 })).rejects.toMatchObject({
		status: 403
	})
})

test('one sees who else looked, in which role, and never one’s own looks', async () => {
	const { ctx, employee, own } = await givenMe()
	const auditor = await givenPerson(ctx, { name: 'Audi', role: 'auditor' })
	await showEmployee({ ...ctx, actor: auditor }, { id: employee.id })
	await showEmployee(own, { id: employee.id })
	expect(await showLooks(own, reads, { limit: 25, offset: 0 })).toMatchObject({
		total: 1,
		rows: [
			{
				reader: 'Audi',
				roles: ['auditor'],
				agency: null,
				what: expect.stringContaining('Data pegawai')
			}
		]
	})
	expect(Object.keys(reads).filter((act) => !(act in acts))).toEqual([])
})
