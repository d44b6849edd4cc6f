import { randomUUID } from 'node:crypto'
import { PaperForm, SignPaperForm } from '#plan/paper-forms.ts'
import { requestPaper } from '#plan/server/make-paper.ts'
import { showPaper } from '#plan/server/show-papers.ts'
import { signPlanPaper } from '#plan/server/sign-paper.ts'
import { paperConstraints } from '#platform/documents/constraints.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	paper: await showPaper(locals.ctx, {
		...{ year: Number(params.tahun), name: 'recap' as const, agencyId: params.opd }
	}),
	requestIds: [randomUUID(), randomUUID(), randomUUID()] as const,
	signed: url.searchParams.has('ditandatangani')
})

export const actions: Actions = {
	buat: action(
		PaperForm,
		requestPaper,
		({ jobId }, { url }) => `/pekerjaan/${jobId}?lanjut=${url.pathname}&kembali=${url.pathname}`,
		paperConstraints
	),
	tandatangan: action(
		SignPaperForm,
		signPlanPaper,
		(_, { url }) => `${url.pathname}?ditandatangani`
	)
}
