import { thenComputeGaps } from '#needs/server/compute-gaps.ts'
import { SheetRef } from '#people/import/import.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { applyDictionary, previewDictionary } from '#people/server/import-dictionary.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	preview: await previewDictionary(locals.ctx, params),
	requestId: locals.requestId,
	applied: url.searchParams.has('selesai')
})

export const actions: Actions = {
	default: action(
		SheetRef,
		thenComputeGaps(applyDictionary),
		(_, { url }) => `${url.pathname}?selesai`,
		peopleConstraints
	)
}
