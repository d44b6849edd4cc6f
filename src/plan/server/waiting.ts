import type { Context } from '#platform/context.ts'
import { civilDate, fromToday, number } from '#platform/i18n/format.ts'
import type { Waiting } from '#platform/waiting.ts'
import { holds } from '#platform/access/actor.ts'
import { mayComment, mayCompose } from '../access.ts'
import { commentRoles } from '../comments.ts'
import { stepsOpen } from '../decision.ts'
import { planningYear } from './show-loop.ts'
import { listOwedAnswers } from './store/comment.ts'
import { getLoop } from './store/loop.ts'
import { listSteps, listUnderway } from './store/version.ts'

/** What the plan waits for from each hand: its making from the planner, a step from those who decide, an answer from whoever is asked. */
export async function waiting(ctx: Context): Promise<Waiting[]> {
	return [...(await makingOf(ctx)), ...(await decidingOf(ctx)), ...(await answersOf(ctx))]
}

const common = { urgency: 'week', badge: 'Rencana' } as const

/** The budget, then a composition, then its acceptance. */
async function makingOf({ db, actor, now }: Context): Promise<Waiting[]> {
	if (!mayCompose(actor)) return []
	const year = planningYear(now)
	const { people, budgeted, composed, accepted } = await getLoop(db, year)
	if (people === 0 || accepted) return []
	if (!budgeted)
		return [
			{
				...common,
				key: 'plan',
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
				key: 'plan',
				title: `Rencana ${year} belum disusun`,
				text: 'Anggaran sudah ada. Bina dapat memilih kegiatan dan pesertanya.',
				href: `/rencana/${year}/susun`,
				action: 'Susun rencana'
			}
		]
	return [
		{
			...common,
			key: 'plan',
			title: `Susunan ${year} menunggu keputusan Anda`,
			text: 'Periksa alasan tiap kegiatan, lalu terima sebagai konsep rencana.',
			href: `/rencana/${year}/susun`,
			action: 'Lihat susunan'
		}
	]
}

const VERBS = { verify: 'verifikasi', submit: 'pengajuan', decree: 'penetapan' } as const

/** A version whose next step is the actor's, and for the planner one that was sent back. */
async function decidingOf({ db, actor }: Context): Promise<Waiting[]> {
	const decides = holds(actor, 'verifier', 'secretary', 'mayor')
	if (!decides && !mayCompose(actor)) return []
	const found: Waiting[] = []
	for (const { id, year, number: version, state } of await listUnderway(db)) {
		const href = `/rencana/${year}/versi/${version}`
		const last = (await listSteps(db, id)).at(-1)
		const step = (['verify', 'submit', 'decree'] as const).find((one) =>
			stepsOpen(actor, state).includes(one)
		)
		if (last?.step === 'return' && mayCompose(actor))
			found.push({
				...common,
				key: `return-${id}`,
				urgency: 'soon',
				title: `Versi ${version} rencana ${year} dikembalikan`,
				text: `${last.by.name}: ${last.reason}`,
				href,
				action: 'Baca dan perbaiki'
			})
		else if (step && last?.step !== 'return')
			found.push({
				...common,
				key: `step-${id}`,
				urgency: 'soon',
				title: `Rencana ${year} menunggu ${VERBS[step]} Anda`,
				text: `Versi ${version}. Periksa daftar syarat, kegiatan, dan komentarnya.`,
				href,
				action: 'Periksa'
			})
	}
	return found
}

/** Comments that the actor owes an answer to. */
async function answersOf({ db, actor, now }: Context): Promise<Waiting[]> {
	if (!mayComment(actor)) return []
	const roles = commentRoles.filter((role) => holds(actor, role))
	const today = civilDate(now)
	const owed = await listOwedAnswers(db, { roles, accountId: actor.accountId })
	return owed.map(({ year, number: version, count, dueOn }) => ({
		key: `answer-${year}-${version}`,
		urgency: dueOn <= today ? ('today' as const) : ('soon' as const),
		badge: dueOn < today ? 'Lewat harinya' : fromToday(dueOn, today),
		title: `${number(count)} komentar menunggu jawaban Anda`,
		text: `Pada rencana ${year}, versi ${version}.`,
		href: `/rencana/${year}/versi/${version}#komentar`,
		action: 'Jawab'
	}))
}
