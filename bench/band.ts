import process from 'node:process'
import { greedyDraft } from '../src/optimisation/compose/construct.ts'
import { prepare } from '../src/optimisation/compose/instance.ts'
import { seating } from '../src/optimisation/compose/seating.ts'
import { band, type Estimates } from '../src/optimisation/compose/uncertainty.ts'
import { generate, SIZES } from './generate.ts'
import type { Row } from './run.ts'

const PEOPLE = 3000
const REPEATS = 5
const TARGET_S = 0.5

/** The band of a plan for 3,000 people, every second gap an estimate: the least CPU time of a few. */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
	const problem = generate({ ...SIZES[PEOPLE], seed: 1 })
	const plan = seating(greedyDraft(prepare(problem), () => false))
	const estimates: Estimates = problem.people.map(({ gaps }) =>
		gaps
			.filter((_, g) => g % 2 === 0)
			.map(({ competency, levels }) => [competency, levels, 0.5] as const)
	)
	const seconds = Array.from({ length: REPEATS }, () => {
		const began = process.cpuUsage()
		band(problem, estimates, plan)
		return process.cpuUsage(began).user / 1e6
	})
	const value = Math.min(...seconds)
	const row = { case: `${PEOPLE}`, metric: 'cpu_s', value, unit: 's', target: TARGET_S } as const
	return { name: 'band', rows: [{ ...row, better: 'lower', met: value <= TARGET_S }] }
}
