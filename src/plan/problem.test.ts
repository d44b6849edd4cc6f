import { expect, test } from 'vitest'
import type { Activity } from './model.ts'
import { poseProblem, type PlanPerson, type PlanRows } from './problem.ts'

const person = (nip: string, change: Partial<PlanPerson> = {}): PlanPerson => ({
	id: `id-${nip}`,
	nip,
	kind: 'pns',
	tier: 'pelaksana',
	positionId: 'loket',
	homeAgencyId: 'dinas-a',
	within: ['dinas-a'],
	female: false,
	remote: false,
	hoursOwed: 20,
	measured: false,
	gaps: [],
	...change
})

const activity = (code: string, change: Partial<Activity> = {}): Activity => ({
	id: `id-${code}`,
	code,
	title: code,
	goal: 'kompetensi',
	formCode: 'B3',
	method: 'training',
	competencies: [{ competencyId: 'tek', mean: 0.5, sd: 0.1, origin: 'house' }],
	jp: 24,
	days: 3,
	minSeats: 2,
	maxSeats: 30,
	maxBatches: 2,
	months: [3, 2],
	fixedCost: 5_000_000,
	headCost: 100_000,
	source: 'APBD',
	facilitatorPool: '',
	facilitatorDays: 0,
	facilitator: '',
	organiser: 'BKPSDM',
	pattern: 'mandiri',
	curriculum: '',
	account: '',
	community: '',
	communityBonus: 0,
	audience: {},
	mandatory: null,
	femaleShare: null,
	remoteShare: null,
	partners: [],
	active: true,
	version: 1,
	...change
})

const rows = (change: Partial<PlanRows> = {}): PlanRows => ({
	people: [
		person('2', {
			measured: true,
			female: true,
			within: ['sd-1', 'dinas-b'],
			homeAgencyId: 'dinas-b',
			gaps: [
				{ competencyId: 'tek', levels: 1, measured: true },
				{ competencyId: 'man', levels: 0.75, measured: false }
			]
		}),
		person('1')
	],
	activities: [
		activity('Z', {
			source: 'DAK',
			facilitatorPool: 'Widyaiswara',
			facilitatorDays: 3,
			goal: 'pelayanan',
			femaleShare: 0.3,
			partners: [
				{ agencyId: 'sd-1', role: 'partner', minShare: 0.25 },
				{ agencyId: 'dinas-a', role: 'host', minShare: 0 }
			]
		}),
		activity('A', { facilitatorPool: 'Dosen', facilitatorDays: 2 })
	],
	competencies: [
		{ id: 'tek', code: 'TEK-01', family: 'technical' },
		{ id: 'man', code: 'MAN-01', family: 'managerial' }
	],
	weights: { managerial: 2, sociocultural: 1, technical: 1, governmental: 1 },
	budget: {
		total: 100_000_000,
		sources: { DAK: 40_000_000 },
		agencies: { 'dinas-b': 9_000_000 },
		goalFloor: 0.1,
		pools: { Widyaiswara: [5, 5, 5, 0, 5, 5, 5, 5, 5, 5, 5, 5] }
	},
	basis: { priority: 'v1', gaps: null, gapsAt: null },
	...change
})

test('rows become the composer’s numbers, ordered by NIP, code and name', () => {
	const { problem, keys } = poseProblem(rows())
	expect(keys).toMatchObject({
		people: [
			{ id: 'id-1', measured: false, estimates: 0 },
			{ id: 'id-2', measured: true, estimates: 1 }
		],
		activities: ['id-A', 'id-Z'],
		competencies: ['man', 'tek'],
		agencies: ['dinas-a', 'dinas-b'],
		sources: ['APBD', 'DAK'],
		pools: ['Widyaiswara'],
		traits: ['female', 'remote', 'dinas-a', 'sd-1']
	})
	expect(problem.people[1]).toEqual({
		agency: 1,
		traits: [0, 3],
		hoursOwed: 20,
		gaps: [
			{ competency: 0, levels: 0.75, weight: 2 },
			{ competency: 1, levels: 1, weight: 1 }
		],
		eligible: [0, 1],
		mandatory: []
	})
	expect(problem.activities[1]).toMatchObject({
		months: [1, 2],
		gains: [{ competency: 1, mean: 0.5, sd: 0.1 }],
		source: 1,
		pool: 0,
		poolDays: 3,
		goal: 3,
		shares: [
			{ kind: 'trait', row: 0, minShare: 0.3 },
			{ kind: 'trait', row: 3, minShare: 0.25 }
		]
	})
	expect(problem.budget).toEqual({
		total: 100_000_000,
		bySource: [null, 40_000_000],
		byAgency: [null, 9_000_000]
	})
	expect(problem.facilitators).toEqual([[5, 5, 5, 0, 5, 5, 5, 5, 5, 5, 5, 5]])
})

test('a pool without a limit takes no facilitator of ours', () => {
	expect(poseProblem(rows()).problem.activities[0]).toMatchObject({ pool: null })
})

test('only goals that an activity serves have a floor', () => {
	expect(poseProblem(rows()).problem.goalFloors).toEqual([0.1, 0, 0, 0.1])
})

test('the same rows in another order pose the same problem, to the byte', () => {
	const { people, activities, competencies, ...rest } = rows()
	const turned = poseProblem({
		...rest,
		people: people
			.toReversed()
			.map((p) => ({ ...p, gaps: p.gaps.toReversed(), within: p.within.toReversed() })),
		activities: activities.toReversed().map((a) => ({ ...a, partners: a.partners.toReversed() })),
		competencies: competencies.toReversed()
	})
	expect(JSON.stringify(turned)).toBe(JSON.stringify(poseProblem(rows())))
})
