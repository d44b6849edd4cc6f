import { CompareRef } from '#plan/forms.ts'
import { compareCompositions, listOthers } from '#plan/server/compare-compositions.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ref = { tahun: Number(params.tahun), run: params.run }
	const others = await listOthers(locals.ctx, ref)
	const asked = CompareRef.safeParse(url.searchParams.get('lain')).data ?? others[0]?.id
	return {
		...ref,
		others,
		comparison: asked ? await compareCompositions(locals.ctx, { ...ref, lain: asked }) : null
	}
}
