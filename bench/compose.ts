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

/** What the first version promises; docs/composer.md has the figures and where they go from here. */
const METRICS: Target[] = [
	{ metric: 'gap', unit: 'share', better: 'lower', most: { 500: 0.05, 3000: 0.05, 20000: 0.05 } },
	{ metric: 'wall_s', unit: 's', better: 'lower', most: { 500: 60, 3000: 20, 20000: 180 } },
	{ metric: 'cpu_s', unit: 's', better: 'lower' },
	{ metric: 'first_plan_s', unit: 's', better: 'lower', most: { 3000: 2 } },
	{ metric: 'cancel_ms', unit: 'ms', better: 'lower' },
	{ metric: 'rss_mb', unit: 'MB', better: 'lower', most: { 3000: 400, 20000: 900 } },
	{ metric: 'ratio_greedy', unit: '×', better: 'higher', most: { 3000: 1.1 } }
]

const numbers = (text: string) => text.split(',').map(Number)

/**
 * Composes made-up governments of `BINA_BENCH_SIZES` people (500,3000) with `BINA_BENCH_SEEDS`
 * (1,2,3,4,5), each in a process of its own, and gives the median over the seeds of every metric,
 * and the worst gap.
 */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
	const sizes = numbers(process.env.BINA_BENCH_SIZES ?? '500,3000')
	const seeds = numbers(process.env.BINA_BENCH_SEEDS ?? '1,2,3,4,5')
	const rows: Row[] = []
	for (const size of sizes) {
		if (!(size in SIZES)) throw new RangeError(`no such size: ${size}`)
		const runs: Measured[] = []
		for (const seed of seeds) {
			runs.push(await once(size, seed))
			process.stderr.write(`${size} ${seed} ${JSON.stringify(runs.at(-1))}\n`)
		}
		for (const { metric, unit, better, most } of METRICS) {
			const value = median(runs.map((run) => run[metric]))
			const target = most?.[size] ?? null
			const met = target === null ? null : better === 'lower' ? value <= target : value >= target
			rows.push({ case: `${size}`, metric, value: round(value), unit, target, better, met })
		}
		const worst = round(Math.max(...runs.map((run) => run.gap)))
		rows.push({
			case: `${size}`,
			metric: 'gap_worst',
			value: worst,
			unit: 'share',
			target: null,
			better: 'lower',
			met: null
		})
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
