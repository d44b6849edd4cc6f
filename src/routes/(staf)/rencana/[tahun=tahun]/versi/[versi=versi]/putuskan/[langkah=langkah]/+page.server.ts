import { error } from '@sveltejs/kit'
import { DecreeForm, ReturnForm, StepForm } from '#plan/decision-forms.ts'
import { stepPaths } from '#plan/decision.ts'
import { planConstraints } from '#plan/refusals.ts'
import {
	decreeVersion,
	returnVersion,
	submitVersion,
	verifyVersion
} from '#plan/server/decide-version.ts'
import { showDecision } from '#plan/server/show-decision.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const view = await showDecision(locals.ctx, {
		tahun: Number(params.tahun),
		versi: Number(params.versi)
	})
	const open = view.steps.find(({ step }) => stepPaths[step] === params.langkah)
	if (!open) error(409, 'Langkah ini sudah dilakukan, atau bukan giliran Anda. Buka versinya lagi.')
	return { ...view, open, requestId: locals.requestId }
}

type Decided = { year: number; number: number }
const next = (step: string) => (_: Decided, event: { params: object }) => {
	const { tahun, versi } = event.params as { tahun: string; versi: string }
	return `/rencana/${tahun}/versi/${versi}?selesai=${step}`
}

export const actions: Actions = {
	verify: action(StepForm, verifyVersion, next('verify')),
	submit: action(StepForm, submitVersion, next('submit')),
	return: action(ReturnForm, returnVersion, next('return')),
	decree: action(DecreeForm, decreeVersion, next('decree'), planConstraints)
}
