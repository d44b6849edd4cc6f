import { randomUUID } from 'node:crypto'
import { ActivityForm, ActivityRef, ActivityStateForm } from '#plan/forms.ts'
import { planConstraints } from '#plan/refusals.ts'
import { showActivity } from '#plan/server/list-activities.ts'
import { copyActivity, recordActivity, setActivityState } from '#plan/server/record-activity.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showActivity(locals.ctx, params.id)),
	requestId: locals.requestId,
	otherIds: [randomUUID(), randomUUID()] as const,
	saved: url.searchParams.has('tersimpan')
})

const here = ({ id }: { id: string }) => `/rencana/katalog/${id}?tersimpan`

export const actions: Actions = {
	simpan: action(ActivityForm, recordActivity, here, planConstraints),
	salin: action(ActivityRef, copyActivity, here, planConstraints),
	aktif: action(ActivityStateForm, setActivityState, here)
}
