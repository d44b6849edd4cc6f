import { rupiahShort } from '#platform/i18n/format.ts'
import type { Refusal } from '#platform/refusal.ts'
import type { Activity, Audience, Budget } from './model.ts'
import type { PlanPerson } from './problem.ts'
import { budgetUnsound, fairnessUnsound } from './refusals.ts'

/** Whether a person belongs to an audience: every list that it gives must hold them. */
export const fits = (
	{ tiers, kinds, agencies, positions, mandates }: Audience,
	person: Pick<PlanPerson, 'tier' | 'kind' | 'within' | 'positionId' | 'mandates'>
): boolean =>
	holds(tiers, [person.tier]) &&
	holds(kinds, [person.kind]) &&
	holds(agencies, person.within) &&
	holds(positions, [person.positionId]) &&
	holds(mandates, person.mandates)

const holds = (list: readonly string[] | undefined, own: readonly string[]) =>
	!list?.length || own.some((value) => list.includes(value))

/** Weighted levels below which an activity is not worth a person's seat. Source: house rule, docs/rules.md#sasaran. */
export const LEAST_USE = 0.15

/** Weighted levels that an activity alone would close for a person: Σ w · min(gap, gain). */
export function useOf(
	{ competencies }: Pick<Activity, 'competencies'>,
	gaps: ReadonlyMap<string, { levels: number; weight: number }>
): number {
	let use = 0
	for (const { competencyId, mean } of competencies) {
		const gap = gaps.get(competencyId)
		if (gap) use += gap.weight * Math.min(gap.levels, mean)
	}
	return use
}

/**
 * What a person may join and what they must. An activity is theirs when its audience fits and it closes at least
 * `LEAST_USE` for them; whoever owes hours and has nothing such may join all that fits; what is mandatory always counts.
 * Answers places in `activities`, ascending.
 *
 * Source: house rule, docs/rules.md#sasaran.
 */
export function choicesOf(
	person: Pick<PlanPerson, 'tier' | 'kind' | 'within' | 'positionId' | 'mandates' | 'hoursOwed'>,
	gaps: ReadonlyMap<string, { levels: number; weight: number }>,
	activities: readonly Pick<Activity, 'audience' | 'mandatory' | 'competencies'>[]
): { eligible: number[]; mandatory: number[] } {
	const rows = activities.map((activity, row) => ({ activity, row }))
	const mandatory = rows.filter(({ activity: a }) => a.mandatory && fits(a.mandatory, person))
	const open = rows.filter(({ activity }) => fits(activity.audience, person))
	const useful = open.filter(({ activity }) => useOf(activity, gaps) >= LEAST_USE)
	const own = useful.length === 0 && person.hoursOwed > 0 ? open : useful
	const eligible = new Set([...own, ...mandatory].map(({ row }) => row))
	return {
		eligible: [...eligible].sort((a, b) => a - b),
		mandatory: mandatory.map(({ row }) => row)
	}
}

/** A budget whose parts do not fit into their whole is refused, with the sum that is too large. */
export function judgeBudget({
	total,
	sources,
	agencies,
	fairness
}: Pick<Budget, 'total' | 'sources' | 'agencies' | 'fairness'>): Refusal | undefined {
	const bySource = sum(sources)
	const byAgency = sum(agencies)
	if (bySource > total) return budgetUnsound('semua sumber dana', bySource, total)
	if (byAgency > total)
		return budgetUnsound('biaya peserta semua perangkat daerah', byAgency, total)
	// Nobody is of two kinds or tiers, so their shares are of one whole.
	for (const [prefix, what] of [
		['kind:', 'jenis pegawai'],
		['tier:', 'jenjang']
	] as const) {
		const own = Object.entries(fairness).filter(([trait]) => trait.startsWith(prefix))
		const asked = sum(Object.fromEntries(own))
		if (asked > 1 + 1e-9) return fairnessUnsound(what, asked)
	}
	return undefined
}

const sum = (parts: Record<string, number>) =>
	Object.values(parts).reduce((all, part) => all + part, 0)

/** What is left of a total, in words: for the budget page. */
export const unshared = (total: number, parts: Record<string, number>): string => {
	const left = total - sum(parts)
	return left === 0 ? 'terbagi habis' : `${rupiahShort(left)} belum terbagi`
}
