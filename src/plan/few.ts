/** Which counts of people are not told, so that nobody in a group of one to four is. Pure. */
import { FEWEST_SHOWN } from '#needs/rules.ts'
import { number } from '#platform/i18n/format.ts'
import { goals, type Goal } from './model.ts'

/** People counted in parts: a plan's seats by goal, activity and batch. The parts give the whole. */
export type Count = { key: string; people: number; parts: readonly Count[] }

const sum = (counts: readonly Count[]) => counts.reduce((all, { people }) => all + people, 0)
const smallest = (counts: readonly Count[]) =>
	counts.reduce<Count | undefined>(
		(least, one) => (least && least.people <= one.people ? least : one),
		undefined
	)

/**
 * Keys of the counts that are not published: each of one to four people, and as many beside it that nobody gets it by taking
 * the published parts from the published whole. What is left unsaid of one whole is two counts at least, and five people.
 * None is hidden where nobody is counted. Source: docs/rules.md#transparansi.
 */
export function hiddenCounts(whole: Count): Set<string> {
	const hidden = new Set<string>()

	const hide = (count: Count): void => {
		hidden.add(count.key)
		const parts = count.parts.filter(({ people }) => people > 0)
		// Or the published parts would give it away.
		if (parts.length > 0 && !parts.some(({ key }) => hidden.has(key))) hide(smallest(parts)!)
	}

	const cover = (count: Count): void => {
		for (const part of count.parts) cover(part)
		const parts = count.parts.filter(({ people }) => people > 0)
		for (;;) {
			const unsaid = parts.filter(({ key }) => hidden.has(key))
			const safe = unsaid.length === 0 || (unsaid.length > 1 && sum(unsaid) >= FEWEST_SHOWN)
			if (safe) break
			const next = smallest(parts.filter(({ key }) => !hidden.has(key)))
			if (!next) {
				hidden.add(count.key)
				break
			}
			hide(next)
		}
		if (count.people > 0 && count.people < FEWEST_SHOWN) hide(count)
	}

	cover(whole)
	return hidden
}

type Line = {
	activityId: string
	goal: Goal
	seats: number
	held: readonly { number: number; seats: number }[]
}

export const batchKey = (line: Pick<Line, 'activityId'>, number: number) =>
	`${line.activityId} ${number}`

/** Seats of a plan in their parts: the whole, goals, activities, batches. */
export function seatsIn(lines: readonly Line[]): Count {
	const activity = (line: Line): Count => ({
		key: line.activityId,
		people: line.seats,
		parts: line.held.map(({ number, seats }) => ({
			...{ key: batchKey(line, number), people: seats, parts: [] }
		}))
	})
	const parts = goals.map((goal) => {
		const own = lines.filter((line) => line.goal === goal).map(activity)
		return { key: goal, people: own.reduce((all, one) => all + one.people, 0), parts: own }
	})
	return { key: '', people: parts.reduce((all, one) => all + one.people, 0), parts }
}

/** A count of people where those of one to four are not told. */
export const fewOr = (people: number): string =>
	people > 0 && people < FEWEST_SHOWN ? `< ${FEWEST_SHOWN}` : number(people)
