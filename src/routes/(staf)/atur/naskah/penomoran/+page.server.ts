import { listNumberings } from '#platform/documents/numbers/change-numbering.ts'
import { paperKinds } from '../../../../../paper-kinds.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	numberings: await listNumberings(locals.ctx, paperKinds),
	saved: url.searchParams.has('tersimpan')
})
