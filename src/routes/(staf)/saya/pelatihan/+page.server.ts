import { action } from '#platform/http/action.ts'
import { RequestForm, WithdrawForm } from '#training/enrolment-forms.ts'
import { requestSeat, withdraw } from '#training/server/request-seat.ts'
import { showOwnTraining } from '#training/server/show-own-training.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, url }) => ({
	...(await showOwnTraining(ctx)),
	requestId,
	done: url.searchParams.get('selesai')
})

export const actions: Actions = {
	minta: action(RequestForm, requestSeat, (_, { url }) => `${url.pathname}?selesai=minta`),
	mundur: action(WithdrawForm, withdraw, (_, { url }) => `${url.pathname}?selesai=mundur`)
}
