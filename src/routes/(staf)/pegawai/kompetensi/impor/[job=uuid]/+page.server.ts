import { thenComputeGaps } from '#needs/server/compute-gaps.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { applyDictionary, previewDictionary } from '#people/server/import-dictionary.ts'
import { JobRef } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	preview: await previewDictionary(locals.ctx, params),
	requestId: locals.requestId,
	applied: url.searchParams.has('selesai')
})

export const actions: Actions = {
	default: action(
		JobRef,
		thenComputeGaps(applyDictionary),
		(_, { url }) => `${url.pathname}?selesai`,
		peopleConstraints
	)
}
