import { ComponentForm, ComponentRef } from '#plan/budget-forms.ts'
import { recordComponent, removeComponent, showComponents } from '#plan/server/edit-components.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const search = url.searchParams.get('cari')?.slice(0, 100) ?? ''
	const found = await showComponents(locals.ctx, { id: params.id, search })
	const asked = url.searchParams.get('ubah')
	return {
		...found,
		search,
		edited: found.components.find(({ id }) => id === asked) ?? null,
		saved: url.searchParams.has('tersimpan'),
		requestIds: [locals.requestId, locals.ctx.newId()] as const
	}
}

const here = ({ id }: { id: string }) => `/rencana/katalog/${id}/biaya?tersimpan`

export const actions: Actions = {
	simpan: action(ComponentForm, recordComponent, here),
	hapus: action(ComponentRef, removeComponent, here)
}
