import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayEditPeople } from '../access.ts'
import type { AssessmentInput } from '../forms.ts'
import {
	assessmentUnknown,
	competencyUnknown,
	employeeUnknown,
	notYetAssessed
} from '../refusals.ts'
import * as store from './store/assessment.ts'
import { findCompetency } from './store/competency.ts'
import { findEmployee } from './store/employee.ts'

/** Writes down one assessed level of a person. Returns the person's id. */
export async function recordAssessment(
	ctx: Context,
	{ id: employeeId, ...assessed }: AssessmentInput
): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	if (!(await findEmployee(ctx.db, employeeId))) throw employeeUnknown()
	if (!(await findCompetency(ctx.db, assessed.competencyId))) throw competencyUnknown()
	if (assessed.assessedOn > civilDate(ctx.now)) throw notYetAssessed()

	await store.insertAssessment(ctx.db, ctx.newId(), { employeeId, ...assessed })
	const { competencyId, source } = assessed
	await record(ctx, 'people.assessed', { competency: competencyId, source }, employeeId)
	return employeeId
}

/** Takes away an assessment that was written down by mistake. Returns the person's id. */
export async function removeAssessment(
	ctx: Context,
	{ id: employeeId, assessment }: { id: string; assessment: string }
): Promise<string> {
	authorize(mayEditPeople(ctx.actor))
	const removed = await store.deleteAssessment(ctx.db, assessment, employeeId)
	if (!removed) throw assessmentUnknown()
	await record(ctx, 'people.assessment_removed', { competency: removed.competencyId }, employeeId)
	return employeeId
}
