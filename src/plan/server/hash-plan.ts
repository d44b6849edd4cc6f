import { createHash } from 'node:crypto'
import type { Db } from '#platform/database/db.ts'
import { hashedText, type HashedPlan } from '../version.ts'
import { listSeated, type Composition } from './store/composition.ts'

export const hashPlan = (plan: HashedPlan): Buffer =>
	createHash('sha256').update(hashedText(plan)).digest()

/** The hash of a finished composition as the database has it. */
export async function hashStored(db: Db, composition: Composition): Promise<Buffer> {
	const { year, problemHash, settings, budget, objective, cost } = composition
	return hashPlan({
		year,
		problemHash: problemHash.toString('hex'),
		settings,
		budget,
		objective: objective!,
		cost: cost!,
		batches: await listSeated(db, composition.id)
	})
}
