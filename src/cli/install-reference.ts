import type { Context } from '#platform/context.ts'
import * as hours from '#hours/server/install-reference.ts'
import * as needs from '#needs/server/install-reference.ts'
import * as people from '#people/server/install-reference.ts'
import * as professionalism from '#professionalism/server/install-reference.ts'
import * as plan from '#plan/server/install-reference.ts'

/** Brings what every government begins with: competencies, standards, JP rules, weights, days off. Harmless when it is there. */
export async function installReference(ctx: Context): Promise<void> {
	await hours.installReference(ctx)
	await people.installReference(ctx)
	await needs.installReference(ctx)
	await professionalism.installReference(ctx)
	await plan.installReference(ctx)
}
