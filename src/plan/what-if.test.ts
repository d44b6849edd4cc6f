import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	bestRuns,
	rangeSentence,
	validRange,
	whatIf,
	whatIfSentence,
	worthOf,
	type Standpoint
} from './what-if.ts'

const M = 1_000_000
/** Rp1.200 juta, worth 520 levels, 0.28 of a level per million. */
const here: Standpoint = { budget: 1200 * M, worth: 520, price: 0.28 / M, runs: [] }

test('an estimate goes straight on by the price, and holds within five per cent', () => {
	expect(whatIf(here, 1250 * M)).toEqual({
		budget: 1250 * M,
		worth: 534,
		change: 14,
		trusted: true
	})
	expect(whatIf(here, 1300 * M).trusted).toBe(false)
	expect(validRange(here)).toEqual([1140 * M, 1260 * M])
	expect(rangeSentence(here)).toBe(
		'Perkiraan ini berlaku untuk pagu Rp1.140,0 juta sampai Rp1.260,0 juta.'
	)
})

test.each([
	[1250, 'Rp50,0 juta lagi menutup ± 14,0 tingkat kesenjangan.'],
	[1150, 'Tanpa Rp50,0 juta itu ± 14,0 tingkat tidak tertutup.'],
	[1200, 'Ini pagu susunan yang ditampilkan.']
])('at %i million: %s', (millions, sentence) => {
	expect(whatIfSentence(here, whatIf(here, millions * M))).toBe(sentence)
})

test('without a price of money, more of it does nothing', () => {
	const free = { ...here, price: 0 }
	expect(whatIfSentence(free, whatIf(free, 1250 * M))).toBe(
		'Rp50,0 juta lagi tidak menutup lebih banyak.'
	)
	expect(whatIfSentence(free, whatIf(free, 1190 * M))).toBe(
		'Tanpa Rp10,0 juta itu tetap tertutup sebanyak ini.'
	)
})

test('a run that showed otherwise ends the range, one that agrees does not', () => {
	const runs = [
		{ budget: 1230 * M, worth: 520.2 },
		{ budget: 1180 * M, worth: 514.4 }
	]
	expect(validRange({ ...here, runs })).toEqual([1140 * M, 1230 * M])
})

test('never less than a run that needs no more money', () => {
	const runs = [{ budget: 1210 * M, worth: 530 }]
	expect(whatIf({ ...here, runs }, 1220 * M).worth).toBe(530)
	expect(whatIf({ ...here, runs }, 1205 * M).worth).toBeCloseTo(521.4)
})

test('more money never says less', () => {
	const run = fc.record({
		budget: fc.integer({ min: 0, max: 2000 }).map((n) => n * M),
		worth: fc.integer({ min: 0, max: 900 })
	})
	fc.assert(
		fc.property(
			fc.array(run, { maxLength: 8 }),
			run,
			fc.integer({ min: 0, max: 100 }),
			fc.integer({ min: 0, max: 2000 }),
			fc.integer({ min: 0, max: 500 }),
			(runs, at, price, budget, more) => {
				const point = { ...at, price: price / 100 / M, runs }
				const [less, rest] = [whatIf(point, budget * M), whatIf(point, (budget + more) * M)]
				expect(rest.worth).toBeGreaterThanOrEqual(less.worth)
				if (budget * M >= at.budget) expect(less.change).toBeGreaterThanOrEqual(0)
				const best = bestRuns(runs)
				for (const [i, { budget: b, worth }] of best.entries()) {
					if (i === 0) continue
					expect(b).toBeGreaterThan(best[i - 1]!.budget)
					expect(worth).toBeGreaterThanOrEqual(best[i - 1]!.worth)
				}
			}
		)
	)
})

test('a worth counts neither locks nor seats that stay', () => {
	const pieces = {
		closure: 10,
		bonus: 1,
		kept: 5,
		hoursOwed: -3,
		mandatoryMissed: -3,
		goalSeatsMissing: 0,
		fairSeatsMissing: 0,
		locksBroken: -1000
	}
	expect(worthOf({ pieces, totals: { hoursBefore: 200 } })).toBeCloseTo(10 + 1 - 3 + 6 - 3)
})
