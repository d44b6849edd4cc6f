import { JointForm } from '#plan/joint-forms.ts'
import { jointConstraints } from '#plan/joint-refusals.ts'
import { recordJoint } from '#plan/server/record-joint.ts'
import { showJointForm } from '#plan/server/show-joint.ts'
import { readUuid } from '#plan/filters.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await showJointForm(locals.ctx, {
		kegiatan: readUuid(url.searchParams, 'kegiatan'),
		usulan: readUuid(url.searchParams, 'usulan')
	})),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		JointForm,
		recordJoint,
		({ id }) => `/rencana/bersama/${id}?tersimpan`,
		jointConstraints
	)
}
