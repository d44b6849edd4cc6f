import type { Context } from '#platform/context.ts'
import { number } from '#platform/i18n/format.ts'
import type { Waiting } from '#platform/waiting.ts'
import { mayClaim, mayVerifyClaims } from '../access.ts'
import { ANSWER_DAYS, overdueBefore } from '../claims/rules.ts'
import { verifierOf } from './list-claims.ts'
import * as store from './store/claim.ts'

/** Claims that wait for the actor: to be verified, or their own to be mended. */
export async function waiting(ctx: Context): Promise<Waiting[]> {
	const { db, actor } = ctx
	const found: Waiting[] = []
	if (mayVerifyClaims(actor)) {
		const counts = await store.countWaitingClaims(db, verifierOf(ctx), overdueBefore(ctx.now))
		if (counts.waiting > 0)
			found.push({
				key: 'hours.claims',
				urgency: counts.late > 0 ? 'today' : 'soon',
				badge: counts.late > 0 ? `${number(counts.late)} lewat tenggat` : 'Verifikasi',
				title: `${number(counts.waiting)} klaim JP menunggu verifikasi`,
				text: `Jawab paling lambat ${ANSWER_DAYS} hari sesudah dikirim.`,
				href: '/kebutuhan/jam/klaim',
				action: 'Verifikasi klaim'
			})
	}
	if (mayClaim(actor)) {
		const returned = await store.countReturned(db, actor.employeeId!)
		if (returned > 0)
			found.push({
				key: 'hours.returned',
				urgency: 'soon',
				badge: 'Perlu diperbaiki',
				title: `${number(returned)} klaim JP Anda dikembalikan`,
				text: 'Baca alasannya, perbaiki, lalu kirim lagi.',
				href: '/saya/klaim',
				action: 'Perbaiki klaim'
			})
	}
	return found
}
