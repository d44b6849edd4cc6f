import type { Context } from '#platform/context.ts'
import { number } from '#platform/i18n/format.ts'
import type { Waiting } from '#platform/waiting.ts'
import { mayDecideRequests } from '../access.ts'
import { listRequests } from './decide-requests.ts'

/** Requests for seats that wait for the actor's word. */
export async function waiting(ctx: Context): Promise<Waiting[]> {
	if (!mayDecideRequests(ctx.actor)) return []
	const { total } = await listRequests(ctx)
	if (total === 0) return []
	return [
		{
			key: 'training-requests',
			urgency: 'soon',
			badge: 'Pelatihan',
			title: `${number(total)} permintaan kursi menunggu Anda`,
			text: 'Setujui, atau katakan alasannya bila belum.',
			href: '/pelatihan/permintaan',
			action: 'Putuskan'
		}
	]
}
