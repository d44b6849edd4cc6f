import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateMatch } from '../../../bench/generate-match.ts'
import { alternativesFor } from './alternatives.ts'
import { matchByAuction } from './auction.ts'
import { countBlockingPairs, dualOf, objectiveOf, pairAt } from './certificate.ts'
import { matchExactly } from './exact.ts'
import { match } from './match.ts'
import { NONE, problemOf, type MatchProblem } from './model.ts'
import { matchStably } from './stable.ts'
import { allMatchings, tinyProblems } from './testing.ts'

const bestOf = (problem: MatchProblem) =>
	Math.max(...[...allMatchings(problem)].map((hostOf) => objectiveOf(problem, hostOf)))

test('on tiny problems it is the best of all matchings, and its prices prove it', () => {
	fc.assert(
		fc.property(tinyProblems, (problem) => {
			const best = bestOf(problem)
			const exact = match(problem)
			expect([exact.objective, exact.dual, exact.gap]).toEqual([best, best, 0])
			expect(exact.price.every((price) => price >= 0)).toBe(true)
		}),
		{ numRuns: 400 }
	)
})

test('an auction ends within its bid a pair of the best; with whole scores and small bids at the best', () => {
	fc.assert(
		fc.property(tinyProblems, fc.constantFrom(1, 0.25, 0.01), (problem, bid) => {
			const { hostOf, price } = matchByAuction(problem, bid)
			const objective = objectiveOf(problem, hostOf)
			const best = bestOf(problem)
			expect(objective).toBeGreaterThanOrEqual(best - bid * problem.seekers - 1e-9)
			expect(dualOf(problem, price)).toBeGreaterThanOrEqual(best - 1e-9)
			if (bid * problem.seekers < 1) expect(objective).toBe(best)
		}),
		{ numRuns: 400 }
	)
})

test('a stable matching has no blocking pair', () => {
	fc.assert(
		fc.property(tinyProblems, (problem) => {
			expect(countBlockingPairs(problem, matchStably(problem))).toBe(0)
		}),
		{ numRuns: 300 }
	)
})

test('where nobody likes two alike, no stable matching is better for any seeker', () => {
	const strict = (likings: Float64Array) => likings.map((liking, k) => liking + k / 100)
	fc.assert(
		fc.property(tinyProblems, (any) => {
			const problem = { ...any, bySeeker: strict(any.bySeeker), byHost: strict(any.byHost) }
			const hostOf = matchStably(problem)
			const liking = (of: Int32Array, i: number) =>
				of[i] === NONE ? -Infinity : problem.bySeeker[pairAt(problem, i, of[i]!)]!
			const stable = [...allMatchings(problem)].filter(
				(other) => countBlockingPairs(problem, other) === 0
			)
			for (const other of stable)
				for (let i = 0; i < problem.seekers; i++)
					expect(liking(hostOf, i)).toBeGreaterThanOrEqual(liking(other, i))
		}),
		{ numRuns: 300 }
	)
})

/** Gale and Shapley 1962, example 1: men α β γ, women A B C; asking men get their first choices. */
test('the published example of deferred acceptance', () => {
	const men = [
		[1, 2, 3],
		[3, 1, 2],
		[2, 3, 1]
	]
	const women = [
		[3, 2, 1],
		[1, 3, 2],
		[2, 1, 3]
	]
	const pairs = men.flatMap((ranks, seeker) =>
		ranks.map((rank, host) => ({
			...{ seeker, host, score: 1 },
			bySeeker: -rank,
			byHost: -women[host]![seeker]!
		}))
	)
	expect([...matchStably(problemOf(3, [1, 1, 1], pairs))]).toEqual([0, 1, 2])
})

test('a city: the same answer twice, all methods sound, and what stability costs', () => {
	const problem = generateMatch({ seekers: 600, hosts: 120, seed: 1 })
	const exact = match(problem)
	expect(match(problem)).toEqual(exact)
	expect(exact.gap).toBe(0)
	const auction = match(problem, { exactUpTo: 0 })
	expect(auction.dual).toBeGreaterThanOrEqual(exact.objective)
	expect(auction.gap).toBeLessThan(0.0005)
	const stable = match(problem, { method: 'stable' })
	expect([stable.blockingPairs, stable.dual]).toEqual([0, exact.objective])
	expect(stable.gap).toBeGreaterThan(0)
	expect(exact.blockingPairs).toBeGreaterThan(0)
	const full = Math.min(
		600,
		problem.capacity.reduce((sum, one) => sum + one, 0)
	)
	expect(exact.unmatched.length).toBeGreaterThanOrEqual(600 - full)
})

test('a host that is fixed for a seeker costs the whole at least what its alternative says', () => {
	fc.assert(
		fc.property(tinyProblems, (problem) => {
			const best = match(problem)
			const matchings = [...allMatchings(problem)]
			for (let i = 0; i < problem.seekers; i++)
				for (const { host, loss } of alternativesFor(problem, best, i, 5))
					for (const hostOf of matchings.filter((one) => one[i] === host))
						expect(objectiveOf(problem, hostOf)).toBeLessThanOrEqual(best.objective - loss)
		}),
		{ numRuns: 150 }
	)
})

test('nobody to match is matched too', () => {
	expect(match(problemOf(0, [], []))).toMatchObject({
		objective: 0,
		dual: 0,
		gap: 0,
		unmatched: []
	})
	expect(match(problemOf(2, [0], [{ seeker: 0, host: 0, score: 5 }]))).toMatchObject({
		objective: 0,
		unmatched: [0, 1]
	})
	expect(matchExactly(problemOf(1, [1], [])).hostOf).toEqual(new Int32Array([NONE]))
})

test('a matching that breaks a rule is found out', () => {
	const problem = problemOf(
		2,
		[1],
		[
			{ seeker: 0, host: 0, score: 5 },
			{ seeker: 1, host: 0, score: 4 }
		]
	)
	expect(() => objectiveOf(problem, new Int32Array([0, 0]))).toThrow('too many')
	expect(() => objectiveOf(problemOf(1, [1], []), new Int32Array([0]))).toThrow('may not be')
})
