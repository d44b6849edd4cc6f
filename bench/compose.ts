import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Measured } from './compose-once.ts'
import { SIZES } from './generate.ts'
import type { Row } from './run.ts'

type Target = {
	metric: keyof Measured
	unit: string
	better: Row['better']
	most?: Record<number, number>
}

/** What docs/composer.md promises; the worst of the seeds counts for `gap`. */
const METRICS: Target[] = [
	{
		metric: 'gap_soon',
		unit: 'share',
		better: 'lower',
		most: { 500: 0.03, 3000: 0.015, 20000: 0.01 }
	},
	{ metric: 'gap', unit: 'share', better: 'lower', most: { 500: 0.005, 3000: 0.01, 20000: 0.01 } },
	{ metric: 'wall_s', unit: 's', better: 'lower', most: { 500: 120, 3000: 60, 20000: 60 } },
	{ metric: 'cpu_s', unit: 's', better: 'lower' },
	{ metric: 'first_plan_s', unit: 's', better: 'lower', most: { 3000: 2 } },
	{ metric: 'again_s', unit: 's', better: 'lower', most: { 3000: 2 } },
	{ metric: 'cancel_ms', unit: 'ms', better: 'lower', most: { 500: 200, 3000: 200 } },
	{ metric: 'rss_mb', unit: 'MB', better: 'lower', most: { 3000: 300, 20000: 600 } },
	{ metric: 'ratio_greedy', unit: '×', better: 'higher', most: { 3000: 1.1 } }
]
const HIGHS: Target = { metric: 'ratio_highs', unit: '×', better: 'higher', most: { 500: 1 } }

const numbers = (text: string) => text.split(',').map(Number)

/**
 * Composes made-up governments of `BINA_BENCH_SIZES` people (500,3000) with `BINA_BENCH_SEEDS`
 * (1,2,3,4,5), each in a process of its own, and gives the median over the seeds of every metric,
 * but the worst of the final gaps.
 */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
	const sizes = numbers(process.env.BINA_BENCH_SIZES ?? '500,3000')
	const seeds = numbers(process.env.BINA_BENCH_SEEDS ?? '1,2,3,4,5')
	const metrics = process.env.BINA_BENCH_HIGHS ? [...METRICS, HIGHS] : METRICS
	const rows: Row[] = []
	for (const size of sizes) {
		if (!(size in SIZES)) throw new RangeError(`no such size: ${size}`)
		const runs: Measured[] = []
		for (const seed of seeds) {
			runs.push(await once(size, seed))
			process.stderr.write(`${size} ${seed} ${JSON.stringify(runs.at(-1))}\n`)
		}
		for (const { metric, unit, better, most } of metrics) {
			const values = runs.map((run) => run[metric])
			const value = metric === 'gap' ? Math.max(...values) : median(values)
			const target = most?.[size] ?? null
			const met = target === null ? null : better === 'lower' ? value <= target : value >= target
			rows.push({ case: `${size}`, metric, value: round(value), unit, target, better, met })
		}
	}
	return { name: 'compose', rows }
}

async function once(size: number, seed: number): Promise<Measured> {
	const script = fileURLToPath(new URL('./compose-once.ts', import.meta.url))
	const { stdout } = await promisify(execFile)(process.execPath, [script, `${size}`, `${seed}`])
	return JSON.parse(stdout) as Measured
}

const round = (value: number) => Number(value.toPrecision(4))

function median(values: number[]): number {
	const sorted = values.toSorted((x, y) => x - y)
	const middle = sorted.length >> 1
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
