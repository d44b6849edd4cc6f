import { authorize } from '#platform/access/authorize.ts'
import { reaches } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { mayNominate, nominationScope } from '../access.ts'
import { notIn } from '../enrolment-refusals.ts'
import { explainClashes } from './explain-clashes.ts'
import { findBatch } from './find-batch.ts'
import { findParticipant } from './store/enrolment.ts'

/** The batch that people are put forward for. */
export async function showNomination(ctx: Context, { id }: { id: string }) {
	authorize(mayNominate(ctx.actor))
	return { batch: await findBatch(ctx, id) }
}

/** One place in a batch, with what stands against it, for whoever may change it. */
export async function showPlace(ctx: Context, { id, peserta }: { id: string; peserta: string }) {
	authorize(mayNominate(ctx.actor))
	const batch = await findBatch(ctx, id)
	const person = await findParticipant(ctx.db, id, peserta)
	if (!person) throw notIn()
	const scope = nominationScope(ctx.actor, batch)
	authorize(scope === 'all' || (person.agencyId !== null && reaches(scope, person.agencyId)))
	return { batch, person, clashes: (await explainClashes(ctx, [peserta])).get(peserta) ?? [] }
}
