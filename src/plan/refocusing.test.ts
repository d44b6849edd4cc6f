import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '#platform/refusal.ts'
import { sumOf } from './costs.ts'
import { tiny } from './lock-testing.ts'
import type { Budget } from './model.ts'
import {
	budgetAfter,
	cutOf,
	harmLines,
	joinSmall,
	keptBatches,
	poseRefocusing,
	type HarmGroup,
	type PlannedBatch
} from './refocusing.ts'
import type { Spent } from './spending.ts'

const M = 1_000_000
const budget = (change: Partial<Budget> = {}): Budget => ({
	...{ year: 2027, total: 100 * M, sources: { APBD: 60 * M, DAK: 20 * M }, agencies: {} },
	...{ goalFloor: 0, fairness: {}, exploreShare: 0, exploreBonus: false, pools: {}, version: 1 },
	...change
})

test('thirty percent is cut of everything; by source the total falls by the sum', () => {
	const all = cutOf(budget({ agencies: { a: 50 * M } }), { percent: 30, cuts: [] })
	expect(all).toEqual({
		...{ total: 30 * M, sources: { APBD: 18 * M, DAK: 6 * M }, agencies: { a: 15 * M } }
	})
	const some = { cuts: [{ name: 'APBD', amount: 40 * M }] }
	expect(cutOf(budget({ agencies: { a: 50 * M, b: 30 * M } }), some)).toEqual({
		...{ total: 40 * M, sources: { APBD: 40 * M }, agencies: { a: 12_500_000, b: 7_500_000 } }
	})
})

test.each<[string, { name: string; amount: number }, string]>([
	['more than a source has', { name: 'DAK', amount: 20 * M + 1 }, 'plan.cut_too_deep'],
	['a source without a ceiling', { name: 'CSR', amount: 1 }, 'plan.cut_unknown_source']
])('%s is refused', (_, cut, code) => {
	expect((cutOf(budget(), { cuts: [cut] }) as Refusal).code).toBe(code)
})

test('whatever is cut, parts stay within their whole, in whole rupiah', () => {
	const amount = fc.integer({ min: 0, max: 9_000_000_001 })
	fc.assert(
		fc.property(
			fc.record({ sources: fc.array(amount, { maxLength: 3 }), agencies: fc.array(amount) }),
			fc.integer({ min: 1, max: 10_000 }),
			fc.boolean(),
			(given, hundredths, wholly) => {
				const named = (parts: number[]) => Object.fromEntries(parts.map((a, at) => [`n${at}`, a]))
				const before = budget({
					total: Math.max(sumOf(given.sources), sumOf(given.agencies)),
					sources: named(given.sources),
					agencies: named(given.agencies)
				})
				const share = hundredths / 100
				const cuts = given.sources.map((a, at) => ({
					name: `n${at}`,
					amount: Math.floor((a * share) / 100)
				}))
				const cut = cutOf(before, wholly ? { percent: share, cuts: [] } : { cuts })
				if (cut instanceof Refusal) throw cut
				const after = budgetAfter(before, cut)
				const parts = [after.sources, after.agencies].map((of) => Object.values(of))
				for (const of of parts) {
					expect(of.every((a) => Number.isSafeInteger(a) && a >= 0)).toBe(true)
					expect(sumOf(of)).toBeLessThanOrEqual(after.total)
				}
			}
		)
	)
})

const batch = (
	activityId: string,
	number: number,
	month: number,
	people: string[]
): PlannedBatch => ({
	...{ activityId, number, month, employeeIds: people }
})
const spend = (change: Partial<Spent>): Spent => ({
	...{ source: 'APBD', agencyId: null, activityId: 'a1', batch: null, account: '' },
	...{ realised: M, committed: 0, ...change }
})
const held = [
	batch('a0', 1, 1, ['p0', 'p1']),
	batch('a1', 1, 2, ['p2', 'p3']),
	batch('a1', 2, 3, ['p4', 'p5']),
	batch('a2', 1, 3, ['p0', 'p1'])
]
const kept = (spent: Spent[], datedOn: string) =>
	keptBatches(held, spent, datedOn).map((one) => `${one.activityId}/${one.number}`)

