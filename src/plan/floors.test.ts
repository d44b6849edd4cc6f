import { expect, test } from 'vitest'
import { check } from '#optimisation/compose/check.ts'
import type { Plan, Prices } from '#optimisation/compose/model.ts'
import { back, discreet, floorCost, floorLines, floorSentence, type FloorLine } from './floors.ts'
import { tiny } from './lock-testing.ts'

const prices: Prices = {
	...{
		seat: [0, 0, 0],
		minimum: [0, 0, 0],
		total: 0,
		bySource: [],
		byAgency: [],
		facilitators: []
	},
	shares: [[0.2], [], []],
	goals: [0, 0, 0, 0.1],
	fairness: [0.5]
}
const plan: Plan = {
	batches: [
		{ activity: 0, month: 0, people: [0, 1, 3] },
		{ activity: 1, month: 0, people: [1, 3] }
	]
}

test('each floor with what it asked, had, lacks and costs a seat, as the checker counts', () => {
	const posed = tiny({
		activities: [{ shares: [{ kind: 'trait', row: 0, minShare: 0.5 }] }, { goal: 3 }, {}]
	})
	const problem = {
		...posed.problem,
		goalFloors: [0, 0.1, 0, 0.2],
		fairness: [{ trait: 0, minShare: 0.4 }]
	}
	const lines = floorLines({ ...posed, problem }, plan, prices)
	expect(lines).toEqual([
		expect.objectContaining({ of: 'goal', key: 'etika', seats: 0, asked: 0.5, missing: 0.5 }),
		expect.objectContaining({
			of: 'goal',
			key: 'pelayanan',
			seats: 2,
			asked: 1,
			missing: 0,
			price: 0.1
		}),
		expect.objectContaining({
			of: 'trait',
			key: 'female',
			seats: 1,
			asked: 2,
			missing: 1,
			price: 0.5
		}),
		expect.objectContaining({ of: 'share', key: 'female', activityId: 'a0', seats: 1, asked: 1.5 })
	])
	const { goalSeatsMissing, fairSeatsMissing } = check(problem, plan)
	expect(goalSeatsMissing).toEqual([0, 0.5, 0, 0])
	expect(fairSeatsMissing).toEqual([1])
})

const floor = (change: Partial<FloorLine>): FloorLine => ({
	...{ of: 'trait', key: 'female', activityId: null, minShare: 0.3, seats: 30, asked: 30 },
	...{ missing: 0, price: 0, natural: 0 },
	...change
})

test.each<[Partial<FloorLine>, string]>([
	[
		{ price: 0.05, natural: 10 },
		'Aturan ini menukar paling banyak ± 1,0 tingkat kesenjangan, ± 0,05 per kursi.'
	],
	[{ price: 0.05 }, 'Tiap kursi yang diminta aturan ini menukar ± 0,05 tingkat kesenjangan.'],
	[
		{ price: 0.05, natural: 40 },
		'Tiap kursi yang diminta aturan ini menukar ± 0,05 tingkat kesenjangan.'
	],
	[{ price: 0.001 }, 'Aturan ini terpenuhi tanpa mengubah rencana.'],
	[{ missing: 2.1, price: 3 }, 'Belum tercapai: kurang 3 kursi.'],
	[{ missing: null, seats: null }, 'Pesertanya kurang dari lima orang, jadi tidak ditampilkan.']
])('%j is told as a fact', (change, sentence) => {
	expect(floorSentence(floor(change))).toBe(sentence)
})

test('only seats that were given, beyond the share of all people, cost', () => {
	expect(floorCost(floor({ asked: 10, natural: 2, missing: 4, price: 0.5 }))).toBeCloseTo(2)
	expect(floorCost(floor({ asked: 10, natural: 2, missing: 9, price: 0.5 }))).toBeNull()
})

test('few who declared a disability are not told, and no price of a seat tells who they are', () => {
	const posed = tiny({ activities: [{}, {}, {}] })
	const problem = { ...posed.problem, fairness: [{ trait: 0, minShare: 0.4 }] }
	const keys = { ...posed.keys, traits: ['disability'] }
	const [line] = floorLines({ problem, keys }, plan, prices).filter(({ of }) => of === 'trait')
	expect(line).toMatchObject({ key: 'disability', seats: null, missing: null, price: 0.5 })
	const told = discreet({ problem, keys }, prices)
	expect(told.fairness).toEqual([0])
	expect(back({ problem, keys }, told, [line!]).fairness).toEqual([0.5])
	expect(discreet({ ...posed, problem }, prices).fairness).toEqual([0.5])
})
