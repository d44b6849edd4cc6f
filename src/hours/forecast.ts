import { compoundNegativeBinomial } from '#statistics/compound.ts'
import { fitGammaPoisson, predictCount } from '#statistics/gamma-poisson.ts'

/** What one person did this year so far: an event is a standing entry of at least half a JP. */
export type YearSoFar = {
	employeeId: string
	/** JP counted, corrections included. */
	counted: number
	/** JP of each event, and the month (1..12) it was completed in, in the same order. */
	amounts: readonly number[]
	months: readonly number[]
	/** JP of seats that are planned for the rest of the year. */
	planned: number
}

/** JP at the end of the year: about `mean`, eight times in ten between `low` and `high`. */
export type PersonForecast = { mean: number; low: number; high: number; reaches: number }

/** How many people reach the minimum by the end of the year; `low`–`high` holds 95 %. */
export type GroupForecast = { mean: number; low: number; high: number }

/** How long a year went on so far, in months; what is left; how the city's pace differs from month to month (variance of its mean 1). */
export type Pace = { elapsed: number; ahead: number; variance: number }

export type Forecast = {
	people: ReadonlyMap<string, PersonForecast>
	/** For any of the people: how many of them reach it. */
	group(employeeIds: Iterable<string>): GroupForecast
}

/** Fewer events than that say too little to expect anything. */
const FEWEST_EVENTS = 30
const FEWEST_MONTHS = 1
/** No amount, and no sum, needs to be told apart beyond this. */
const MOST_JP = 120

/**
 * What the year will end with, for everybody who owes `required` JP. Undefined before there is enough to learn from: a month,
 * and thirty events.
 *
 * Each person attends at their own pace, learnt from their number of events and drawn towards everybody's (gamma-Poisson); an
 * event brings an amount drawn from this year's amounts. Whoever has a planned seat is expected to get just that, not their
 * usual pace besides. The interval of a group adds to chance between people that the whole city's pace differs from month
 * to month. Equations and limits: docs/statistics.md#forecast.
 */
export function forecastYear(
	people: readonly YearSoFar[],
	required: number,
	pace: Pace
): Forecast | undefined {
	const sizes = amountsOf(people)
	if (!sizes || pace.elapsed < FEWEST_MONTHS) return undefined
	const counts = people.map(({ amounts }) => amounts.filter(isEvent).length)
	const prior = fitGammaPoisson(counts, pace.elapsed)

	const known = new Map<string, Float64Array>()
	const ahead = (events: number, speed: number) => {
		const key = `${events} ${speed}`
		let sums = known.get(key)
		if (!sums) {
			const count = predictCount(prior, events, pace.elapsed, pace.ahead * speed)
			sums = compoundNegativeBinomial(count, sizes, MOST_JP)
			known.set(key, sums)
		}
		return sums
	}
	const still = (person: YearSoFar, events: number, speed: number) =>
		person.planned > 0 ? CERTAIN : ahead(events, speed)

	const swing = 1.96 * Math.sqrt(pace.variance)
	const speeds = { slow: Math.max(0, 1 - swing), usual: 1, fast: 1 + swing }
	const forecasts = new Map<string, PersonForecast & { slow: number; fast: number }>()
	for (const [index, person] of people.entries()) {
		const has = person.counted + person.planned
		const lacks = required - has
		const sums = still(person, counts[index]!, speeds.usual)
		forecasts.set(person.employeeId, {
			mean: has + mean(sums),
			low: has + quantile(sums, 0.1),
			high: has + quantile(sums, 0.9),
			reaches: atLeast(sums, lacks),
			slow: atLeast(still(person, counts[index]!, speeds.slow), lacks),
			fast: atLeast(still(person, counts[index]!, speeds.fast), lacks)
		})
	}
	return {
		people: forecasts,
		group(employeeIds) {
			const total = { mean: 0, chance: 0, slow: 0, fast: 0, sure: 0, possible: 0 }
			for (const id of employeeIds) {
				const one = forecasts.get(id)
				if (!one) continue
				total.mean += one.reaches
				total.chance += one.reaches * (1 - one.reaches)
				total.slow += one.slow
				total.fast += one.fast
				total.sure += one.reaches === 1 ? 1 : 0
				total.possible += one.reaches > 0 ? 1 : 0
			}
			const byChance = 1.96 ** 2 * total.chance
			return {
				mean: total.mean,
				low: Math.max(
					total.sure,
					total.mean - Math.sqrt(byChance + (total.mean - total.slow) ** 2)
				),
				high: Math.min(
					total.possible,
					total.mean + Math.sqrt(byChance + (total.fast - total.mean) ** 2)
				)
			}
		}
	}
}

/**
 * How the pace of a whole group differs from month to month, from its events in each complete month so far: the variance of
 * the mean pace of `ahead` months beside the usual pace of 1. Two complete months are the least; before that 1 is taken.
 */
export function paceVariance(eventsByMonth: readonly number[], ahead: number): number {
	const months = eventsByMonth.length
	const mean = eventsByMonth.reduce((sum, n) => sum + n, 0) / months
	if (months < 2 || mean === 0 || ahead === 0) return ahead === 0 ? 0 : 1
	const variance = eventsByMonth.reduce((sum, n) => sum + (n / mean - 1) ** 2, 0) / (months - 1)
	return variance / Math.max(1, ahead) + variance / months
}

const isEvent = (jp: number) => jp >= 0.5

/** P(amount = j) in whole JP, of all events of everybody; undefined when there are too few of them. */
function amountsOf(people: readonly YearSoFar[]): Float64Array | undefined {
	const sizes = new Float64Array(MOST_JP + 1)
	let events = 0
	for (const { amounts } of people)
		for (const jp of amounts)
			if (isEvent(jp)) {
				const whole = Math.min(MOST_JP, Math.round(jp))
				sizes[whole] = sizes[whole]! + 1
				events++
			}
	return events < FEWEST_EVENTS ? undefined : sizes.map((n) => n / events)
}

const CERTAIN = new Float64Array([1])

const mean = (sums: Float64Array) => sums.reduce((total, p, jp) => total + p * jp, 0)

function quantile(sums: Float64Array, share: number): number {
	let below = 0
	for (const [jp, p] of sums.entries()) {
		below += p
		if (below >= share - 1e-12) return jp
	}
	return sums.length
}

/** P(sum ≥ jp); exactly 1 where nothing is lacking. */
function atLeast(sums: Float64Array, jp: number): number {
	let below = 0
	for (let k = 0; k < sums.length && k < jp; k++) below += sums[k]!
	return Math.max(0, 1 - below)
}
