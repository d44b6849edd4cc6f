import { DocumentForm } from '#plan/forms.ts'
import { mayMakePapers } from '#plan/access.ts'
import { requestDocument, showDocuments } from '#plan/server/make-document.ts'
import { showPapers } from '#plan/server/show-papers.ts'
import { action } from '#platform/http/action.ts'
import { randomUUID } from 'node:crypto'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const year = Number(params.tahun)
	return {
		year,
		...(await showDocuments(locals.ctx, year)),
		papers: await showPapers(locals.ctx, year),
		mayMake: mayMakePapers(locals.ctx.actor),
		requestIds: [randomUUID(), randomUUID()] as const
	}
}

export const actions: Actions = {
	default: action(DocumentForm, requestDocument, ({ jobId, year }) => {
		const page = `/rencana/${year}/dokumen`
		return `/pekerjaan/${jobId}?lanjut=${page}&kembali=${page}`
	})
}
