import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shrink, type GroupMean } from './shrink.ts'

const group = (mean: number, variance: number): GroupMean => Object.freeze({ mean, variance })

test('by hand: three groups measured equally well', () => {
	// w = 1: ȳ = 2, Q = 14, τ² = (14 − 2) / (3 − 1) = 6; B = 1/7; Var(μ̂) = 7/3.
	const { overall, between, groups, unseen } = shrink([group(-1, 1), group(3, 1), group(4, 1)])
	expect(between).toBeCloseTo(6, 12)
	expect(overall.mean).toBeCloseTo(2, 12)
	expect(overall.sd).toBeCloseTo(Math.sqrt(7 / 3), 12)
	expect(groups.map(({ mean }) => mean)).toEqual([
		expect.closeTo(-1 + 3 / 7, 12),
		expect.closeTo(3 - 1 / 7, 12),
		expect.closeTo(4 - 2 / 7, 12)
	])
	expect(groups[0]!.sd).toBeCloseTo(Math.sqrt(6 / 7 + 7 / 3 / 49), 12)
	expect(unseen).toEqual({ mean: overall.mean, sd: expect.closeTo(Math.sqrt(6 + 7 / 3), 12) })
})

test('thirteen trials of the BCG vaccine, log risk ratios of unequal precision', () => {
	// metadat dat.bcg (Colditz 1994); expected: metafor rma(yi, vi, method = "DL"), Viechtbauer (2010) J. Stat. Softw. 36(3).
	const trials = [
		[-0.889311, 0.325585],
		[-1.585389, 0.194581],
		[-1.348073, 0.415368],
		[-1.441551, 0.02001],
		[-0.217547, 0.05121],
		[-0.786116, 0.006906],
		[-1.620898, 0.223017],
		[0.011952, 0.003962],
		[-0.469418, 0.056434],
		[-1.371345, 0.073025],
		[-0.339359, 0.012412],
		[0.445913, 0.532506],
		[-0.017314, 0.071405]
	] as const
	const { overall, between } = shrink(trials.map(([y, v]) => group(y, v)))
	expect(between).toBeCloseTo(0.3088, 4)
	expect(overall.mean).toBeCloseTo(-0.7141, 4)
	expect(overall.sd).toBeCloseTo(0.1787, 4)
})

test('eight schools: no more different than by chance, so all become the common mean', () => {
	// Rubin (1981) J. Educ. Stat. 6:377; Gelman et al., Bayesian Data Analysis, 5.5: pooled effect 7.7, standard error 4.1.
	const schools = [
		[28, 15],
		[8, 10],
		[-3, 16],
		[7, 11],
		[-1, 9],
		[1, 11],
		[18, 10],
		[12, 18]
	] as const
	const { overall, between, groups } = shrink(schools.map(([y, sd]) => group(y, sd * sd)))
	expect(between).toBe(0)
	expect(overall.mean).toBeCloseTo(7.7, 1)
	expect(overall.sd).toBeCloseTo(4.1, 1)
	for (const { mean } of groups) expect(mean).toBeCloseTo(overall.mean, 9)
})

test('by hand: deviations are drawn towards nothing', () => {
	// w = 1: Σ y² = 11, τ² = (11 − 3) / 3 = 8/3; B = 3/11.
	const { overall, between, groups, unseen } = shrink([group(-1, 1), group(1, 1), group(3, 1)], 0)
	expect(overall).toEqual({ mean: 0, sd: 0 })
	expect(between).toBeCloseTo(8 / 3, 12)
	expect(groups[2]!.mean).toBeCloseTo((3 * 8) / 11, 12)
	expect(groups[2]!.sd).toBeCloseTo(Math.sqrt(8 / 11), 12)
	expect(unseen.sd).toBeCloseTo(Math.sqrt(8 / 3), 12)
	expect(shrink([group(0, 1)], 0).groups).toEqual([{ mean: 0, sd: 0 }])
})

test('one group stays what it is', () => {
	expect(shrink([group(2, 0.25)])).toMatchObject({ between: 0, groups: [{ mean: 2, sd: 0.5 }] })
})

test('no group and no variance are mistakes of the caller', () => {
	expect(() => shrink([])).toThrow(RangeError)
	expect(() => shrink([group(1, 0)])).toThrow(RangeError)
})

const groups = fc.array(
	fc.record({
		mean: fc.double({ min: -5, max: 5, noNaN: true }),
		variance: fc.double({ min: 0.01, max: 4, noNaN: true })
	}),
	{ minLength: 1, maxLength: 12 }
)

test('a mean is drawn towards the common one, never past it, and never made less certain than it was', () => {
	fc.assert(
		fc.property(groups, (given) => {
			const { overall, groups: shrunk } = shrink(given)
			for (const [j, { mean, variance }] of given.entries()) {
				const low = Math.min(mean, overall.mean) - 1e-9
				const high = Math.max(mean, overall.mean) + 1e-9
				expect(shrunk[j]!.mean).toBeGreaterThanOrEqual(low)
				expect(shrunk[j]!.mean).toBeLessThanOrEqual(high)
				expect(shrunk[j]!.sd).toBeLessThanOrEqual(Math.sqrt(variance) + 1e-9)
			}
		}),
		{ seed: 1 }
	)
})
