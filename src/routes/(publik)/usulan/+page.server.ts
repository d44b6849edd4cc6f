import { readMessageSettings } from '#needs/server/edit-message-settings.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
	settings: await readMessageSettings(locals.ctx)
})
