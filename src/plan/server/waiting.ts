import type { Context } from '#platform/context.ts'
import type { Waiting } from '#platform/waiting.ts'
import { mayCompose } from '../access.ts'
import { planningYear } from './show-loop.ts'
import { getLoop } from './store/loop.ts'

/** What the plan waits for from its planner: the budget, then a composition, then its acceptance. */
export async function waiting({ db, actor, now }: Context): Promise<Waiting[]> {
	if (!mayCompose(actor)) return []
	const year = planningYear(now)
	const { people, budgeted, composed, accepted } = await getLoop(db, year)
	if (people === 0 || accepted) return []
	const common = { key: 'plan', urgency: 'week', badge: 'Rencana' } as const
	if (!budgeted)
		return [
			{
				...common,
				title: `Pagu ${year} belum diisi`,
				text: 'Rencana disusun dalam batas pagu, sumber dana, dan fasilitator.',
				href: `/rencana/${year}/anggaran`,
				action: 'Isi anggaran'
			}
		]
	if (!composed)
		return [
			{
				...common,
				title: `Rencana ${year} belum disusun`,
				text: 'Anggaran sudah ada. Bina dapat memilih kegiatan dan pesertanya.',
				href: `/rencana/${year}/susun`,
				action: 'Susun rencana'
			}
		]
	return [
		{
			...common,
			title: `Susunan ${year} menunggu keputusan Anda`,
			text: 'Periksa alasan tiap kegiatan, lalu terima sebagai konsep rencana.',
			href: `/rencana/${year}/susun`,
			action: 'Lihat susunan'
		}
	]
}
