import { SettingsForm } from '#needs/message-forms.ts'
import { changeMessageSettings, readMessageSettings } from '#needs/server/edit-message-settings.ts'
import { mayModerate } from '#needs/access.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	authorize(mayModerate(locals.ctx.actor))
	return {
		settings: await readMessageSettings(locals.ctx),
		saved: url.searchParams.has('tersimpan'),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(SettingsForm, changeMessageSettings, () => '/kebutuhan/warga/atur?tersimpan')
}
