import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { employeeKinds, tiers } from '#people/model.ts'
import { mayReadPlan } from '../access.ts'
import { features, mergeSmall, type Feature, type Group, type Portion } from '../ledger.ts'
import { compositionUnfinished, compositionUnknown } from '../refusals.ts'
import { ageWords } from '../words.ts'
import { findComposition, listCurrent } from './store/composition.ts'
import * as store from './store/ledger.ts'
import { findYear } from './store/year.ts'

/** Years beside the one that is shown. */
const MOST_YEARS = 3

/** A year beside the one that is shown: JP that were counted, or a plan that was accepted. */
export type LedgerYear = { year: number; kind: 'counted' | 'planned' }

export type Ledger = {
	/** The composition that is shown: the year's plan, the one asked for, or the newest. */
	run: { id: string; accepted: boolean }
	years: LedgerYear[]
	features: { feature: Feature; groups: Group[] }[]
	all: Portion
}

export type LedgerRef = { tahun: number; run?: string | undefined }

/**
 * Hours and money of a year's plan by sex, kind, tier, age, kecamatan and agency, beside other years. Null while the year
 * has no composition. Figures of groups only, none of fewer than five people.
 */
export async function showFairness(
	ctx: Context,
	{ tahun, run }: LedgerRef
): Promise<Ledger | null> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const plan = await findYear(db, tahun)
	const id = run ?? plan?.compositionId ?? (await listCurrent(db, tahun))[0]?.id
	if (!id) return null
	const composition = await findComposition(db, id)
	if (!composition || composition.year !== tahun) throw compositionUnknown()
	if (!composition.result) throw compositionUnfinished()

	const last = Math.min(tahun - 1, Number(civilDate(ctx.now).slice(0, 4)))
	const counted = await store.listRecorded(db, { last, most: MOST_YEARS })
	const accepted = await store.listAcceptedYears(db, tahun, MOST_YEARS)
	const planned = await store.listPlanned(
		db,
		accepted.map((one) => one.compositionId)
	)
	const now = await store.listPlanned(db, [id])
	const years: LedgerYear[] = [...yearsOf(counted, 'counted'), ...yearsOf(planned, 'planned')].sort(
		(a, b) => a.year - b.year || (a.kind < b.kind ? -1 : 1)
	)
	const rowsOf = ({ year, kind }: LedgerYear) =>
		(kind === 'counted' ? counted : planned).filter((row) => row.year === year)
	return {
		run: { id, accepted: plan?.compositionId === id },
		years,
		features: features.map((feature) => ({
			feature,
			groups: mergeSmall(groupsOf(feature, now, years.map(rowsOf)))
		})),
		all: now
			.filter((row) => row.feature === 'sex')
			.reduce(
				(sum, row) => ({
					people: sum.people + row.people,
					seated: sum.seated + row.seated,
					hours: sum.hours + row.hours,
					money: sum.money + row.money
				}),
				{ people: 0, seated: 0, hours: 0, money: 0 }
			)
	}
}

/** The same to be taken out as a file; that is recorded. */
export async function exportFairness(ctx: Context, ref: LedgerRef): Promise<Ledger> {
	const ledger = await showFairness(ctx, ref)
	if (!ledger) throw compositionUnknown()
	await record(ctx, 'plan.fairness_exported', { year: ref.tahun }, ledger.run.id)
	return ledger
}

const yearsOf = (rows: readonly store.PortionRow[], kind: LedgerYear['kind']): LedgerYear[] =>
	[...new Set(rows.map(({ year }) => year))].map((year) => ({ year, kind }))

function groupsOf(
	feature: Feature,
	now: readonly store.PortionRow[],
	years: readonly (readonly store.PortionRow[])[]
): Group[] {
	const portion = (rows: readonly store.PortionRow[], value: string): Portion | null => {
		const row = rows.find((one) => one.feature === feature && one.value === value)
		if (!row) return null
		const { people, seated, hours, money } = row
		return { people, seated, hours, money }
	}
	return now
		.filter((row) => row.feature === feature)
		.sort((a, b) => inOrder(feature, a.value, b.value))
		.map(({ value }) => ({
			value,
			now: portion(now, value)!,
			years: years.map((rows) => portion(rows, value))
		}))
}

/** Where features have an order of their own. */
const ORDERS: Partial<Record<Feature, readonly string[]>> = {
	sex: ['female', 'male'],
	kind: employeeKinds,
	tier: tiers,
	age: Object.keys(ageWords)
}

const inOrder = (feature: Feature, a: string, b: string): number => {
	const order = ORDERS[feature]
	return order ? order.indexOf(a) - order.indexOf(b) : a.localeCompare(b, 'id')
}
