/** Hours and money by what people are: groups, merged where they are small. Pure. */
import { FEWEST_SHOWN } from '#needs/rules.ts'

export const features = ['sex', 'kind', 'tier', 'age', 'district', 'agency'] as const
export type Feature = (typeof features)[number]

/** A group of people in one year: JP, and rupiah where a plan says them. */
export type Portion = { people: number; seated: number; hours: number; money: number }

/** One group of a feature: the plan that is shown, and other years, in their order. */
export type Group = {
	/** As the roster has it; null: small groups together. */
	value: string | null
	now: Portion
	years: (Portion | null)[]
}

/** JP or rupiah for each of its people; null where there are none. */
export const perHead = ({ people, ...amounts }: Portion, of: 'hours' | 'money'): number | null =>
	people === 0 ? null : amounts[of] / people

/** The fewest people that any figure of a group is about. */
const size = ({ now, years }: Group): number =>
	Math.min(now.people, ...years.flatMap((year) => (year ? [year.people] : [])))

/**
 * Groups of fewer than five people are put together, and where even those are too few, the next smallest joins them, so
 * that nobody's figures follow from the total. No group is left where all people together are fewer than five.
 *
 * Source: house rule, docs/rules.md#kurang-dari-lima.
 */
export function mergeSmall(groups: readonly Group[]): Group[] {
	const rising = groups.toSorted((a, b) => size(a) - size(b))
	let merged: Group | undefined
	let taken = 0
	for (const group of rising) {
		if (size(group) >= FEWEST_SHOWN && (!merged || size(merged) >= FEWEST_SHOWN)) break
		merged = merged ? together(merged, group) : { ...group, value: null }
		taken++
	}
	if (!merged) return [...groups]
	const left = new Set(rising.slice(taken))
	const shown = groups.filter((group) => left.has(group))
	return size(merged) >= FEWEST_SHOWN ? [...shown, merged] : shown
}

const together = (a: Group, b: Group): Group => ({
	value: null,
	now: added(a.now, b.now),
	years: a.years.map((year, i) => {
		const other = b.years[i] ?? null
		return year && other ? added(year, other) : (year ?? other)
	})
})

const added = (a: Portion, b: Portion): Portion => ({
	people: a.people + b.people,
	seated: a.seated + b.seated,
	hours: a.hours + b.hours,
	money: a.money + b.money
})
