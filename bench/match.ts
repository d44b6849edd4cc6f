import { Columns, highs, solve } from '#optimisation/compose/linear.ts'
import { match } from '#optimisation/match/match.ts'
import { USUAL_MATCH_SETTINGS, type MatchProblem } from '#optimisation/match/model.ts'
import { generateMatch } from './generate-match.ts'
import type { Row } from './run.ts'

const RUNS = 5
const SMALL = { seekers: 3000, hosts: 600, seed: 1 }
const LARGE = { seekers: 50_000, hosts: 10_000, seed: 1 }

/** Mentors for a city and for a province; the smaller also by HiGHS as a linear programme. Times are medians. */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
	const small = generateMatch(SMALL)
	const own = timed(() => match(small, { ...USUAL_MATCH_SETTINGS, exactUpTo: Infinity }))
	const plain = await byHighs(small)
	const stable = timed(() => match(small, { method: 'stable' }))
	const large = generateMatch(LARGE)
	const auction = timed(() => match(large))
	const row = (
		of: string,
		metric: string,
		value: number,
		unit: string,
		target: number | null = null
	) => ({
		...{ case: of, metric, value: Number(value.toPrecision(4)), unit, target },
		better: 'lower' as const,
		met: target === null ? null : value <= target
	})
	const [city, province] = [SMALL, LARGE].map(({ seekers, hosts }) => `${seekers} × ${hosts}`) as [
		string,
		string
	]
	return {
		name: 'match',
		rows: [
			row(city, 'wall_s', own.seconds, 's', 0.5),
			row(city, 'gap', own.answer.gap, 'share', 0),
			row(city, 'ratio_highs', own.seconds / plain.seconds, '×', 1),
			row(
				city,
				'differs_highs',
				Math.abs(own.answer.objective - plain.objective) / plain.objective,
				'share',
				1e-6
			),
			row(city, 'blocking', own.answer.blockingPairs, 'pairs'),
			row(`${city} stable`, 'wall_s', stable.seconds, 's'),
			row(`${city} stable`, 'gap', stable.answer.gap, 'share'),
			row(province, 'wall_s', auction.seconds, 's', 3),
			row(province, 'gap', auction.answer.gap, 'share', 0.0005)
		]
	}
}

function timed<T>(work: () => T): { answer: T; seconds: number } {
	const times: number[] = []
	let answer!: T
	for (let run = 0; run < RUNS; run++) {
		const started = performance.now()
		answer = work()
		times.push((performance.now() - started) / 1000)
	}
	return { answer, seconds: times.toSorted((a, b) => a - b)[RUNS >> 1]! }
}

/** The same as a linear programme, whose corners are whole: the best known way that is not ours. */
async function byHighs({ seekers, capacity, start, host, score }: MatchProblem) {
	const solver = await highs()
	const columns = new Columns()
	for (let i = 0; i < seekers; i++)
		for (let k = start[i]!; k < start[i + 1]!; k++)
			columns.add({ cost: score[k]!, upper: 1 }, (put) => {
				put(i, 1)
				put(seekers + host[k]!, 1)
			})
	const rows = seekers + capacity.length
	const upper = Float64Array.from({ length: rows }, (_, at) =>
		at < seekers ? 1 : capacity[at - seekers]!
	)
	const started = performance.now()
	const model = columns.model(solver, { lower: new Float64Array(rows), upper, offset: 0 })
	solve(solver, model, () => false)
	const objective = model.getObjectiveValue()
	const seconds = (performance.now() - started) / 1000
	model.dispose()
	return { objective, seconds }
}
