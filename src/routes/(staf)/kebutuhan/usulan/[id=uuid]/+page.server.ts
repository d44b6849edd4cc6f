import { LeaveForm, RefusalForm, StepForm } from '#needs/proposals/forms.ts'
import { readPeopleQuery } from '#needs/proposals/filters.ts'
import {
	rejectProposal,
	returnProposal,
	submitProposal,
	validateProposal,
	verifyProposal,
	withdrawProposal
} from '#needs/server/decide-proposal.ts'
import { leaveProposal } from '#needs/server/leave-proposal.ts'
import { listMeant, showProposal } from '#needs/server/show-proposal.ts'
import { mayWorkJointly } from '#plan/access.ts'
import { whyProposal } from '#plan/server/why-proposal.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, requestId } = locals
	const query = readPeopleQuery(url.searchParams)
	const view = await showProposal(ctx, { id: params.id, page: query.page })
	const wish = await listMeant(ctx, params)
	return {
		query,
		view,
		why: wish.competencyId && wish.people.length > 0 ? await whyProposal(ctx, wish) : null,
		people: wish.people.length,
		mayWorkJointly: mayWorkJointly(ctx.actor),
		requestIds: [requestId, ctx.newId(), ctx.newId(), ctx.newId()] as const,
		done: url.searchParams.get('selesai')
	}
}

const back =
	(done: string) =>
	({ id }: { id: string }) =>
		`/kebutuhan/usulan/${id}?selesai=${done}`

export const actions: Actions = {
	kirim: action(StepForm, submitProposal, back('kirim')),
	tarik: action(StepForm, withdrawProposal, back('tarik')),
	verifikasi: action(StepForm, verifyProposal, back('verifikasi')),
	validasi: action(StepForm, validateProposal, back('validasi')),
	kembalikan: action(RefusalForm, returnProposal, back('kembalikan')),
	tolak: action(RefusalForm, rejectProposal, back('tolak')),
	keluar: action(LeaveForm, leaveProposal, back('keluar'))
}
