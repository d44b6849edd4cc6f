/** A stretch of whole periods, both ends included: days or months, numbered. */
export type Stretch = { first: number; last: number }

const DAY = 86_400_000

type Dated = { startedOn: string | null; completedOn: string }

/** The days of something dated, numbered from 1970. */
export const daysOf = ({ startedOn, completedOn }: Dated): Stretch => ({
	first: Date.parse(startedOn ?? completedOn) / DAY,
	last: Date.parse(completedOn) / DAY
})

const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** The calendar months of something dated, numbered. */
export const monthsOf = ({ startedOn, completedOn }: Dated): Stretch => ({
	first: month(startedOn ?? completedOn),
	last: month(completedOn)
})

/**
 * How much still fits into a stretch of periods that hold `each`, beside what others have used somewhere in theirs.
 *
 *     room = max(0, min over [a, b] ⊇ stretch of  each · (b − a + 1) − Σ used of those inside [a, b])
 *
 * Nobody says on which of its days an entry's hours fell, so they may lie where they fit. By Hall's theorem for intervals
 * they all fit exactly when no stretch [a, b] holds more than its periods can. Filling up to the room therefore never goes
 * beyond any cap, and the sum over all entries does not depend on their order (docs/rules.md#jp-caps).
 */
export function roomIn(
	stretch: Stretch,
	each: number,
	others: readonly (Stretch & { used: number })[]
): number {
	const firsts = [stretch.first, ...others.map((o) => o.first).filter((a) => a < stretch.first)]
	const lasts = [stretch.last, ...others.map((o) => o.last).filter((b) => b > stretch.last)]
	let room = Infinity
	for (const a of new Set(firsts))
		for (const b of new Set(lasts)) {
			let used = 0
			for (const other of others) if (other.first >= a && other.last <= b) used += other.used
			room = Math.min(room, each * (b - a + 1) - used)
		}
	return Math.max(0, room)
}
