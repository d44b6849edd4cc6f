import { mayKeepRegister } from '#platform/documents/access.ts'
import { NumberingForm, NumberingPreview } from '#platform/documents/forms.ts'
import {
	changeNumbering,
	previewNumbering,
	showNumbering
} from '#platform/documents/numbers/change-numbering.ts'
import { TOKENS } from '#platform/documents/numbers/pattern.ts'
import { action } from '#platform/http/action.ts'
import { paperKinds } from '../../../../../../paper-kinds.ts'
import type { Actions, PageServerLoad } from './$types'

// The preview is asked for by address: it changes nothing, and needs no script.
export const load: PageServerLoad = async ({ locals: { ctx, requestId }, params, url }) => {
	const typed = Object.fromEntries(url.searchParams)
	const asked = 'pola' in typed ? NumberingPreview.safeParse(typed) : undefined
	return {
		numbering: await showNumbering(ctx, paperKinds, params.jenis),
		preview: asked?.success ? await previewNumbering(ctx, asked.data) : undefined,
		typed: asked ? typed : undefined,
		tokens: Object.entries(TOKENS),
		mayKeep: mayKeepRegister(ctx.actor),
		requestId
	}
}

export const actions: Actions = {
	default: action(
		NumberingForm,
		(ctx, form) => changeNumbering(ctx, paperKinds, form),
		() => '/atur/naskah/penomoran?tersimpan'
	)
}
