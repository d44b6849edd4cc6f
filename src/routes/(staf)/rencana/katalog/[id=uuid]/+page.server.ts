import { randomUUID } from 'node:crypto'
import { ActivityForm, ActivityRef, ActivityStateForm } from '#plan/forms.ts'
import { planConstraints } from '#plan/refusals.ts'
import { showActivity } from '#plan/server/list-activities.ts'
import { mayModerate } from '#needs/access.ts'
import { listMessagesOf } from '#plan/server/link-message.ts'
import { listCasesOfActivity } from '#plan/server/record-case-use.ts'
import { copyActivity, recordActivity, setActivityState } from '#plan/server/record-activity.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showActivity(locals.ctx, params.id)),
	messages: await listMessagesOf(locals.ctx, params.id),
	cases: await listCasesOfActivity(locals.ctx, params.id),
	mayOpenMessages: mayModerate(locals.ctx.actor),
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
