import { mayKeepRegister, maySign } from '#platform/documents/access.ts'
import { showPaper } from '#platform/documents/papers/show-paper.ts'
import { paperKinds } from '../../../../../paper-kinds.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx }, params, url }) => ({
	paper: await showPaper(ctx, paperKinds, params.id),
	mayKeep: mayKeepRegister(ctx.actor),
	maySign: maySign(ctx.actor),
	done: url.searchParams.get('selesai')
})
