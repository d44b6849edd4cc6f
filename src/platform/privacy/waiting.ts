import type { Context } from '../context.ts'
import { dateTime } from '../i18n/format.ts'
import type { Waiting } from '../waiting.ts'
import { mayKeepPersonalData } from './access.ts'
import { leftWords, stepsOf } from './incident.ts'
import { listOpen } from './store-incident.ts'

/** The clock of each open incident: its next step and how long there is for it. */
export async function waiting({ db, actor, now }: Context): Promise<Waiting[]> {
	if (!mayKeepPersonalData(actor)) return []
	return (await listOpen(db)).map(({ id, title, knownAt, steps }) => {
		const next = stepsOf(knownAt, []).find(({ key }) => !steps.includes(key))
		return {
			key: `platform.incident.${id}`,
			urgency: 'today',
			badge: next ? leftWords(next.dueAt, now) : 'Siap ditutup',
			title: `Insiden data pribadi: ${title}`,
			text: next
				? `Langkah berikut: ${next.title.toLowerCase()}, paling lambat ${dateTime(next.dueAt)}.`
				: 'Semua langkah sudah dicatat. Periksa sekali lagi, lalu tutup.',
			href: `/atur/data-pribadi/insiden/${id}`,
			action: 'Buka insiden'
		}
	})
}
