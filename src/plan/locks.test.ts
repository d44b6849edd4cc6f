import { expect, test } from 'vitest'
import { NO_LOCKS, type Plan } from '#optimisation/compose/model.ts'
import { tiny } from './lock-testing.ts'
import { brokenLocks, poseLocks, publishedIn, startIn } from './locks.ts'

const { problem, keys } = tiny()

test('locks become rows, and what is not planned for says nothing', () => {
	const posed = poseLocks({ problem, keys }, [
		{ kind: 'activity', activityId: 'a0', wish: 'in' },
		{ kind: 'activity', activityId: 'a1', wish: 'out' },
		{ kind: 'batches', activityId: 'a0', most: 1 },
		{ kind: 'person', activityId: 'a2', employeeId: 'p3', wish: 'in' },
		{ kind: 'person', activityId: 'a2', employeeId: 'p0', wish: 'out' },
		{ kind: 'person', activityId: 'a2', employeeId: 'gone', wish: 'in' },
		{ kind: 'activity', activityId: 'gone', wish: 'in' },
		{
			kind: 'month',
			month: 3,
			batches: [
				{ activityId: 'a2', month: 3, employeeIds: ['p2', 'gone', 'p1'] },
				{ activityId: 'gone', month: 3, employeeIds: ['p1'] }
			]
		}
	])
	expect(posed).toEqual({
		pairs: [
			{ person: 3, activity: 2, must: true },
			{ person: 0, activity: 2, must: false }
		],
		batches: [
			{ activity: 0, min: 1, max: 1 },
			{ activity: 1, min: 0, max: 0 }
		],
		frozen: [{ activity: 2, month: 2, people: [1, 2] }],
		closedMonths: [2]
	})
	expect(poseLocks({ problem, keys }, [])).toEqual(NO_LOCKS)
})

test('what people know already is a seat each', () => {
	const batches = [{ activityId: 'a1', month: 2, employeeIds: ['p1', 'p0', 'gone'] }]
	expect(publishedIn(keys, batches, 0.05)).toEqual({
		seats: [
			{ person: 0, activity: 1 },
			{ person: 1, activity: 1 }
		],
		worth: 0.05
	})
})

test('an earlier plan and its prices are found again though rows have moved', () => {
	const prices = {
		seat: [1, 2, 3],
		minimum: [0, 0, 4],
		total: 5,
		bySource: [6, 7],
		byAgency: [8],
		facilitators: [[9, 9, 9]],
		shares: [[], [0.5], []],
		goals: [1, 2, 3, 4],
		fairness: [0.4, 0.7]
	}
	const floors = (...traits: number[]) => ({
		...problem,
		fairness: traits.map((trait) => ({ trait, minShare: 0.3 }))
	})
	const old = {
		...keys,
		activities: ['a2', 'a1', 'gone'],
		sources: ['DAK', 'APBD'],
		agencies: ['gone'],
		traits: ['remote', 'female']
	}
	const start = startIn(
		{ problem: floors(0), keys },
		{
			problem: floors(0, 1),
			keys: old,
			prices,
			batches: [{ activityId: 'a2', month: 1, employeeIds: ['p2'] }]
		}
	)
	expect(start.plan).toEqual({ batches: [{ activity: 2, month: 0, people: [2] }] })
	expect(start.prices).toMatchObject({
		seat: [0, 2, 1],
		minimum: [0, 0, 0],
		total: 5,
		bySource: [7, 6],
		byAgency: [0, 0],
		facilitators: [[9, 9, 9]],
		// The share of a1 is no more.
		shares: [[], [], []],
		goals: [1, 2, 3, 4],
		fairness: [0.7]
	})
})

test('what a plan leaves of the locks', () => {
	const locks = {
		pairs: [
			{ person: 0, activity: 0, must: true },
			{ person: 1, activity: 0, must: true },
			{ person: 2, activity: 0, must: false }
		],
		batches: [
			{ activity: 0, min: 1, max: 2 },
			{ activity: 1, min: 1, max: 2 }
		],
		frozen: [
			{ activity: 0, month: 1, people: [0] },
			{ activity: 0, month: 2, people: [] },
			{ activity: 2, month: 1, people: [3] }
		],
		closedMonths: [1]
	}
	const plan: Plan = {
		batches: [
			{ activity: 0, month: 1, people: [0, 3] },
			{ activity: 2, month: 1, people: [1] }
		]
	}
	expect(brokenLocks({ ...problem, locks }, plan)).toEqual({
		pairs: [locks.pairs[1]],
		batches: [locks.batches[1]],
		frozen: [locks.frozen[1], locks.frozen[2]],
		closedMonths: []
	})
})
