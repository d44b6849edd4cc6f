import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepMoney, mayReadPlan } from '../access.ts'
import type { AccountForm, CashForm } from '../budget-forms.ts'
import { sumOf, unitCosts, type BudgetLine, type Quarters, type UnitCosts } from '../costs.ts'
import { accountNotInPlan, cashUneven } from '../money-refusals.ts'
import { compositionUnfinished, compositionUnknown } from '../refusals.ts'
import { loadBudgetLines, type BudgetLines } from './load-budget-lines.ts'
import * as accounts from './store/account.ts'
import { findComposition, listCurrent } from './store/composition.ts'
import { recordCash, type PaidActivity } from './store/cost.ts'
import { findYear } from './store/year.ts'

export type BudgetView = {
	/** The year's plan, the composition asked for, or the newest. */
	run: { id: string; accepted: boolean; cost: number; gap: number | null }
	/** Named for papers; the amounts give the composition's cost to the rupiah. */
	lines: (BudgetLine & {
		code: string
		title: string
		source: string
		accountName: string
		subActivity: string
	})[]
	accounts: (BudgetLines['accounts'][number] & { name: string; subActivity: string })[]
	/** What each activity's money buys; `estimated`: its levels rest on estimates. */
	activities: (PaidActivity & UnitCosts)[]
	all: UnitCosts & { seats: number; estimated: boolean }
}

/**
 * The budget of a year's plan: lines by account and quarter, the cash plan, and what a participant, a JP and a level closed
 * cost. Null while the year has no composition.
 */
export async function showBudgetLines(
	ctx: Context,
	{ tahun, run }: { tahun: number; run?: string | undefined }
): Promise<BudgetView | null> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const plan = await findYear(db, tahun)
	const id = run ?? plan?.compositionId ?? (await listCurrent(db, tahun))[0]?.id
	if (!id) return null
	const composition = await findComposition(db, id)
	if (!composition || composition.year !== tahun) throw compositionUnknown()
	if (composition.cost === null) throw compositionUnfinished()

	const { lines, accounts: needs, activities } = await loadBudgetLines(db, id)
	const named = new Map((await accounts.listAccounts(db)).map((account) => [account.code, account]))
	const byId = new Map(activities.map((activity) => [activity.activityId, activity]))
	const nameOf = (account: string) => ({
		name: named.get(account)?.name ?? '',
		subActivity: named.get(account)?.subActivity ?? ''
	})
	const sum = (of: (activity: PaidActivity) => number) => sumOf(activities.map(of))
	return {
		run: {
			id,
			accepted: plan?.compositionId === id,
			cost: composition.cost,
			gap: composition.gap
		},
		lines: lines.map((line) => {
			const { code, title, source } = byId.get(line.activityId)!
			const { name: accountName, subActivity } = nameOf(line.account)
			return { ...line, code, title, source, accountName, subActivity }
		}),
		accounts: needs.map((need) => ({ ...need, ...nameOf(need.account) })),
		activities: activities.map((a) => ({
			...a,
			...unitCosts({ cost: a.cost, seats: a.seats, jp: a.jp * a.seats, levels: a.levels })
		})),
		all: {
			...unitCosts({
				cost: composition.cost,
				seats: sum((a) => a.seats),
				jp: sum((a) => a.jp * a.seats),
				levels: levelsClosed(composition.result?.totals)
			}),
			seats: sum((a) => a.seats),
			estimated: activities.some((a) => a.estimated)
		}
	}
}

/** Of the whole, not the sum of what each activity closes beyond the others. */
const levelsClosed = (totals?: { levelsBefore: number; levelsAfter: number }): number =>
	totals ? totals.levelsBefore - totals.levelsAfter : 0

/** Accounts with their names, and those that only the catalogue names. */
export async function listBudgetAccounts(ctx: Context) {
	authorize(mayReadPlan(ctx.actor))
	const known = await accounts.listAccounts(ctx.db)
	const codes = new Set(known.map(({ code }) => code))
	const others = (await accounts.listNamed(ctx.db)).filter((code) => !codes.has(code))
	return [...known, ...others.map((code) => ({ code, name: '', subActivity: '', version: 0 }))]
}

/** Names an account, over the version that was read. */
export async function recordAccount(
	ctx: Context,
	{ tahun: year, ...account }: AccountForm
): Promise<{ year: number }> {
	authorize(mayKeepMoney(ctx.actor))
	if (!(await accounts.recordAccount(ctx.db, account))) throw changed()
	await record(ctx, 'plan.account_recorded', account)
	return { year }
}

/** Says in which quarters an account's money is needed; the four give what the account needs in all. */
export async function planCash(
	ctx: Context,
	{ tahun: year, run, account, version, first, second, third, fourth }: CashForm
): Promise<{ year: number }> {
	authorize(mayKeepMoney(ctx.actor))
	const composition = await findComposition(ctx.db, run)
	if (composition?.year !== year) throw compositionUnknown()
	const { accounts: needs } = await loadBudgetLines(ctx.db, run)
	const need = needs.find((one) => one.account === account)
	if (!need) throw accountNotInPlan()
	const quarters: Quarters = [first, second, third, fourth]
	if (sumOf(quarters) !== need.total) throw cashUneven(sumOf(quarters), need.total)
	if (!(await recordCash(ctx.db, run, { account, quarters, version }))) throw changed()
	await record(ctx, 'plan.cash_planned', { year, account, quarters }, run)
	return { year }
}
