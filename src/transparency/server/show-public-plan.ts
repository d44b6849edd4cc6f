import type { Context } from '#platform/context.ts'
import { listDecrees } from '#plan/server/list-decrees.ts'
import { findDecreedPlan } from '#plan/server/show-version.ts'
import type { PublicDecree, PublicPlan } from '../model.ts'
import { publicPlan } from '../public-plan.ts'
import { notDecreed } from '../refusals.ts'

/** The plan of a year that is in force, for everybody. Refused before its first decree. */
export async function showPublicPlan(ctx: Context, year: number): Promise<PublicPlan> {
	const plan = await findDecreedPlan(ctx, year)
	if (!plan) throw notDecreed(year)
	const decrees = await listDecrees(ctx, { year })
	return publicPlan(plan, decrees.filter(({ version }) => version !== plan.number).map(withoutYear))
}

const withoutYear = ({ version, number, decreedOn, signer, onBehalf }: PublicDecree) => ({
	...{ version, number, decreedOn, signer, onBehalf }
})

/** Years with a plan in force and its decree, the latest first. */
export async function listPublicPlans(ctx: Context): Promise<(PublicDecree & { year: number })[]> {
	return (await listDecrees(ctx, {})).filter(({ inForce }) => inForce)
}
