import { listTemplateKinds } from '#platform/documents/templates/show-templates.ts'
import type { PageServerLoad } from './$types'
import { templateKinds } from '../../../../template-kinds.ts'

export const load: PageServerLoad = async ({ locals }) => ({
	kinds: await listTemplateKinds(locals.ctx, templateKinds)
})
