import type { Progress } from '#optimisation/compose/model.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { version } from '#platform/version.ts'
import { mayCompose } from '../access.ts'
import { packProblem, type PackedProblem, type Wish } from './pose-plan.ts'
import { poseScenario, type PosedScenario } from './pose-scenario.ts'
import { solve, type Solved } from './solve.ts'
import * as store from './store/composition.ts'

/** A composition that is not written yet. */
export type Composed = Solved & {
	wish: Wish
	budget: number
	scenario: PosedScenario['scenario']
	packed: PackedProblem
}

/** Composes while the caller waits: for the command line, which has no queue. Reads and computes, writes nothing. */
export async function composeNow(
	ctx: Context,
	wish: Wish,
	onProgress?: (progress: Progress) => void
): Promise<Composed> {
	authorize(mayCompose(ctx.actor))
	const posed = await poseScenario(ctx, wish)
	const solved = await solve(posed, wish.settings, onProgress ? { onProgress } : {})
	const { budget, scenario } = posed
	return { ...solved, wish, scenario, budget: budget.total, packed: await packProblem(posed) }
}

/** Writes what `composeNow` found; answers its id. */
export async function keepComposition(ctx: Context, composed: Composed): Promise<string> {
	authorize(mayCompose(ctx.actor))
	const { wish, budget, scenario, packed, finish, rows } = composed
	const id = ctx.newId()
	await store.keepProblem(ctx.db, packed.hash, packed.content)
	await store.insertFinished(
		ctx.db,
		{
			id,
			year: wish.year,
			settings: wish.settings,
			budget,
			problemHash: packed.hash,
			codeVersion: version,
			scenario,
			requestedBy: ctx.actor.id,
			createdAt: ctx.now
		},
		{ ...finish, finishedAt: ctx.now },
		rows
	)
	await record(ctx, 'plan.composed', { year: wish.year, ...finish }, id)
	return id
}
