import { expect, test } from 'vitest'
import { givenHours } from '#hours/testing.ts'
import { givenAgency, givenEmployee, givenPosition } from '#people/testing.ts'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { findingQuery, readFindingQuery } from '../filters.ts'
import { checkCodes, type CheckCode } from '../model.ts'
import { exportFindings, listFindings } from './list-findings.ts'
import { showQuality } from './show-quality.ts'

const asked = (address: string) => findingQuery(readFindingQuery(new URLSearchParams(address)))

/** Somebody whose record passes every check but those of what nobody has brought yet. */
async function givenSound(ctx: Context, changes: Record<string, unknown> = {}) {
	const agency = await givenAgency(ctx)
	const head = await givenEmployee(ctx, {
		agencyId: agency.id,
		positionId: (await givenPosition(ctx, { tier: 'jpt_pratama', class: 14 })).id
	})
	const post = await givenPosition(ctx, { tier: 'ahli_muda', class: 9 })
	const person = await givenEmployee(ctx, { agencyId: agency.id, positionId: post.id })
	await ctx.db
		.updateTable('people_employee')
		.set({
			...{ education: 's1', rank: 'III/c', supervisor_id: head.id, email: 'a@contoh.id' },
			appointed_on: `${person.nip.slice(8, 12)}-${person.nip.slice(12, 14)}-01`,
			...changes
		})
		.where('id', '=', person.id)
		.execute()
	return { agency, head, post, person }
}

/** Codes of what is amiss with one person, in order. */
async function findingsOf(ctx: Context, employeeId: string): Promise<CheckCode[]> {
	const { rows } = await listFindings(ctx, { ...asked(''), limit: null })
	return rows
		.filter((row) => row.employeeId === employeeId)
		.map(({ code }) => code)
		.toSorted((a, b) => checkCodes.indexOf(a) - checkCodes.indexOf(b))
}

/** Nobody has been assessed or appraised here, and no standard is in force. */
const UNBROUGHT: CheckCode[] = ['assessment', 'appraisal', 'standard']

test.each<[string, Record<string, unknown>, CheckCode[]]>([
	['sound', {}, []],
	['without education', { education: null }, ['education']],
	['without rank', { rank: null }, ['rank']],
	['without a superior', { supervisor_id: null }, ['supervisor']],
	['without retirement', { retires_on: null }, ['retirement']],
	['without e-mail', { email: null }, ['email']],
	['born on another day than the NIP says', { born_on: '1985-03-13' }, ['birth_nip']],
	['of another sex than the NIP says', { sex: 'male' }, ['sex_nip']],
	[
		'appointed in another month than the NIP says',
		{ appointed_on: '2010-02-01' },
		['appointed_nip']
	],
	['appointed at seventeen', { appointed_on: '2002-03-01' }, ['appointed_nip', 'appointed_young']],
	['a PNS with the rank of a PPPK', { rank: 'IX' }, ['rank_kind']],
	['retired yesterday', { retires_on: '2026-11-23' }, ['retired']],
	['retired today', { retires_on: '2026-11-24' }, ['retired']],
	['retiring tomorrow', { retires_on: '2026-11-25' }, []],
	['of a rank that is not of the tier', { rank: 'III/a' }, ['rank_tier']],
	['not looked at for a year', { updated_at: new Date('2025-11-24T08:00:00+07:00') }, []],
	[
		'not looked at for longer',
		{ updated_at: new Date('2025-11-23T08:00:00+07:00') },
		['record_old']
	]
])('somebody %s', async (_, changes, codes) => {
	const ctx = await testContext()
	const { person } = await givenSound(ctx, changes)
	const found = await findingsOf(ctx, person.id)
	expect(found.filter((code) => !UNBROUGHT.includes(code))).toEqual(codes)
})

test('superiors elsewhere, gone or in a circle, twins, closed posts and units, bare hours', async () => {
	const ctx = await testContext()
	const { person, head, agency, post } = await givenSound(ctx)
	const elsewhere = await givenEmployee(ctx, {
		positionId: (await givenPosition(ctx, { tier: 'pengawas' })).id
	})
	const set = (id: string, changes: Record<string, unknown>) =>
		ctx.db.updateTable('people_employee').set(changes).where('id', '=', id).execute()
	const now = async () =>
		(await findingsOf(ctx, person.id)).filter((code) => !UNBROUGHT.includes(code))

	await set(person.id, { supervisor_id: elsewhere.id })
	expect(await now()).toEqual(['supervisor_elsewhere'])
	await set(elsewhere.id, { supervisor_id: person.id })
	expect(await now()).toEqual(['supervisor_elsewhere', 'supervisor_circle'])
	await set(elsewhere.id, { status: 'moved' })
	expect(await now()).toEqual(['supervisor_gone'])
	await set(person.id, { supervisor_id: head.id })
	await givenEmployee(ctx, { agencyId: agency.id, name: person.name.toUpperCase() })
	expect(await now()).toEqual(['twin'])
	await ctx.db
		.updateTable('people_agency')
		.set({ active: false })
		.where('id', '=', agency.id)
		.execute()
	await ctx.db
		.updateTable('people_position')
		.set({ active: false, class: null })
		.where('id', '=', post.id)
		.execute()
	await givenHours(ctx, { employeeId: person.id })
	expect(await now()).toEqual(['class', 'twin', 'agency_closed', 'position_closed', 'hours_bare'])
})

test('counts by agency are the rows of its list; an agency sees its own alone', async () => {
	const ctx = await testContext()
	const { agency, person } = await givenSound(ctx, { education: null })
	await givenSound(ctx)
	const { all, agencies } = await showQuality(ctx)
	expect(agencies).toHaveLength(2)
	expect(all.people).toBe(4)
	const own = agencies.find(({ id }) => id === agency.id)!
	expect(own.tallies.education).toEqual({ asked: 2, bad: 2 })
	expect(own.medianAge).toBe(0)
	const list = await listFindings(ctx, asked(`opd=${agency.id}&periksa=education`))
	expect(list.total).toBe(2)

	const officer = { ...ctx, actor: actorWith(['agency_officer'], [agency.id]) }
	expect((await showQuality(officer)).agencies.map(({ id }) => id)).toEqual([agency.id])
	const theirs = await listFindings(officer, asked(`periksa=email&cari=${person.nip}`))
	expect(theirs).toMatchObject({ total: 0, agencies: [{ id: agency.id }] })
	const rows = await exportFindings(officer, asked('sisi=completeness'))
	expect(new Set(rows.map(({ home }) => home))).toEqual(new Set([agency.name]))
})
