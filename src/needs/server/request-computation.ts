import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayComputeGaps } from '../access.ts'
import { requestGapComputation } from './compute-gaps.ts'

/** The planner wants the gaps computed again at once. */
export async function requestComputation(ctx: Context): Promise<{ jobId: string }> {
	authorize(mayComputeGaps(ctx.actor))
	return { jobId: await requestGapComputation(ctx) }
}
