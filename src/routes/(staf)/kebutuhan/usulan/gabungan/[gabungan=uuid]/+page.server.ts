import { MergeAnswer, MergeRef } from '#needs/proposals/forms.ts'
import {
	answerMerge,
	askMergeAgain,
	cancelMerge,
	showMerge
} from '#needs/server/merge-proposals.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	merge: await showMerge(locals.ctx, params),
	requestIds: [locals.requestId, locals.ctx.newId(), locals.ctx.newId()] as const,
	done: url.searchParams.get('selesai')
})

const here = ({ gabungan }: { gabungan: string }) => `/kebutuhan/usulan/gabungan/${gabungan}`

export const actions: Actions = {
	jawab: action(MergeAnswer, answerMerge, (answer) => `${here(answer)}?selesai=jawab`),
	tanya: action(MergeRef, askMergeAgain, (answer) => `${here(answer)}?selesai=tanya`),
	batal: action(MergeRef, cancelMerge, (answer) => `${here(answer)}?selesai=batal`)
}
