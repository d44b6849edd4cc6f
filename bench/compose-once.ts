import { check } from '../src/optimisation/compose/check.ts'
import { greedyDraft } from '../src/optimisation/compose/construct.ts'
import { prepare } from '../src/optimisation/compose/instance.ts'
import { USUAL_SETTINGS } from '../src/optimisation/compose/model.ts'
import { composeInThread } from '../src/optimisation/compose/run-in-thread.ts'
import { generate, SIZES } from './generate.ts'

/** One measured composition; memory is the whole process's at its highest. */
export type Measured = {
	gap: number
	objective: number
	bound: number
	wall_s: number
	cpu_s: number
	/** Until the first plan that keeps every rule. */
	first_plan_s: number
	/** From the wish to stop, once improving has begun, to the answer. */
	cancel_ms: number
	rss_mb: number
	/** Objective above doing nothing: ours to that of the rule of thumb. */
	ratio_greedy: number
}

/** `node bench/compose-once.ts SIZE SEED` prints one `Measured` as JSON. */
const [size, seed] = process.argv.slice(2).map(Number)
const problem = generate({ ...SIZES[size as keyof typeof SIZES], seed: seed! })

const before = process.cpuUsage()
const start = performance.now()
let first = 0
const composition = await composeInThread(problem, USUAL_SETTINGS, {
	onProgress: () => {
		first ||= performance.now() - start
	}
})
const wall = performance.now() - start
const { user, system } = process.cpuUsage(before)
const rss = process.resourceUsage().maxRSS / 1024
if (!check(problem, composition.plan).feasible) throw new Error('the plan breaks a rule')

const controller = new AbortController()
let asked = 0
await composeInThread(
	problem,
	{ ...USUAL_SETTINGS, targetGap: 0 },
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

const greedy = greedyDraft(prepare(problem), () => false).objective()
const { gap, objective, bound, nothing } = composition
const measured: Measured = {
	gap,
	objective,
	bound,
	wall_s: wall / 1000,
	cpu_s: (user + system) / 1e6,
	first_plan_s: first / 1000,
	cancel_ms: cancel,
	rss_mb: rss,
	ratio_greedy: (objective - nothing) / (greedy - nothing)
}
process.stdout.write(JSON.stringify(measured))
