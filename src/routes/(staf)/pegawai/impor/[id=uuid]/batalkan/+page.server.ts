import { thenComputeGaps } from '#needs/server/compute-gaps.ts'
import { action } from '#platform/http/action.ts'
import { ImportId } from '#people/import/import.ts'
import { importUnknown } from '#people/import/refusals.ts'
import { showImport } from '#people/server/show-import.ts'
import { undoImport } from '#people/server/undo-import.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const input = ImportId.safeParse(params)
	if (!input.success) throw importUnknown()
	const { id, fileName, totals } = await showImport(locals.ctx, input.data.id)
	return { id, fileName, totals, requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(ImportId, thenComputeGaps(undoImport), (_, { params }) => {
		const { id } = ImportId.parse(params)
		return `/pegawai/impor/${id}`
	})
}
