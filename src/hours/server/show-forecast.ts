import { authorize } from '#platform/access/authorize.ts'
import { reaches } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { hoursScope, mayListHours } from '../access.ts'
import { forecastYear, paceVariance, type Forecast, type PersonForecast } from '../forecast.ts'
import type { AgencyHours, HoursForecast, PersonYear } from '../model.ts'
import { minimumFor, owedAfter } from '../rules.ts'
import { getRules } from './store/reference.ts'
import { listYear } from './store/roster.ts'

type Input = { year: number; planned?: ReadonlyMap<string, number> | undefined }

/**
 * How many of the people whom the actor sees have reached the yearly minimum of JP, month by month, and how many will by the
 * end of the year. What is expected is learnt from everybody, whomever the actor sees. `planned` are JP of seats that are
 * planned for the rest of the year. There is no expectation for a year that is over or has not begun.
 */
export async function showForecast(ctx: Context, input: Input): Promise<HoursForecast> {
	return (await forecastFor(ctx, input)).overview
}

/** The same, with what is expected of each person. */
export async function forecastFor(
	ctx: Context,
	{ year, planned }: Input
): Promise<{ overview: HoursForecast; people: ReadonlyMap<string, PersonForecast> }> {
	authorize(mayListHours(ctx.actor))
	const [rules, everybody] = await Promise.all([
		getRules(ctx.db, `${year}-12-31`),
		listYear(ctx.db, year)
	])
	const today = civilDate(ctx.now)
	const owing = everybody.filter(({ kind }) => minimumFor(kind, rules) > 0)
	const forecast = expected(owing, rules.yearlyMinimum, year, today, planned)
	const scope = hoursScope(ctx.actor)
	const seen = owing.filter(({ unitId }) => reaches(scope, unitId))

	return {
		people: forecast?.people ?? new Map<string, PersonForecast>(),
		overview: {
			year,
			required: rules.yearlyMinimum,
			rulesVersion: rules.version,
			asOf: ctx.now,
			...reachedBy(seen, rules.yearlyMinimum, forecast),
			months: monthsUntil(year, today).map((month) => ({
				month,
				reached: seen.filter((one) => sumUntil(one, month) >= rules.yearlyMinimum).length
			})),
			agencies: [...Map.groupBy(seen, ({ agencyId }) => agencyId)].map(
				([id, people]): AgencyHours => ({
					id,
					name: people[0]!.agency,
					...reachedBy(people, rules.yearlyMinimum, forecast)
				})
			)
		}
	}
}

function expected(
	owing: readonly PersonYear[],
	required: number,
	year: number,
	today: string,
	planned: ReadonlyMap<string, number> = new Map()
): Forecast | undefined {
	if (today.slice(0, 4) !== String(year)) return undefined
	const day = (date: string) => Date.parse(date) / 86_400_000
	const first = day(`${year}-01-01`)
	const elapsed = ((day(today) - first) / (day(`${year + 1}-01-01`) - first)) * 12
	const complete = monthsUntil(year, today).slice(0, -1)
	const events = complete.map((month) =>
		owing.reduce((sum, { months }) => sum + months.filter((m) => m === month).length, 0)
	)
	const ahead = 12 - elapsed
	return forecastYear(
		owing.map((one) => ({ ...one, planned: planned.get(one.employeeId) ?? 0 })),
		required,
		{ elapsed, ahead, variance: paceVariance(events, ahead) }
	)
}

function reachedBy(people: readonly PersonYear[], required: number, forecast?: Forecast) {
	const group = forecast?.group(people.map(({ employeeId }) => employeeId))
	return {
		people: people.length,
		reached: people.filter(({ counted }) => counted >= required).length,
		owed: people.reduce((sum, { counted }) => sum + owedAfter(counted, required), 0),
		expected: group && {
			mean: Math.round(group.mean),
			low: Math.floor(group.low),
			high: Math.ceil(group.high)
		}
	}
}

/** Months of the year that have begun. */
function monthsUntil(year: number, today: string): number[] {
	const begun =
		today < `${year}-01-01` ? 0 : today > `${year}-12-31` ? 12 : Number(today.slice(5, 7))
	return Array.from({ length: begun }, (_, i) => i + 1)
}

const sumUntil = ({ amounts, months }: PersonYear, month: number) =>
	amounts.reduce((sum, jp, i) => (months[i]! <= month ? sum + jp : sum), 0)
