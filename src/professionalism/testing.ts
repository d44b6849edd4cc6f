import { installReference as installNeeds } from '#needs/server/install-reference.ts'
import { system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Predicate } from '#needs/proposals/model.ts'
import type { Degree } from './model.ts'
import { computeIndexNow } from './server/compute-index.ts'
import { installReference } from './server/install-reference.ts'

/** Everybody's index, counted now by the first version of the figures. */
export async function givenIndex(ctx: Context) {
	await installNeeds(ctx)
	await installReference(ctx)
	return computeIndexNow({ ...ctx, actor: system('uji') })
}

/** A decision of discipline, light and of this year unless given. */
export async function givenDecision(
	ctx: Context,
	given: { employeeId: string; degree?: Degree; on?: string }
) {
	await ctx.db
		.insertInto('professionalism_discipline')
		.values({
			id: ctx.newId(),
			employee_id: given.employeeId,
			degree: given.degree ?? 'light',
			decided_on: given.on ?? '2026-03-17',
			source: 'Contoh',
			recorded_at: ctx.now
		})
		.execute()
}

/** A yearly appraisal, of 2025 unless given. */
export async function givenAppraisal(
	ctx: Context,
	given: { employeeId: string; predicate?: Predicate; year?: number }
) {
	await ctx.db
		.insertInto('needs_performance')
		.values({
			employee_id: given.employeeId,
			year: given.year ?? 2025,
			predicate: given.predicate ?? 'baik',
			source: 'Contoh'
		})
		.execute()
}
