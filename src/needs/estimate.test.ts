import { expect, test } from 'vitest'
import { estimateLevels, type Pair } from './estimate.ts'

const pair = (given: Partial<Pair>): Pair => ({
	employeeId: 'x',
	competencyId: 'k',
	family: 'managerial',
	tier: 'pelaksana',
	agencyId: 'a',
	required: 3,
	actual: null,
	...given
})

/** People of one group, each measured once at the level given. */
const people = (group: string, levels: readonly number[], given: Partial<Pair> = {}) =>
	levels.map((actual, i) => pair({ employeeId: `${group}${i}`, actual, ...given }))

test('where nobody differs, everybody is taken to be like those measured', () => {
	const estimate = estimateLevels(people('a', [2, 2, 2, 2, 2, 2]))(pair({}))!
	expect(estimate.mean).toBeCloseTo(2, 9)
	expect(estimate.sd).toBeGreaterThan(0.14) // what rounding to halves alone leaves: √(0.25 / 12)
	expect(estimate.sd).toBeLessThan(0.2)
})

test('a person who was not measured may be as far off as people are from each other', () => {
	const levels = [1, 1.5, 2, 2, 2.5, 3, 1, 3, 2, 2]
	const { mean, sd } = estimateLevels(people('a', levels))(pair({}))!
	expect(mean).toBeCloseTo(2, 9)
	const spread = Math.sqrt(levels.reduce((sum, y) => sum + (y - 2) ** 2, 0) / 9)
	expect(sd).toBeGreaterThan(spread)
	expect(sd).toBeLessThan(1.2 * spread)
})

test('what is estimated is how far people are from what is asked of them', () => {
	const estimate = estimateLevels(people('a', [2, 2, 2, 2, 2]))
	expect(estimate(pair({ required: 4, tier: 'administrator' }))!.mean).toBeCloseTo(3, 9)
})

test('agencies differ, the little known less than the well known', () => {
	const spread = [-0.5, 0, 0, 0.5]
	const around = (level: number, times: number) =>
		Array.from({ length: times }, () => spread.map((d) => level + d)).flat()
	const measured = [
		...people('a', around(1, 5), { agencyId: 'a' }),
		...people('b', around(2, 5), { agencyId: 'b' }),
		...people('c', around(3, 5), { agencyId: 'c' }),
		...people('d', [3], { agencyId: 'd' })
	]
	const of = (agencyId: string) => estimateLevels(measured)(pair({ agencyId }))!
	expect(of('a').mean).toBeLessThan(1.3)
	expect(of('c').mean).toBeGreaterThan(2.7)
	expect(of('d').mean).toBeGreaterThan(2)
	expect(of('d').mean).toBeLessThan(of('c').mean)
	expect(of('nobody was measured here').mean).toBeCloseTo(2, 0)
	expect(of('nobody was measured here').sd).toBeGreaterThan(of('d').sd)
	expect(of('d').sd).toBeGreaterThan(of('a').sd)
})

test('competencies differ, within one family', () => {
	const measured = [
		...people('a', [1, 1.5, 1, 1.5, 1, 1.5], { competencyId: 'hard' }),
		...people('a', [3, 3.5, 3, 3.5, 3, 3.5], { competencyId: 'easy' })
	]
	const of = (competencyId: string) => estimateLevels(measured)(pair({ competencyId }))!.mean
	expect(of('hard')).toBeLessThan(1.6)
	expect(of('easy')).toBeGreaterThan(2.9)
})

test('fewer than five people say nothing of the others, and one family nothing of another', () => {
	const four = people('a', [2, 2, 2, 2])
	expect(estimateLevels(four)(pair({}))).toBeUndefined()
	const nine = four.flatMap((one) => [one, { ...one, competencyId: 'other' }])
	expect(estimateLevels(nine)(pair({}))).toBeUndefined()
	const five = people('a', [2, 2, 2, 2, 2])
	expect(estimateLevels(five)(pair({ family: 'technical' }))).toBeUndefined()
	expect(estimateLevels([])(pair({}))).toBeUndefined()
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

test('simulated: intervals hold the truth, and the error is less than of the group’s mean or of everybody’s', () => {
	const random = chance(11)
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
	const truth: (Pair & { level: number })[] = []
	const competency = [0.3, -0.2, 0, -0.5].map((mean, k) => ({ id: `k${k}`, mean }))
	for (let a = 0; a < 20; a++) {
		const agency = 0.4 * normal()
		for (let p = 0; p < 40; p++) {
			const own = 0.5 * normal()
			for (const { id, mean } of competency) {
				const level = 3 - 0.4 + mean + agency + own + 0.3 * normal()
				const at = { employeeId: `${a}-${p}`, competencyId: id, agencyId: `a${a}` }
				truth.push({ ...pair(at), level, actual: p < 1 + (a % 7) ? level : null })
			}
		}
	}
	const estimate = estimateLevels(truth)
	const unmeasured = truth.filter(({ actual }) => actual === null)
	const held = unmeasured.filter((one) => {
		const { mean, sd } = estimate(one)!
		return Math.abs(one.level - mean) < 1.282 * sd
	})
	expect(held.length / unmeasured.length).toBeGreaterThan(0.75)
	expect(held.length / unmeasured.length).toBeLessThan(0.85)

	const mean = (of: Pair[]) => of.reduce((sum, { actual }) => sum + actual!, 0) / of.length
	const measured = truth.filter(({ actual }) => actual !== null)
	const everybody = mean(measured)
	const error = (guess: (one: Pair) => number) =>
		unmeasured.reduce((sum, one) => sum + (guess(one) - one.level) ** 2, 0)
	const cells = Map.groupBy(measured, (one) => `${one.agencyId} ${one.competencyId}`)
	const ofCell = (one: Pair) => mean(cells.get(`${one.agencyId} ${one.competencyId}`)!)
	const shrunk = error((one) => estimate(one)!.mean)
	expect(shrunk).toBeLessThan(error(() => everybody))
	expect(shrunk).toBeLessThan(error(ofCell))
})
