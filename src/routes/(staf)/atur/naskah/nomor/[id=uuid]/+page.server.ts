import { mayKeepRegister } from '#platform/documents/access.ts'
import { bytesOf, PaperFileForm, VoidForm } from '#platform/documents/forms.ts'
import { showNumber } from '#platform/documents/numbers/list-register.ts'
import { voidNumber } from '#platform/documents/numbers/reserve-number.ts'
import { usePaperNumber } from '#platform/documents/papers/use-number.ts'
import { action } from '#platform/http/action.ts'
import { paperKinds } from '../../../../../../paper-kinds.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, params, url }) => ({
	number: await showNumber(ctx, paperKinds, params.id),
	mayKeep: mayKeepRegister(ctx.actor),
	done: url.searchParams.has('selesai'),
	requestIds: [requestId, ctx.newId()] as const
})

export const actions: Actions = {
	serahkan: action(
		PaperFileForm,
		async (ctx, { id, berkas, publik }) =>
			usePaperNumber(ctx, paperKinds, { id, publik, bytes: await bytesOf(berkas) }),
		({ id }) => `/atur/naskah/${id}?selesai=terbit`
	),
	batal: action(VoidForm, voidNumber, (_, { url }) => `${url.pathname}?selesai=batal`)
}
