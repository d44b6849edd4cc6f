import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { hoursScope, mayListHours } from '../access.ts'
import type { HoursList, HoursListInput, HoursRow } from '../model.ts'
import { forecastFor } from './show-forecast.ts'
import { getRules } from './store/reference.ts'
import { listRoster } from './store/roster.ts'

/** A page of the people whom the actor sees, with what they have, owe and are expected to have, and the year of them all. */
export async function listPeople(
	ctx: Context,
	{ year, filter, order, page }: HoursListInput
): Promise<HoursList> {
	authorize(mayListHours(ctx.actor))
	const { yearlyMinimum } = await getRules(ctx.db, `${year}-12-31`)
	const scope = hoursScope(ctx.actor)
	const [{ overview, people }, { rows, total }] = await Promise.all([
		forecastFor(ctx, { year }),
		listRoster(ctx.db, year, yearlyMinimum, { ...filter, scope }, order, page)
	])
	return {
		overview,
		total,
		rows: rows.map((row): HoursRow => {
			const expected = people.get(row.employeeId)
			return {
				...row,
				expected: expected && {
					mean: expected.mean,
					low: expected.low,
					high: expected.high,
					reaches: expected.reaches
				}
			}
		})
	}
}

/** All people of the same list, for a file that leaves the house: who took it is recorded. */
export async function exportPeople(ctx: Context, input: HoursListInput): Promise<HoursRow[]> {
	const { rows } = await listPeople(ctx, { ...input, page: undefined })
	await record(ctx, 'hours.exported', { people: rows.length, year: input.year })
	return rows
}
