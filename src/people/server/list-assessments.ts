import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayListPeople, visiblePeople } from '../access.ts'
import type { AssessmentQuery } from '../filters.ts'
import * as store from './store/assessment.ts'

/** Assessments of the people whom the actor sees. */
export async function listAssessments(ctx: Context, query: AssessmentQuery) {
	authorize(mayListPeople(ctx.actor))
	return store.listAssessments(ctx.db, visiblePeople(ctx.actor), query)
}

/** All of the same list, for a file that leaves the house: who took it is recorded. */
export async function exportAssessments(
	ctx: Context,
	query: AssessmentQuery
): Promise<store.AssessmentRow[]> {
	authorize(mayListPeople(ctx.actor))
	const all = { ...query, limit: null, offset: 0 }
	const { rows } = await store.listAssessments(ctx.db, visiblePeople(ctx.actor), all)
	await record(ctx, 'people.assessments_exported', { rows: rows.length })
	return rows
}
