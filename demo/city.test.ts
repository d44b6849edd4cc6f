import { expect, test } from 'vitest'
import { nipDoubts, parseNip, type Nip } from '#people/import/nip.ts'
import { retirementAges } from '#people/reference/retirement.ts'
import { retirementDate } from '#people/rules.ts'
import { accountsOf } from './accounts.ts'
import { activities } from './activities.ts'
import { agencies } from './agencies.ts'
import { city } from './city.ts'
import { generalCompetencies } from '#people/reference/managerial.ts'
import { governmentalCompetencies } from '#people/reference/governmental.ts'
import { technicalCompetencies } from '#people/reference/technical.ts'
import { crews } from './positions.ts'

const today = '2026-11-24'

test.each([10, 200, 3000, 5000])(
	'a city of %i people has as many, each with a NIP of their own',
	(count) => {
		const { people } = city({ people: count, today })
		expect(people).toHaveLength(count)
		expect(new Set(people.map(({ nip }) => nip)).size).toBe(count)
	}
)

// docs/rules.md#nip: birth date, appointment (PNS a month, PPPK year and contract), sex, serial from 001.
test('each NIP says what its owner is', () => {
	for (const { nip, bornOn, sex, kind, appointedOn } of city({ today }).people) {
		const read = parseNip(nip) as Nip
		expect(read).toMatchObject({ bornOn, sex })
		expect(nipDoubts(read, kind, today)).toEqual([])
		const appointed =
			kind === 'pns' ? appointedOn.slice(0, 7).replace('-', '') : `${appointedOn.slice(0, 4)}21`
		expect(nip.slice(8, 14)).toBe(appointed)
		expect(Number(nip.slice(15))).toBeGreaterThan(0)
		expect(appointedOn < today).toBe(true)
		expect(Number(appointedOn.slice(0, 4)) - Number(bornOn.slice(0, 4))).toBeGreaterThanOrEqual(18)
	}
})

test('nobody is past the age of leaving office', () => {
	const gone = city({ today }).people.filter(
		({ bornOn, position }) => retirementDate(bornOn, position.tier, retirementAges) <= today
	)
	expect(gone).toEqual([])
})

test('the same seed gives the same city, another seed another', () => {
	const once = JSON.stringify(city({ people: 300, seed: 7 }))
	expect(JSON.stringify(city({ people: 300, seed: 7 }))).toBe(once)
	expect(JSON.stringify(city({ people: 300, seed: 8 }))).not.toBe(once)
})

test('everybody but one has somebody above them, who is of the city and not themselves', () => {
	const { people } = city({ today })
	const nips = new Set(people.map(({ nip }) => nip))
	expect(people.filter(({ supervisorNip }) => supervisorNip === null)).toHaveLength(1)
	for (const { nip, supervisorNip } of people) {
		if (supervisorNip) expect(nips.has(supervisorNip)).toBe(true)
		expect(supervisorNip).not.toBe(nip)
	}
})

test('about 15 % are assessed, in halves from 0 to 5', () => {
	const { people, assessments } = city({ today })
	const share = new Set(assessments.map(({ nip }) => nip)).size / people.length
	expect(share).toBeGreaterThan(0.13)
	expect(share).toBeLessThan(0.17)
	expect(
		assessments.every(({ level }) => level >= 0 && level <= 5 && Number.isInteger(level * 2))
	).toBe(true)
})

test('courses lie in this year and the last, and are over', () => {
	const { courses } = city({ today })
	expect(new Set(courses.map(({ to }) => to.slice(0, 4)))).toEqual(new Set(['2025', '2026']))
	expect(courses.every(({ from, to }) => from <= to && to < today)).toBe(true)
})

// domain note on Sawahlunto: 4 kecamatan, 10 kelurahan, 27 desa.
test('the city has its real kecamatan, kelurahan and desa, and 60 schools', () => {
	const kinds = Map.groupBy(agencies, ({ kind }) => kind)
	const count = (kind: (typeof agencies)[number]['kind']) => kinds.get(kind)?.length
	expect(count('district')).toBe(4)
	expect(count('ward')).toBe(10)
	expect(count('village')).toBe(27)
	expect(count('school')).toBe(60)
	expect(count('health_centre')).toBe(6)
	expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length)
})

test('the catalogue holds a hundred sound activities', () => {
	const codes = new Set(
		[...generalCompetencies, ...technicalCompetencies, ...governmentalCompetencies].map(
			({ code }) => code
		)
	)
	const names = new Set(agencies.map(({ name }) => name))
	expect(activities).toHaveLength(100)
	expect(new Set(activities.map(({ code }) => code)).size).toBe(100)
	expect(activities.filter(({ mandatory }) => mandatory)).toHaveLength(2)
	for (const a of activities) {
		expect(a.goal && a.pattern && a.curriculum && a.organiser && a.facilitator, a.code).toBeTruthy()
		expect(a.jp > 0 && a.days > 0 && a.minSeats > 0 && a.maxSeats >= a.minSeats, a.code).toBe(true)
		expect(a.maxBatches > 0 && a.fixedCost > 0 && a.headCost > 0, a.code).toBe(true)
		expect(
			a.months.every((month) => month >= 1 && month <= 12),
			a.code
		).toBe(true)
		for (const { competency, mean } of a.gains) {
			expect(codes, `${a.code} ${competency}`).toContain(competency)
			expect(mean).toBeGreaterThan(0)
		}
		for (const { agency } of a.partners) expect(names.has(agency), agency).toBe(true)
		for (const word of a.audience.filter((word) => word.startsWith('@')))
			expect(Object.keys(crews)).toContain(word.slice(1))
	}
})

test('the budget is tight and its parts fit into it', () => {
	const { budget } = city()
	const sum = (parts: Record<string, number>) =>
		Object.values(parts).reduce((all, part) => all + part, 0)
	expect(budget.total).toBe(1_200_000_000)
	expect(sum(budget.sources)).toBeLessThanOrEqual(budget.total)
	expect(sum(budget.agencies)).toBeLessThanOrEqual(budget.total)
	const catalogue = activities.reduce(
		(all, a) => all + a.maxBatches * (a.fixedCost + a.headCost * a.maxSeats),
		0
	)
	expect(catalogue).toBeGreaterThan(1.5 * budget.total)
})

test('everybody who may sign in is somebody else, also in a small city', () => {
	for (const people of [10, 3000]) {
		const accounts = accountsOf(city({ people }))
		expect(accounts.length).toBeGreaterThan(8)
		expect(new Set(accounts.map(({ person }) => person.nip)).size).toBe(accounts.length)
	}
})
