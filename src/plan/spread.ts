import type { CalendarBatch, SeatProblem } from '#optimisation/calendar/model.ts'

/** A batch as far as it takes people away, and days of facilitators. */
export type Load = {
	people: readonly number[]
	/** It takes them away from their work. */
	away: boolean
	/** 1..12, as composed. */
	month: number
	/** The days that it takes of a pool which is counted in days a month; null: of none such. */
	pool: { name: string; days: number } | null
}

/** What limits the choice: days a month of each pool, and the month (1..12) of each week. */
export type Frame = {
	pools: Readonly<Record<string, readonly number[]>>
	months: readonly number[]
}

const SWEEPS = 8
/** Cost of a start in which none of a batch's people could come. */
const NOBODY_COULD = 10

/**
 * Costs of the starts that keep batches apart whose people cannot all be away at once. A week is first chosen for each batch
 * where fewest of its people would be away twice or above their unit's limit, again and again until nothing gets better;
 * a start then costs the share of the people who could not come, beside what it cost before. Where facilitators are counted
 * in days a month, only starts of the month chosen are left, so that the days suffice as they did when composed.
 */
export function spread(
	batches: readonly CalendarBatch[],
	loads: readonly Load[],
	{ weeks, units, people }: SeatProblem,
	{ pools, months }: Frame
): CalendarBatch['starts'][] {
	const away = units.map(() => new Int32Array(weeks))
	const busy = people.map(() => new Int32Array(weeks))
	people.forEach(({ unit, leave }, person) => {
		for (const week of leave) {
			away[unit]![week]! += 1
			busy[person]![week]! += 1
		}
	})
	const stretch = (b: number, start: number) =>
		Array.from({ length: batches[b]!.duration }, (_, i) => start + i)
	const put = (b: number, start: number, by: 1 | -1) => {
		if (!loads[b]!.away) return
		for (const week of stretch(b, start))
			for (const person of loads[b]!.people) {
				busy[person]![week]! += by
				away[people[person]!.unit]![week]! += by
			}
	}
	/** How many of the batch's people could not come, were it held then. */
	const lost = (b: number, start: number): number => {
		if (!loads[b]!.away) return 0
		const taken = stretch(b, start)
		const sent = new Map<number, number>()
		let count = 0
		for (const person of loads[b]!.people) {
			const { unit } = people[person]!
			const already = sent.get(unit) ?? 0
			const isBusy = taken.some((week) => busy[person]![week]! > 0)
			const isFull = taken.some((week) => away[unit]![week]! + already >= units[unit]!.mostAway)
			if (isBusy || isFull) count++
			else sent.set(unit, already + 1)
		}
		return count
	}
	const costs = (b: number) =>
		batches[b]!.starts.map(({ week, cost }) => {
			const size = Math.max(1, loads[b]!.people.length)
			return { week, cost: cost + (NOBODY_COULD * lost(b, week)) / size }
		})
	const used = new Map<string, number>()
	const teach = (b: number, month: number, by: 1 | -1) => {
		const { pool } = loads[b]!
		if (!pool) return
		const key = `${pool.name} ${month}`
		used.set(key, (used.get(key) ?? 0) + by * pool.days)
	}
	const canTeach = (b: number, month: number): boolean => {
		const { pool } = loads[b]!
		if (!pool) return true
		const has = pools[pool.name]![month - 1]!
		return (
			month === loads[b]!.month ||
			(used.get(`${pool.name} ${month}`) ?? 0) + pool.days <= has + 1e-9
		)
	}
	const cheapest = (b: number) =>
		costs(b)
			.filter(({ week }) => canTeach(b, months[week]!))
			.reduce<{ week: number; cost: number } | null>(
				(best, one) => (best === null || one.cost < best.cost - 1e-9 ? one : best),
				null
			)

	const order = [...batches.keys()].sort(
		(x, y) => loads[y]!.people.length - loads[x]!.people.length || x - y
	)
	const chosen: (number | null)[] = batches.map(() => null)
	const monthNow = loads.map(({ month }) => month)
	monthNow.forEach((month, b) => teach(b, month, 1))
	for (let sweep = 0, moved = true; sweep < SWEEPS && moved; sweep++) {
		moved = false
		for (const b of order) {
			const before = chosen[b]
			if (before !== null) put(b, before!, -1)
			teach(b, monthNow[b]!, -1)
			const next = cheapest(b)?.week ?? null
			if (next !== null) {
				put(b, next, 1)
				monthNow[b] = months[next]!
			}
			teach(b, monthNow[b]!, 1)
			if (next !== before) moved = true
			chosen[b] = next
		}
	}
	return batches.map((_, b) => {
		const own = chosen[b]
		if (own !== null) put(b, own!, -1)
		const starts = costs(b).filter(({ week }) => !loads[b]!.pool || months[week] === monthNow[b])
		if (own !== null) put(b, own!, 1)
		return starts
	})
}
