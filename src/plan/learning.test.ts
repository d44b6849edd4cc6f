import { expect, test } from 'vitest'
import { isUntried, learningWorths } from './learning.ts'
import type { Activity, Origin } from './model.ts'

const activity = (change: {
	sd?: number
	seats?: number
	cost?: number
	origin?: Origin
}): Activity =>
	({
		competencies: [
			{ competencyId: 'k', mean: 0.5, sd: change.sd ?? 0.2, origin: change.origin ?? 'house' }
		],
		minSeats: change.seats ?? 10,
		fixedCost: change.cost ?? 5_000_000,
		headCost: 0
	}) as unknown as Activity

const weights = new Map([['k', 1]])

test.each<[Origin[], boolean]>([
	[['house'], true],
	[['literature', 'house'], true],
	[['house', 'evaluation'], false]
])('gains from %j: never evaluated is %s', (origins, untried) => {
	const competencies = origins.map((origin, i) => ({
		competencyId: `${i}`,
		mean: 1,
		sd: 0,
		origin
	}))
	expect(isUntried({ competencies })).toBe(untried)
})

test('half a standard deviation for each seat of a small batch, never more than two levels', () => {
	const many = [
		activity({}),
		activity({ seats: 40 }),
		activity({ sd: 0 }),
		activity({ origin: 'evaluation' })
	]
	expect(learningWorths(many, weights, 1e12)).toEqual([1, 2, 0, 0])
})

test('the allowance pays a small batch of each; what teaches most per rupiah comes first', () => {
	const [dear, cheap, free] = [
		activity({ cost: 8_000_000 }),
		activity({ cost: 3_000_000 }),
		activity({ cost: 0 })
	]
	expect(learningWorths([dear!, cheap!, free!], weights, 10_000_000)).toEqual([0, 1, 1])
	expect(learningWorths([dear!, cheap!, free!], weights, 11_000_000)).toEqual([1, 1, 1])
	expect(learningWorths([dear!, cheap!, free!], weights, 0)).toEqual([0, 0, 1])
})

test('a competency that nobody weighs teaches nothing', () => {
	expect(learningWorths([activity({})], new Map(), 1e12)).toEqual([0])
})
