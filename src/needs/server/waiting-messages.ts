import type { Context } from '#platform/context.ts'
import { civilDate, number } from '#platform/i18n/format.ts'
import type { Waiting } from '#platform/waiting.ts'
import { mayReplySomewhere, messageScope } from '../access.ts'
import { countWaiting } from './store/message-list.ts'

/** Citizens who wait for an answer of the actor's office. */
export async function waiting({ db, actor, now }: Context): Promise<Waiting[]> {
	if (!mayReplySomewhere(actor)) return []
	const { waiting, late } = await countWaiting(db, messageScope(actor), civilDate(now))
	if (waiting === 0) return []
	return [
		{
			key: 'needs.messages',
			urgency: late > 0 ? 'today' : 'soon',
			badge: late > 0 ? `${number(late)} terlambat` : 'Warga menunggu',
			title: `${number(waiting)} pesan warga menunggu jawaban`,
			text: 'Tiap pesan punya tenggat jawaban. Yang terlambat ada di urutan atas.',
			href: '/kebutuhan/warga?perlu=waiting',
			action: 'Jawab warga'
		}
	]
}
