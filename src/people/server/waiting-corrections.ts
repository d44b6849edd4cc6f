import type { Context } from '#platform/context.ts'
import { civilDate, fromToday, number } from '#platform/i18n/format.ts'
import type { Waiting } from '#platform/waiting.ts'
import { mayMend, mendScope } from '../access.ts'
import { dueAt } from '../correction.ts'
import { countWaiting } from './store/correction.ts'

/** Requests for correction that wait for whoever may mend. */
export async function waiting({ db, actor, now }: Context): Promise<Waiting[]> {
	if (!mayMend(actor)) return []
	const { waiting: count, oldest } = await countWaiting(db, mendScope(actor), actor.id)
	if (!oldest) return []
	const due = dueAt(oldest)
	return [
		{
			key: 'people.corrections',
			urgency: due <= now ? 'today' : 'soon',
			badge: due <= now ? 'Lewat waktu' : 'Perbaikan data',
			title: `${number(count)} permintaan perbaikan data menunggu`,
			text: `Yang tertua diminta ${fromToday(civilDate(oldest), civilDate(now))}. Jawab paling lambat tiga hari sesudah diminta.`,
			href: '/pegawai/perbaikan',
			action: 'Periksa permintaan'
		}
	]
}
