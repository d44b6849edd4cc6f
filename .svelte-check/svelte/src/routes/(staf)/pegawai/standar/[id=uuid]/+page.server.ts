import { StandardCopy, TierLevels } from '#people/forms.ts'
import { competencyFamilies } from '#people/model.ts'
import { copyStandard, recordLevels } from '#people/server/edit-standard.ts'
import { showStandard } from '#people/server/show-standard.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = url.searchParams.get('rumpun')
	const family = competencyFamilies.find((one) => one === asked) ?? 'managerial'
	return {
		standard: await showStandard(locals.ctx, { ...params, family }),
		family,
		today: civilDate(locals.ctx.now),
		requestId: locals.requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	salin: action(StandardCopy, copyStandard, (id) => `/pegawai/standar/${id}?selesai=salin`),
	simpan: action(
		TierLevels,
		recordLevels,
		(id, { url }) =>
			`/pegawai/standar/${id}?rumpun=${url.searchParams.get('rumpun') ?? ''}&selesai=ubah`
	)
}
