import { mayMapElements } from '#needs/access.ts'
import { ElementDraft } from '#needs/forms.ts'
import { listElements, mapElement } from '#needs/server/edit-elements.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { elements, competencies } = await listElements(locals.ctx)
	const wanted = Number(url.searchParams.get('ubah'))
	return {
		elements,
		competencies,
		edited: elements.find(({ element }) => element === wanted),
		may: { map: mayMapElements(locals.ctx.actor) },
		saved: url.searchParams.has('tersimpan'),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(ElementDraft, mapElement, (_, { url }) => `${url.pathname}?tersimpan`)
}
