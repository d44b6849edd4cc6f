import { mayKeepMoney } from '#plan/access.ts'
import { PricesFile } from '#plan/budget-forms.ts'
import { requestPrices } from '#plan/server/import-prices.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, params }) => {
	authorize(mayKeepMoney(locals.ctx.actor))
	return { year: Number(params.tahun), requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		PricesFile,
		requestPrices,
		({ jobId }, { url }) =>
			`/pekerjaan/${jobId}?lanjut=${url.pathname}/${jobId}&kembali=${url.pathname}`
	)
}
