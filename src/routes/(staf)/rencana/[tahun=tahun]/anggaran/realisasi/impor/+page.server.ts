import { mayKeepMoney } from '#plan/access.ts'
import { SpendingFile } from '#plan/budget-forms.ts'
import { requestSpending } from '#plan/server/import-spending.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, params }) => {
	authorize(mayKeepMoney(locals.ctx.actor))
	return { year: Number(params.tahun), requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		SpendingFile,
		requestSpending,
		({ jobId }, { url }) =>
			`/pekerjaan/${jobId}?lanjut=${url.pathname}/${jobId}&kembali=${url.pathname}`
	)
}