test('months up to the cut stay, and whatever is spent', () => {
	expect(kept([], '2027-01-20')).toEqual(['a0/1'])
	expect(kept([spend({ batch: 2 })], '2027-01-20')).toEqual(['a0/1', 'a1/2'])
	expect(kept([spend({})], '2027-01-20')).toEqual(['a0/1', 'a1/1', 'a1/2'])
	expect(kept([spend({ realised: 0, committed: 0 })], '2027-01-20')).toEqual(['a0/1'])
	expect(kept([], '2027-06-01')).toHaveLength(4)
})

/** Batches of two cost ten million and one million a head: twelve in all; each has 6 to 7 of its people in agency g0, g1. */
const posed = tiny()
const pose = (
	change: { spent?: Spent[]; total?: number; apbd?: number; datedOn?: string } = {}
) => {
	const before = budget({ total: 100 * M, sources: { APBD: 90 * M } })
	return poseRefocusing({
		...{ posed, batches: held, spent: change.spent ?? [], before, worth: 0.05 },
		after: { ...before, total: change.total ?? 60 * M, sources: { APBD: change.apbd ?? 55 * M } },
		datedOn: change.datedOn ?? '2027-01-20'
	})
}

test('the rest is posed with less money, past months closed, what is spent frozen, all seats known', () => {
	const problem = pose({ spent: [spend({ batch: 2, realised: 9 * M })] })
	if (problem instanceof Refusal) throw problem
	expect(problem.budget).toMatchObject({ total: 60 * M, bySource: [55 * M, null] })
	expect(problem.locks.closedMonths).toEqual([0])
	expect(problem.locks.frozen).toEqual([
		{ activity: 0, month: 0, people: [0, 1] },
		{ activity: 1, month: 2, people: [4, 5] }
	])
	expect(problem.published).toMatchObject({ worth: 0.05 })
	expect(problem.published.seats).toHaveLength(8)
	expect(problem.people).toBe(posed.problem.people)
})

test('what is spent beyond the plan, or outside of it, is off the ceiling', () => {
	const problem = pose({
		spent: [
			spend({ batch: 2, realised: 20 * M, committed: 5 * M }),
			spend({ activityId: null, realised: 2 * M })
		]
	})
	if (problem instanceof Refusal) throw problem
	// The activity's kept batch holds 10 of the source and 12 in all.
	expect(problem.budget.total).toBe(60 * M - (25 * M - 12 * M) - 2 * M)
	expect(problem.budget.bySource[0]).toBe(55 * M - 15 * M - 2 * M)
})

test.each<[string, Parameters<typeof pose>[0], string]>([
	[
		'than is held already',
		{ total: 11 * M, apbd: 11 * M },
		'Pagu tinggal Rp88.000.000 yang belum dipakai atau dilaksanakan. Kurangi potongannya.'
	],
	[
		'than a source has spent',
		{ apbd: 9 * M },
		'APBD tinggal Rp80.000.000 yang belum dipakai atau dilaksanakan. Kurangi potongannya.'
	]
])('a ceiling lower %s is refused', (_, change, sentence) => {
	expect((pose(change) as Refusal).message).toBe(sentence)
})

test('lines that shrink come first, new ones last', () => {
	const line = (code: string, cost: number, included = true) => ({
		...{ activityId: code, code, title: code, included, batches: 1, seats: 10, cost }
	})
	const lines = harmLines(
		[line('A', 10), line('B', 30), line('C', 5)],
		[line('A', 10), line('B', 8), line('C', 5, false), line('D', 4)]
	)
	expect(lines.map(({ code, before, after }) => [code, after.cost - before.cost])).toEqual([
		...[
			['B', -22],
			['C', -5],
			['A', 0],
			['D', 4]
		]
	])
})

test('small groups are told together, or not at all', () => {
	const group = (value: string, people: number): HarmGroup => ({
		...{ feature: 'district' as const, value, people, losing: 1, lost: 1, gained: 0 }
	})
	expect(joinSmall([group('x', 3), group('y', 20), group('z', 9)])).toEqual([
		group('y', 20),
		{ ...group('x', 12), value: null, losing: 2, lost: 2 }
	])
	expect(joinSmall([group('x', 3)])).toEqual([])
	expect(joinSmall([group('y', 20)])).toHaveLength(1)
})
