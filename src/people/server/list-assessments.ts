import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayListPeople, visiblePeople } from '../access.ts'
import type { AssessmentQuery } from '../filters.ts'
import * as store from './store/assessment.ts'

/** Assessments of the people whom the actor sees. */
export async function listAssessments(ctx: Context, query: AssessmentQuery) {
	authorize(mayListPeople(ctx.actor))
	return store.listAssessments(ctx.db, visiblePeople(ctx.actor), query)
}
