import { check } from '../src/optimisation/compose/check.ts'
import { greedyDraft } from '../src/optimisation/compose/construct.ts'
import { prepare } from '../src/optimisation/compose/instance.ts'
import { Draft } from '../src/optimisation/compose/draft.ts'
import { highs } from '../src/optimisation/compose/linear.ts'
import { solvePlain } from '../src/optimisation/compose/plain.ts'
import { rowsOf } from '../src/optimisation/compose/rows.ts'
import { gapOf } from '../src/optimisation/gap.ts'
import { USUAL_SETTINGS, type Settings } from '../src/optimisation/compose/model.ts'
import { composeInThread } from '../src/optimisation/compose/run-in-thread.ts'
import { generate, SIZES } from './generate.ts'

/** One measured composition; memory is the whole process's at its highest. */
export type Measured = {
	/** Proven at the end, and at the moment that `SOON` names. */
	gap: number
	gap_soon: number
	objective: number
	bound: number
	wall_s: number
	cpu_s: number
	/** Until the first plan that keeps every rule. */
	first_plan_s: number
	/** From the wish to stop, once improving has begun, to the answer. */
	cancel_ms: number
	/** Asking again from this plan with 2 % more money. */
	again_s: number
	rss_mb: number
	/** Objective above doing nothing: ours to that of the rule of thumb. */
	ratio_greedy: number
	/** The same, to the plain programme's after ten times `SOON`; only with BINA_BENCH_HIGHS=1. */
	ratio_highs: number
}

/** Seconds of wall time after which a plan should already be good. */
const SOON = { 500: 10, 3000: 5, 20000: 60 }
const SETTINGS: Settings = { ...USUAL_SETTINGS, targetGap: 0.005 }

/** `node bench/compose-once.ts SIZE SEED` prints one `Measured` as JSON. */
const [size, seed] = process.argv.slice(2).map(Number)
const soon = SOON[size as keyof typeof SOON]
const problem = generate({ ...SIZES[size as keyof typeof SIZES], seed: seed! })

const before = process.cpuUsage()
const start = performance.now()
const elapsed = () => (performance.now() - start) / 1000
let first = 0
let early = 1
const composition = await composeInThread(problem, SETTINGS, {
	onProgress: ({ objective, bound }) => {
		first ||= elapsed()
		if (elapsed() <= soon) early = gapOf(objective, bound)
	}
})
const wall = elapsed()
if (wall <= soon) early = composition.gap
const { user, system } = process.cpuUsage(before)
const rss = process.resourceUsage().maxRSS / 1024
if (!check(problem, composition.plan).feasible) throw new Error('the plan breaks a rule')

const richer = { ...problem.budget, total: Math.round(problem.budget.total! * 1.02) }
const askedAgain = performance.now()
const again = await composeInThread(
	{ ...problem, budget: richer },
	{ ...SETTINGS, targetGap: 0.01, steps: 20 },
	{ start: composition }
)
const again_s = (performance.now() - askedAgain) / 1000
if (again.objective < composition.objective - 1e-6) throw new Error('more money, worse plan')

const controller = new AbortController()
let asked = 0
await composeInThread(
	problem,
	{ ...SETTINGS, targetGap: 0 },
	{
		cancel: controller.signal,
		onProgress: ({ stage }) => {
			if (asked > 0 || stage !== 'improve') return
			asked = performance.now()
			controller.abort()
		}
	}
)
const cancel = performance.now() - asked

const on = prepare(problem)
const greedy = greedyDraft(on, () => false).objective()
const { gap, objective, bound, nothing } = composition
const measured: Measured = {
	gap,
	gap_soon: early,
	objective,
	bound,
	wall_s: wall,
	cpu_s: (user + system) / 1e6,
	first_plan_s: first,
	cancel_ms: cancel,
	again_s,
	rss_mb: rss,
	ratio_greedy: (objective - nothing) / (greedy - nothing),
	ratio_highs: process.env.BINA_BENCH_HIGHS ? (objective - nothing) / (await plain()) : 0
}
process.stdout.write(JSON.stringify(measured))

/** What the plain programme adds above doing nothing, from nothing, in ten times `soon`. */
async function plain(): Promise<number> {
	const until = performance.now() + soon * 10_000
	const { found } = solvePlain(await highs(), on, rowsOf(on), new Draft(on), {
		targetGap: 0,
		iterations: Infinity,
		stop: () => performance.now() > until,
		onProgress: () => {}
	})
	return found ? Draft.of(on, found).objective() - nothing : 0
}
