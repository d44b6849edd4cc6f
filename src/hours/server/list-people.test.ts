import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenAgency, givenEmployee } from '#people/testing.ts'
import type { HoursListInput } from '../model.ts'
import { givenHours } from '../testing.ts'
import { listOwed } from './list-owed.ts'
import { listPeople } from './list-people.ts'
import { showForecast } from './show-forecast.ts'

const input = (given: Partial<HoursListInput> = {}): HoursListInput => ({
	year: 2026,
	filter: {},
	order: { by: 'name', descending: false },
	page: { limit: 25, offset: 0 },
	...given
})

async function givenTown() {
	const ctx = await testContext()
	const [one, other] = [await givenAgency(ctx), await givenAgency(ctx)]
	const school = await givenAgency(ctx, { kind: 'school', parentId: one.id })
	const ani = await givenEmployee(ctx, { name: 'Ani', agencyId: one.id })
	const budi = await givenEmployee(ctx, { name: 'Budi_1', agencyId: school.id })
	const citra = await givenEmployee(ctx, { name: 'Citra', agencyId: other.id, kind: 'pppk' })
	await givenEmployee(ctx, { name: 'Dedi', agencyId: one.id, status: 'retired' })
	await givenHours(ctx, { employeeId: ani.id, jp: 21 })
	await givenHours(ctx, { employeeId: budi.id, jp: 5 })
	await givenHours(ctx, { employeeId: citra.id, jp: 9, on: '2025-05-20' })
	return { ctx, one, other, school, ani, budi, citra }
}

test('who has and who owes what, of those on the roster', async () => {
	const { ctx, one, school } = await givenTown()
	const { rows, total } = await listPeople(ctx, input())
	expect(total).toBe(3)
	expect(rows).toMatchObject([
		{ name: 'Ani', agency: one.name, counted: 21, required: 20, owed: 0 },
		{ name: 'Budi_1', agency: one.name, unit: school.name, counted: 5, required: 20, owed: 15 },
		{ name: 'Citra', counted: 0, required: 0, owed: 0 }
	])
})

test.each<[string, HoursListInput['filter'], string[]]>([
	['part of a name', { search: 'ni' }, ['Ani']],
	['a sign that SQL would take for any letter', { search: '_' }, ['Budi_1']],
	['who owes', { state: 'owing' }, ['Budi_1']],
	['who has reached it; a PPPK has nothing to reach', { state: 'reached' }, ['Ani']],
	['a kind', { kind: 'pppk' }, ['Citra']]
])('filtered by %s', async (_, filter, names) => {
	const { ctx } = await givenTown()
	const { rows } = await listPeople(ctx, input({ filter }))
	expect(rows.map(({ name }) => name)).toEqual(names)
})

test('filtered by agency, found by NIP, sorted, cut into pages', async () => {
	const { ctx, one, budi } = await givenTown()
	const names = async (given: Partial<HoursListInput>) =>
		(await listPeople(ctx, input(given))).rows.map(({ name }) => name)

	expect(await names({ filter: { agencyId: one.id } })).toEqual(['Ani', 'Budi_1'])
	expect(await names({ filter: { search: budi.nip } })).toEqual(['Budi_1'])
	expect(await names({ order: { by: 'owed', descending: true } })).toEqual([
		'Budi_1',
		'Ani',
		'Citra'
	])
	expect(await names({ page: { limit: 1, offset: 2 } })).toEqual(['Citra'])
	expect(await names({ page: undefined })).toHaveLength(3)
})

test('the head of an agency sees its people and its units, and nobody else', async () => {
	const { ctx, one, school } = await givenTown()
	const head = { ...ctx, actor: actorWith(['agency_head'], [one.id, school.id]) }
	const { rows, overview } = await listPeople(head, input())
	expect(rows.map(({ name }) => name)).toEqual(['Ani', 'Budi_1'])
	expect(overview).toMatchObject({ people: 2, reached: 1, owed: 15 })
	await expect(
		listPeople({ ...ctx, actor: actorWith(['employee']) }, input())
	).rejects.toMatchObject({ status: 403 })
})

test('the year month by month, of those who have a minimum', async () => {
	const { ctx, one, ani } = await givenTown()
	await givenHours(ctx, { employeeId: ani.id, jp: 4, on: '2026-02-01' })
	const overview = await showForecast(ctx, { year: 2026 })
	expect(overview).toMatchObject({ people: 2, reached: 1, owed: 15, required: 20 })
	expect(overview.months.map(({ reached }) => reached)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
	expect(overview.agencies).toMatchObject([{ name: one.name, people: 2, reached: 1, owed: 15 }])
	expect(overview.expected).toBeUndefined() // three entries say too little
})

test('a year that is over has no forecast, and one to come no months', async () => {
	const { ctx } = await givenTown()
	expect(await showForecast(ctx, { year: 2025 })).toMatchObject({ reached: 0, expected: undefined })
	expect((await showForecast(ctx, { year: 2025 })).months).toHaveLength(12)
	expect(await showForecast(ctx, { year: 2027 })).toMatchObject({ months: [], owed: 40 })
})

test('with enough of the year there is a forecast for all and for each', async () => {
	const ctx = await testContext()
	const agency = await givenAgency(ctx)
	for (let i = 0; i < 8; i++) {
		const { id: employeeId } = await givenEmployee(ctx, { agencyId: agency.id })
		for (let month = 1; month <= 4 + (i % 3); month++)
			await givenHours(ctx, {
				employeeId,
				jp: 4,
				on: `2026-${String(month * 2 - 1).padStart(2, '0')}-10`
			})
	}
	const { overview, rows } = await listPeople(ctx, input())
	expect(overview.expected!.mean).toBeGreaterThanOrEqual(overview.reached)
	expect(overview.expected!.high).toBeLessThanOrEqual(8)
	for (const row of rows) expect(row.expected!.mean).toBeGreaterThanOrEqual(row.counted)
})

test('what the composer is told: everybody, the full minimum for a year to come', async () => {
	const { ctx, ani, budi, citra } = await givenTown()
	const owed = async (year: number) => {
		const all = await listOwed(ctx, year)
		return [ani, budi, citra].map(({ id }) => all.find((one) => one.employeeId === id)?.owed)
	}
	expect(await owed(2026)).toEqual([0, 15, 0])
	expect(await owed(2027)).toEqual([20, 20, 0])
	await expect(
		listOwed({ ...ctx, actor: actorWith(['agency_head'], [ani.agencyId]) }, 2026)
	).rejects.toMatchObject({ status: 403 })
})
