import { mayEditPeople } from '#people/access.ts'
import { assessmentQuery, readAssessmentQuery } from '#people/filters.ts'
import { AssessmentId, AssessmentInput } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { recordAssessment, removeAssessment } from '#people/server/edit-assessment.ts'
import { listAssessments } from '#people/server/list-assessments.ts'
import { chooseCompetency } from '#people/server/list-competencies.ts'
import { showEmployee } from '#people/server/show-employee.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, requestId } = locals
	authorize(mayEditPeople(ctx.actor))
	const query = readAssessmentQuery(url.searchParams)
	const [{ id, name, frontTitle, backTitle }, found, competencies] = await Promise.all([
		showEmployee(ctx, params),
		listAssessments(ctx, { ...assessmentQuery(query), employeeId: params.id }),
		chooseCompetency(ctx)
	])
	const asked = url.searchParams.get('hapus')
	return {
		person: { id, name, frontTitle, backTitle },
		query,
		...found,
		competencies,
		toRemove: found.rows.find((row) => row.id === asked),
		requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	catat: action(
		AssessmentInput,
		recordAssessment,
		(id) => `/pegawai/${id}/penilaian?selesai=catat`,
		peopleConstraints
	),
	hapus: action(AssessmentId, removeAssessment, (id) => `/pegawai/${id}/penilaian?selesai=hapus`)
}
