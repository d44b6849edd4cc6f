import { expect, test } from 'vitest'
import type { Activity } from './model.ts'
import { poseProblem, type PlanPerson, type PlanRows } from './problem.ts'

const person = (nip: string, change: Partial<PlanPerson> = {}): PlanPerson => ({
	id: `id-${nip}`,
	nip,
	kind: 'pns',
	tier: 'pelaksana',
	positionId: 'loket',
	mandates: [],
	homeAgencyId: 'dinas-a',
	within: ['dinas-a'],
	female: false,
	remote: false,
	disabled: false,
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
	mentors: null,
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
				{ competencyId: 'tek', levels: 1, estimate: null },
				{ competencyId: 'man', levels: 0.75, estimate: { mean: 0.6, sd: 0.7 } }
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
		fairness: {},
		exploreShare: 0.05,
		exploreBonus: false,
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

const asking = (fairness: PlanRows['budget']['fairness'], people = rows().people) =>
	poseProblem(rows({ people, budget: { ...rows().budget, fairness } }))

test('floors of fairness ask for traits that somebody has, and only then is it told who has them', () => {
	expect(poseProblem(rows()).problem.fairness).toEqual([])
	const { problem, keys } = asking({
		female: 0.3,
		'kind:pns': 0.5,
		'tier:pengawas': 0.1,
		remote: 0.1
	})
	expect(keys.traits).toEqual(['female', 'remote', 'dinas-a', 'sd-1', 'kind:pns'])
	expect(problem.fairness).toEqual([
		{ trait: 0, minShare: 0.3 },
		{ trait: 4, minShare: 0.5 }
	])
	expect(problem.people.map(({ traits }) => traits)).toEqual([
		[2, 4],
		[0, 3, 4]
	])
})

test.each([
	[4, []],
	[5, [{ trait: 4, minShare: 0.05 }]]
])('a floor for %d people who declared a disability asks %j', (count, floors) => {
	const people = Array.from({ length: 9 }, (_, i) => person(`${i}`, { disabled: i < count }))
	const { problem, keys } = asking({ disability: 0.05 }, people)
	expect(problem.fairness).toEqual(floors)
	expect(keys.traits.includes('disability')).toBe(floors.length > 0)
	if (floors.length === 0) expect(JSON.stringify({ problem, keys })).not.toContain('disability')
})

test.each<[Activity['method'], number | null, number]>([
	['mentoring', 3, 3],
	['coaching', 9, 5],
	['coaching', null, 5],
	['training', 3, 5],
	['mentoring', 0, 0]
])('%s with %j mentors is held in at most %d batches', (method, mentors, batches) => {
	const { problem, keys } = poseProblem(
		rows({ activities: [activity('A', { method, mentors, maxBatches: 5 })] })
	)
	expect(problem.activities[0]!.maxBatches).toBe(batches)
	expect(keys.fair!.mentors).toEqual([method === 'training' ? null : mentors])
})

test('estimates are kept beside the problem: asked less had, by place in the gaps', () => {
	expect(poseProblem(rows()).keys.fair!.estimates).toEqual([[], [[0, 0.6, 0.7]]])
})

test('trying what nobody evaluated is worth something only where the office says so', () => {
	const activities = [
		activity('A'),
		activity('B', {
			communityBonus: 1,
			competencies: [{ competencyId: 'tek', mean: 0.5, sd: 0.4, origin: 'evaluation' }]
		})
	]
	const bonus = (exploreBonus: boolean) => {
		const budget = { ...rows().budget, exploreShare: 0.1, exploreBonus }
		const { problem, keys } = poseProblem(rows({ activities, budget }))
		expect(keys.fair).toMatchObject({ untried: [true, false], allowance: 10_000_000 })
		return [problem.activities.map((a) => a.bonus), keys.fair!.learning]
	}
	expect(bonus(false)).toEqual([
		[0, 1],
		[0, 0]
	])
	expect(bonus(true)).toEqual([
		[0.1, 1], //              ½ · 2 seats · weight 1 · sd 0.1
		[0.1, 0]
	])
})

test('who owes a training must take the activity that gives it, and nobody else', () => {
	const { problem } = poseProblem({
		...rows(),
		people: [person('1', { mandates: ['pkp'] }), person('2', { mandates: ['pka'] })],
		activities: [
			activity('PKP', { mandatory: { mandates: ['pkp'] }, audience: { mandates: ['pkp'] } })
		]
	})
	expect(problem.people.map(({ mandatory }) => mandatory)).toEqual([[0], []])
	expect(problem.people.map(({ eligible }) => eligible)).toEqual([[0], []])
})
