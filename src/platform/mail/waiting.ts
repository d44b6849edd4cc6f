import { mayKeepOutbox } from '../access/access.ts'
import type { Context } from '../context.ts'
import { number } from '../i18n/format.ts'
import type { Waiting } from '../waiting.ts'
import { countStates } from './store.ts'

/** Letters that no server delivered, for whoever can send them anew or print them. */
export async function waiting({ db, actor }: Context): Promise<Waiting[]> {
	if (!mayKeepOutbox(actor)) return []
	const { undelivered = 0 } = await countStates(db)
	if (undelivered === 0) return []
	return [
		{
			key: 'mail.undelivered',
			urgency: 'soon',
			badge: 'Surat',
			title: `${number(undelivered)} surat tidak sampai`,
			text: 'Baca jawaban servernya, lalu kirim lagi atau cetak suratnya.',
			href: '/atur/surat?keadaan=undelivered',
			action: 'Lihat surat'
		}
	]
}
