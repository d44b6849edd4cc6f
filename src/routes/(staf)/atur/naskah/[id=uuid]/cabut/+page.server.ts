import { authorize } from '#platform/access/authorize.ts'
import { mayKeepRegister } from '#platform/documents/access.ts'
import { WithdrawForm } from '#platform/documents/forms.ts'
import { showPaper, withdrawPaper } from '#platform/documents/papers/show-paper.ts'
import { action } from '#platform/http/action.ts'
import { paperKinds } from '../../../../../../paper-kinds.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, params }) => {
	authorize(mayKeepRegister(ctx.actor))
	return { paper: await showPaper(ctx, paperKinds, params.id), requestId }
}

export const actions: Actions = {
	default: action(
		WithdrawForm,
		(ctx, form) => withdrawPaper(ctx, paperKinds, form),
		(_, { params }) => `/atur/naskah/${(params as { id: string }).id}?selesai=cabut`
	)
}
