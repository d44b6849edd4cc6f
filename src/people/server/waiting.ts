import { number, percent } from '#platform/i18n/format.ts'
import type { Context } from '#platform/context.ts'
import type { Waiting } from '#platform/waiting.ts'
import { mayEditPeople } from '../access.ts'
import { countRoster } from './store/employee.ts'

/** Below this share of assessed people the gaps of most are unknown: house rule, docs/rules.md#dinilai. */
const ENOUGH_ASSESSED = 0.5

/** What the roster asks of a planner. */
export async function waiting(ctx: Context): Promise<Waiting[]> {
	if (!mayEditPeople(ctx.actor)) return []
	const { people, assessed, unsupervised } = await countRoster(ctx.db)
	if (people === 0)
		return [
			{
				key: 'people.roster',
				urgency: 'today',
				badge: 'Langkah pertama',
				title: 'Daftar pegawai masih kosong',
				text: 'Unggah daftar pegawai dari SIASN atau SIMPEG. Anda melihat perbedaannya dulu sebelum apa pun disimpan.',
				href: '/pegawai/impor',
				action: 'Impor pegawai'
			}
		]
	const found: Waiting[] = []
	if (assessed / people < ENOUGH_ASSESSED)
		found.push({
			key: 'people.unassessed',
			urgency: 'week',
			badge: 'Data kurang',
			title: `${number(people - assessed)} dari ${number(people)} pegawai belum dinilai`,
			text: `Baru ${percent(assessed / people, 0)} yang punya hasil asesmen. Kesenjangan yang lain hanya dapat diperkirakan.`,
			href: '/pegawai?data=belum-dinilai',
			action: 'Lihat pegawai'
		})
	if (unsupervised > 0)
		found.push({
			key: 'people.unsupervised',
			urgency: 'week',
			badge: 'Data kurang',
			title: `${number(unsupervised)} pegawai belum punya atasan`,
			text: 'Tanpa atasan, tidak ada yang dapat mengusulkan dan menilai pengembangannya.',
			href: '/pegawai?data=tanpa-atasan',
			action: 'Lengkapi atasan'
		})
	return found
}
