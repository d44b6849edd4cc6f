import { mayModerate } from '#needs/access.ts'
import { messageQuery, readMessageQuery } from '#needs/message-filters.ts'
import { readMessageSettings } from '#needs/server/edit-message-settings.ts'
import { listMessages } from '#needs/server/list-messages.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readMessageQuery(url.searchParams)
	return {
		query,
		...(await listMessages(locals.ctx, messageQuery(query))),
		settings: await readMessageSettings(locals.ctx),
		mayModerate: mayModerate(locals.ctx.actor),
		search: url.search
	}
}
