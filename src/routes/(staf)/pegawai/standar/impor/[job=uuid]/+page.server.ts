import { draftStandard, previewStandard } from '#people/server/import-standard.ts'
import { JobRef } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	preview: await previewStandard(locals.ctx, params),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(JobRef, draftStandard, (id) => `/pegawai/standar/${id}`)
}
