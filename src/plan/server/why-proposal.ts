import { standingOf } from '#optimisation/compose/standing.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import type { Activity } from '../model.ts'
import {
	costFor,
	displacedBy,
	displacedSentence,
	judgeWish,
	wishChange,
	wishSentence
} from '../wish.ts'
import { recallPlan } from './load-plan.ts'
import { listActive } from './store/activity.ts'
import { listCurrent, listLines } from './store/composition.ts'
import { findYear } from './store/year.ts'

/** What somebody asks for: people, a competency, and a form of learning if they have one in mind. */
export type ProposalWish = {
	year: number
	competencyId: string | null
	formCode: string | null
	people: readonly string[]
}

export type WhyProposal = {
	/** The composition it is judged by; null where the year has none. */
	run: string | null
	accepted: boolean
	/** The activity that would serve it; null where the catalogue has none. */
	activity: { id: string; title: string } | null
	/** Rupiah; null where nothing would serve it. */
	cost: number | null
	/** One sentence each. */
	says: string
	change: string
	displaces: string | null
}

/**
 * Why a wish is in the year's plan or not, what it would cost and what it would displace: by the composition that was accepted,
 * else by the newest. Sums over all its people, never one person's figures.
 */
export async function whyProposal(
	ctx: Context,
	{ year, competencyId, formCode, people }: ProposalWish
): Promise<WhyProposal> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const serving = (await listActive(db))
		.filter(({ competencies }) => competencies.some((gain) => gain.competencyId === competencyId))
		.sort((a, b) => Number(b.formCode === formCode) - Number(a.formCode === formCode))
	const plan = await findYear(db, year)
	const newest = plan ? [] : await listCurrent(db, year)
	const run = plan?.compositionId ?? newest[0]?.id ?? null
	const basis = { run, accepted: plan !== undefined }
	if (serving.length === 0) return { ...basis, ...NOTHING_SERVES }
	if (!run) return { ...basis, ...notComposed(serving[0]!, people.length, year) }

	const {
		composition,
		posed,
		plan: composed,
		activityRow,
		personRow
	} = await recallPlan(ctx, {
		tahun: year,
		run
	})
	const { problem, keys } = posed
	const { prices } = composition.result
	const at = standingOf(problem, composed)
	const rows = people.flatMap((id) => personRow(id) ?? [])
	const wish = judgeWish(problem, prices, at, {
		people: rows,
		activities: serving.flatMap(({ id }) => activityRow(id) ?? [])
	})
	if (!wish) return { ...basis, ...notComposed(serving[0]!, people.length, year) }

	const id = keys.activities[wish.activity]!
	const activity = serving.find((one) => one.id === id)!
	const lines = await listLines(db, run)
	const reason = lines.find((line) => line.activityId === id)?.reason ?? ''
	const cost = costFor(people.length, activity)
	const movable = lines
		.filter((line) => line.included && !line.mandatory && line.activityId !== id)
		.map(({ title, cost: spent, weighted }) => ({ title, cost: spent, worth: weighted }))
	const left = Math.max(0, composition.budget - at.spent.total)
	return {
		...basis,
		activity: { id, title: activity.title },
		cost,
		says: wishSentence(wish),
		change: wishChange(wish, reason),
		displaces: wish.seated > 0 ? null : displacedSentence(displacedBy(cost, left, movable))
	}
}

const NOTHING_SERVES = {
	activity: null,
	cost: null,
	says: 'Belum ada kegiatan di katalog yang menambah kompetensi ini.',
	change:
		'Perencana perlu menambahkan kegiatannya ke katalog; sesudah itu biayanya dapat dihitung.',
	displaces: null
}

/** Before there is a composition with these people the catalogue alone says what it would cost. */
const notComposed = (activity: Activity, people: number, year: number) => ({
	activity: { id: activity.id, title: activity.title },
	cost: costFor(people, activity),
	says: `Rencana ${year} belum disusun dengan orang-orang ini, jadi belum dapat dibandingkan.`,
	change: 'Usulan yang divalidasi ikut dipertimbangkan waktu rencana disusun.',
	displaces: null
})
