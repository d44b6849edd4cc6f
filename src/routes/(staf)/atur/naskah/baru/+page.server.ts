import { authorize } from '#platform/access/authorize.ts'
import { mayKeepRegister } from '#platform/documents/access.ts'
import { paperConstraints } from '#platform/documents/constraints.ts'
import { NumberForm } from '#platform/documents/forms.ts'
import { reserveByHand } from '#platform/documents/numbers/reserve-number.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { paperKinds } from '../../../../../paper-kinds.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals: { ctx, requestId } }) => {
	authorize(mayKeepRegister(ctx.actor))
	return {
		kinds: paperKinds.map(({ key, label }) => ({ value: key, label })),
		today: civilDate(ctx.now),
		requestId
	}
}

export const actions: Actions = {
	default: action(
		NumberForm,
		(ctx, form) => reserveByHand(ctx, paperKinds, form),
		({ id }) => `/atur/naskah/nomor/${id}?selesai=pesan`,
		paperConstraints
	)
}
