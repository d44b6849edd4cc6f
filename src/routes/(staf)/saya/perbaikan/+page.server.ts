import { correctables, CorrectionForm, CorrectionRef } from '#people/correction.ts'
import { peopleConstraints } from '#people/refusals.ts'
import {
	askCorrection,
	showOwnCorrections,
	withdrawCorrection
} from '#people/server/ask-correction.ts'
import { action } from '#platform/http/action.ts'
import { oneOf } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

const HERE = '/saya/perbaikan'

export const load: PageServerLoad = async ({ locals, url }) => {
	const field = oneOf(correctables, url.searchParams.get('bidang'))
	const { corrections, ...form } = await showOwnCorrections(locals.ctx, field)
	return {
		field,
		...form,
		corrections: corrections.map((one) => ({ ...one, requestId: locals.ctx.newId() })),
		requestId: locals.requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	minta: action(CorrectionForm, askCorrection, () => `${HERE}?selesai=minta`, peopleConstraints),
	tarik: action(CorrectionRef, withdrawCorrection, () => `${HERE}?selesai=tarik`)
}
