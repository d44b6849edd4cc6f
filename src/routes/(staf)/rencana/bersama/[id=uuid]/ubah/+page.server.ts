import { JointForm } from '#plan/joint-forms.ts'
import { jointConstraints } from '#plan/joint-refusals.ts'
import { recordJoint } from '#plan/server/record-joint.ts'
import { showJointForm } from '#plan/server/show-joint.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await showJointForm(locals.ctx, { id: params.id })),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		JointForm,
		recordJoint,
		({ id, voided }) => `/rencana/bersama/${id}?tersimpan${voided > 0 ? `&gugur=${voided}` : ''}`,
		jointConstraints
	)
}
