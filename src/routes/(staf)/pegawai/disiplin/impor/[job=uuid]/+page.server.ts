import {
	applyDiscipline,
	previewDiscipline,
	undoDiscipline
} from '#professionalism/server/import-discipline.ts'
import { pageOf } from '#people/import/preview-page.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { JobRef } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

// In a transaction, since every look is recorded.
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { rows, ...preview } = await inTransaction(locals.ctx, (ctx) =>
		previewDiscipline(ctx, params)
	)
	return {
		preview,
		...pageOf(rows, url.searchParams),
		requestIds: [locals.requestId, locals.ctx.newId()] as const,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	terapkan: action(JobRef, applyDiscipline, (_, { url }) => `${url.pathname}?selesai=terapkan`),
	batalkan: action(JobRef, undoDiscipline, (_, { url }) => `${url.pathname}?selesai=batalkan`)
}
