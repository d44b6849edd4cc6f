import { TemplateChoice, TemplateFile } from '#platform/documents/templates/forms.ts'
import { chooseTemplate, keepTemplate } from '#platform/documents/templates/keep-template.ts'
import { showTemplates } from '#platform/documents/templates/show-templates.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'
import { templateKinds } from '../../../../../template-kinds.ts'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const contoh = Number(url.searchParams.get('contoh')) || undefined
	return {
		...(await showTemplates(locals.ctx, templateKinds, { ...params, contoh })),
		path: params.jenis,
		requestId: locals.requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	unggah: action(
		TemplateFile,
		(ctx, form) => keepTemplate(ctx, templateKinds, form),
		({ jenis, number }) => `/atur/templat/${jenis}?contoh=${number}&selesai=unggah`
	),
	pakai: action(
		TemplateChoice,
		(ctx, form) => chooseTemplate(ctx, templateKinds, form),
		({ jenis }) => `/atur/templat/${jenis}?selesai=pakai`
	)
}
