import { showProcessing } from '#platform/privacy/keep-processing.ts'
import { isEditable } from '#platform/privacy/processing.ts'
import { processing } from '../../../../personal-data.ts'
import type { PageServerLoad } from './$types'

const editable = new Set(processing.filter(isEditable).map(({ code }) => code))

export const load: PageServerLoad = async ({ locals, url }) => {
	const { rows, mayEdit } = await showProcessing(locals.ctx, processing)
	return {
		rows: rows.map((row) => ({ ...row, mayEdit: mayEdit && editable.has(row.code) })),
		done: url.searchParams.has('selesai')
	}
}
