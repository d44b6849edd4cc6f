import type { Context } from '#platform/context.ts'
import { civilDate, number } from '#platform/i18n/format.ts'
import type { Waiting } from '#platform/waiting.ts'
import { scopeOf } from '#platform/access/actor.ts'
import { mayPropose, maySetRound, mayValidate, mayVerify, proposableAgencies } from '../access.ts'
import { proposingYear } from '../proposals/rules.ts'
import { listOwedAnswers } from './store/merge.ts'
import { countWaiting } from './store/proposal.ts'
import { findRound } from './store/round.ts'

/** Proposals that wait for the actor: to be mended, verified, validated, answered, or to be opened for at all. */
export async function waiting(ctx: Context): Promise<Waiting[]> {
	const { actor } = ctx
	const found: Waiting[] = []
	if (mayPropose(actor)) found.push(...(await ofAgency(ctx)))
	if (mayVerify(actor)) {
		const { n } = await countWaiting(ctx.db, 'proposed', scopeOf(actor, 'verifier'))
		if (n > 0)
			found.push({
				key: 'needs.verify',
				urgency: 'soon',
				badge: 'Verifikasi',
				title: `${number(n)} usulan menunggu verifikasi Anda`,
				text: 'Periksa bukti dan sasarannya. Beberapa usulan dapat diverifikasi sekaligus.',
				href: '/kebutuhan/usulan?status=proposed',
				action: 'Verifikasi'
			})
	}
	if (mayValidate(actor)) {
		const { n } = await countWaiting(ctx.db, 'verified', scopeOf(actor, 'secretary', 'planner'))
		if (n > 0)
			found.push({
				key: 'needs.validate',
				urgency: 'soon',
				badge: 'Validasi',
				title: `${number(n)} usulan menunggu validasi`,
				text: 'Yang divalidasi ikut dipertimbangkan waktu rencana disusun.',
				href: '/kebutuhan/usulan?status=verified',
				action: 'Validasi'
			})
	}
	if (maySetRound(actor)) found.push(...(await ofPlanner(ctx)))
	return found
}

async function ofAgency({ db, actor }: Context): Promise<Waiting[]> {
	const scope = proposableAgencies(actor)
	const { n } = await countWaiting(db, 'returned', scope)
	const returned: Waiting[] =
		n > 0
			? [
					{
						key: 'needs.returned',
						urgency: 'soon',
						badge: 'Perlu diperbaiki',
						title: `${number(n)} usulan dikembalikan`,
						text: 'Baca alasannya, perbaiki, lalu kirim lagi.',
						href: '/kebutuhan/usulan?status=returned',
						action: 'Perbaiki usulan'
					}
				]
			: []
	const asked = await listOwedAnswers(db, scope)
	return [
		...returned,
		...asked.map(({ id, title, askedName }): Waiting => ({
			key: `needs.merge.${id}`,
			urgency: 'soon',
			badge: 'Penggabungan',
			title: `${askedName} mengajak menggabungkan usulan`,
			text: title,
			href: `/kebutuhan/usulan/gabungan/${id}`,
			action: 'Baca dan jawab'
		}))
	]
}

async function ofPlanner({ db, now }: Context): Promise<Waiting[]> {
	const year = proposingYear(civilDate(now))
	if (await findRound(db, year)) return []
	return [
		{
			key: 'needs.round',
			urgency: 'week',
			badge: 'Usulan',
			title: `Masa usulan ${year} belum ditetapkan`,
			text: 'Perangkat daerah baru dapat mengusulkan sesudah tanggalnya ada.',
			href: '/kebutuhan/usulan/masa',
			action: 'Tetapkan tanggal'
		}
	]
}
