import { expect, test } from 'vitest'
import { forecastYear, paceVariance, type YearSoFar } from './forecast.ts'

const NOV = { elapsed: 10, ahead: 2, variance: 0 }

const person = (employeeId: string, amounts: number[], planned = 0): YearSoFar => ({
	employeeId,
	counted: amounts.reduce((sum, jp) => sum + jp, 0),
	amounts,
	months: amounts.map(() => 1),
	planned
})

/** Ten people with `each` events of 4 JP. */
const alike = (each: number) =>
	Array.from({ length: 10 }, (_, i) => person(`p${i}`, Array<number>(each).fill(4)))

test('by hand: everybody at the same pace, events of 4 JP', () => {
	// 4 events in 10 months and no spread: N ~ Poisson(0.8) in two months; 16 JP + at least one event reach 20.
	const forecast = forecastYear(alike(4), 20, NOV)!
	const { mean, reaches, low, high } = forecast.people.get('p0')!
	expect(reaches).toBeCloseTo(1 - Math.exp(-0.8), 4)
	expect(mean).toBeCloseTo(16 + 0.8 * 4, 3)
	expect([low, high]).toEqual([16, 24]) // P(N ≤ 1) = 0.81 < 0.9 ≤ P(N ≤ 2) = 0.95
})

test('a group is the sum of its people, with an interval around it', () => {
	const forecast = forecastYear(alike(4), 20, NOV)!
	const { mean, low, high } = forecast.group(forecast.people.keys())
	const p = 1 - Math.exp(-0.8)
	expect(mean).toBeCloseTo(10 * p, 3)
	expect(low).toBeCloseTo(10 * p - 1.96 * Math.sqrt(10 * p * (1 - p)), 3)
	expect(high).toBeCloseTo(10 * p + 1.96 * Math.sqrt(10 * p * (1 - p)), 3)
	expect(forecast.group(['p1', 'nobody']).mean).toBeCloseTo(p, 4)
})

test('whoever has reached it has reached it, and none is expected to lose', () => {
	const forecast = forecastYear(alike(5), 20, NOV)!
	expect(forecast.group(forecast.people.keys())).toEqual({ mean: 10, low: 10, high: 10 })
})

test('whoever attended more is expected to attend more', () => {
	const people = [...alike(4), person('often', Array<number>(9).fill(1)), person('never', [])]
	const { people: forecast } = forecastYear(people, 20, NOV)!
	const more = (id: string, has: number) => forecast.get(id)!.mean - has
	expect(more('often', 9)).toBeGreaterThan(more('p0', 16))
	expect(more('p0', 16)).toBeGreaterThan(more('never', 0))
	expect(more('never', 0)).toBeGreaterThan(0)
})

test('a planned seat stands for the usual pace', () => {
	const people = [...alike(4), person('seat', [4, 4], 12), person('short', [4, 4], 8)]
	const { people: forecast } = forecastYear(people, 20, NOV)!
	expect(forecast.get('seat')).toMatchObject({ mean: 20, low: 20, high: 20, reaches: 1 })
	expect(forecast.get('short')).toMatchObject({ mean: 16, reaches: 0 })
})

test('a pace that differs from month to month widens the interval of a group, not its middle', () => {
	const calm = forecastYear(alike(4), 20, NOV)!
	const uneven = forecastYear(alike(4), 20, { ...NOV, variance: 0.1 })!
	const width = ({ low, high }: { low: number; high: number }) => high - low
	const ids = [...calm.people.keys()]
	expect(uneven.group(ids).mean).toBe(calm.group(ids).mean)
	expect(width(uneven.group(ids))).toBeGreaterThan(width(calm.group(ids)))
})

test('too little to learn from is said, not guessed', () => {
	expect(forecastYear(alike(2), 20, NOV)).toBeUndefined() // 20 events
	expect(forecastYear(alike(4), 20, { ...NOV, elapsed: 0.9 })).toBeUndefined()
	expect(forecastYear([], 20, NOV)).toBeUndefined()
})

test.each([
	[[5, 5, 5], 2, 0],
	[[4, 6], 1, 0.12], // the variance of 0.8 and 1.2 is 0.08: 0.08 / 1 ahead + 0.08 / 2 known
	[[5], 2, 1],
	[[0, 0], 2, 1],
	[[4, 6], 0, 0]
])('events %o of complete months, %d months ahead: %d', (months, ahead, variance) => {
	expect(paceVariance(months, ahead)).toBeCloseTo(variance, 12)
})

/** A stream of numbers in 0..1 that a seed fixes (mulberry32). */
function chance(seed: number) {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let t = Math.imul(state ^ (state >>> 15), 1 | state)
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296
	}
}

test('in 60 simulated years the interval holds the truth about as often as it says', () => {
	const random = chance(7)
	const events = (rate: number) => {
		let n = 0
		for (let t = -Math.log(1 - random()); t < rate; t -= Math.log(1 - random())) n++
		return n
	}
	let held = 0
	for (let year = 0; year < 60; year++) {
		const pace = Array.from({ length: 12 }, () => 0.6 + 0.8 * random())
		const truth = Array.from({ length: 300 }, () => {
			const rate = -Math.log(1 - random()) * 0.35 // exponential: shape 1
			return pace.map((speed) =>
				Array.from({ length: events(rate * speed) }, () => (random() < 0.5 ? 3 : 8))
			)
		})
		const people = truth.map((months, i) => person(`p${i}`, months.slice(0, 9).flat()))
		const byMonth = pace.slice(0, 9).map((_, m) => truth.reduce((n, p) => n + p[m]!.length, 0))
		const variance = paceVariance(byMonth, 3)
		const forecast = forecastYear(people, 20, { elapsed: 9, ahead: 3, variance })!
		const { low, high } = forecast.group(forecast.people.keys())
		const reached = truth.filter((months) => months.flat().reduce((a, b) => a + b, 0) >= 20).length
		if (low - 0.5 <= reached && reached <= high + 0.5) held++
	}
	expect(held).toBeGreaterThanOrEqual(55) // 95 % of 60 is 57; binomial, two in a hundred below 55
})
