import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	movesTo,
	parts,
	partsOf,
	planFactors,
	rankNeeds,
	shiftsOf,
	type Facts,
	type Weights
} from './weighing.ts'

const facts = (code: string, given: Partial<Facts> = {}): Facts => ({
	...{ id: code, code, name: code, family: 'managerial', people: 10, levels: 10 },
	...{ appraised: 10, poor: 0, owing: 0, rpjmd: 0, units: 0, surveyed: 8 },
	...given
})
const only = (given: Partial<Weights>): Weights => ({
	...{ gap: 0, rpjmd: 0, people: 0, performance: 0, skm: 0, mandate: 0 },
	...given
})

// docs/rules.md#prioritas: what 1 means in each part.
test('parts are shares of the deepest gap, the most people, those lacking it, and the units surveyed', () => {
	const own = partsOf([
		facts('A', { people: 20, levels: 40, poor: 5, owing: 20, rpjmd: 0.5, units: 2 }),
		facts('B', { people: 10, levels: 10 })
	])
	expect(own.get('A')).toEqual({
		...{ gap: 1, people: 1, rpjmd: 0.5, performance: 0.25, skm: 0.25, mandate: 1 }
	})
	expect(own.get('B')).toMatchObject({ gap: 0.5, people: 0.5, performance: 0, mandate: 0 })
	expect(partsOf([facts('C', { poor: 4, owing: 4 })]).get('C')).toMatchObject({
		...{ performance: 0, mandate: 0 }
	})
	expect(partsOf([facts('A', { surveyed: 0 })]).get('A')!.skm).toBe(0)
})

test('a score is the sum of its shares; equal scores are ordered by code', () => {
	const [first, second] = rankNeeds(
		[facts('B'), facts('A'), facts('C', { levels: 5 })],
		only({ gap: 3, rpjmd: 1 })
	)
	expect([first!.code, second!.code]).toEqual(['A', 'B'])
	expect(first).toMatchObject({ score: 75, shares: { gap: 75, rpjmd: 0 }, rank: 1 })
})

test('a weight moved by a fifth is said with the ranks it changes', () => {
	const all = [
		facts('A', { levels: 9 }),
		facts('B', { levels: 10, people: 10 }),
		facts('C', { levels: 4 })
	]
	// A: 45 + r·10; B: 50. They change places between 4 and 6 of the weight 5.
	const linked = [{ ...all[0]!, rpjmd: 1 }, all[1]!, all[2]!]
	const shifts = shiftsOf(linked, only({ gap: 50, rpjmd: 5.5 }))
	expect(shifts.find(({ part, up }) => part === 'rpjmd' && !up)).toMatchObject({
		weight: 4.4,
		moves: [
			{ name: 'B', from: 2, to: 1 },
			{ name: 'A', from: 1, to: 2 }
		]
	})
	expect(shifts.find(({ part, up }) => part === 'rpjmd' && up)!.moves).toEqual([])
	expect(shifts.map(({ part }) => part)).not.toContain('skm')
})

test('in a plan, what the composer counts itself adds nothing', () => {
	const weights = only({ gap: 30, people: 20, rpjmd: 20, skm: 10 })
	expect([...planFactors([facts('A'), facts('B', { levels: 3 })], weights).values()]).toEqual([
		1, 1
	])
	expect(planFactors([facts('A', { rpjmd: 1, units: 8 })], weights).get('A')).toBeCloseTo(1.6)
})

const share = fc.integer({ min: 0, max: 10 })
const some = fc
	.array(
		fc.record({
			people: fc.integer({ min: 5, max: 90 }),
			extra: share,
			poor: share,
			rpjmd: share,
			units: share
		}),
		{ minLength: 2, maxLength: 8 }
	)
	.map((rows) =>
		rows.map(({ people, extra, poor, rpjmd, units }, i) =>
			facts(`K${i}`, {
				...{ people, levels: people * (1 + extra / 10), poor: Math.min(poor, people) },
				...{ rpjmd: rpjmd / 10, units, surveyed: 10 }
			})
		)
	)
const weighed = fc
	.tuple(...parts.map(() => fc.integer({ min: 0, max: 50 })))
	.filter((weights) => weights.some((weight) => weight > 0))
	.map((weights) => Object.fromEntries(parts.map((part, i) => [part, weights[i]])) as Weights)

test('ranks are 1..n, fall with the score, and depend on nothing but the proportion of the weights', () => {
	fc.assert(
		fc.property(some, weighed, (all, weights) => {
			const ranked = rankNeeds(all, weights)
			expect(ranked.map(({ rank }) => rank)).toEqual(all.map((_, i) => i + 1))
			for (const [i, one] of ranked.entries()) {
				expect(one.score).toBeGreaterThanOrEqual(-1e-9)
				expect(one.score).toBeLessThanOrEqual(100 + 1e-9)
				if (i > 0) expect(ranked[i - 1]!.score).toBeGreaterThanOrEqual(one.score - 1e-9)
			}
			const twice = Object.fromEntries(parts.map((part) => [part, weights[part] * 2])) as Weights
			expect(movesTo(ranked, rankNeeds(all.toReversed(), twice))).toEqual([])
		}),
		{ numRuns: 200, seed: 7 }
	)
})

test('only who has less of a part loses to who has more of it when its weight rises, and the other way round', () => {
	fc.assert(
		fc.property(some, weighed, (all, weights) => {
			const own = partsOf(all)
			const now = new Map(rankNeeds(all, weights).map(({ id, rank }) => [id, rank]))
			for (const { part, up, weight } of shiftsOf(all, weights)) {
				const then = rankNeeds(all, { ...weights, [part]: weight })
				for (const [i, better] of then.entries())
					for (const worse of then.slice(i + 1)) {
						if (now.get(better.id)! < now.get(worse.id)!) continue
						const gain = own.get(better.id)![part] - own.get(worse.id)![part]
						expect(up ? gain : -gain).toBeGreaterThan(-1e-7)
					}
			}
		}),
		{ numRuns: 60, seed: 8 }
	)
})

test('a part that all have alike changes nothing', () => {
	fc.assert(
		fc.property(some, weighed, (all, weights) => {
			const alike = all.map((one) => ({ ...one, rpjmd: 1 }))
			for (const { moves } of shiftsOf(alike, weights).filter(({ part }) => part === 'rpjmd'))
				expect(moves).toEqual([])
		}),
		{ numRuns: 60, seed: 9 }
	)
})
