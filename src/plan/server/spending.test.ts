import { beforeEach, expect, test } from 'vitest'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { workJob } from '#platform/testing/work-job.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { systemContext } from '#platform/context.ts'
import { CarryForm, CashForm, ReverseForm, SpendingForm } from '../budget-forms.ts'
import { sumOf } from '../costs.ts'
import { remaining } from '../spending.ts'
import { givenBudget, givenPlan } from '../testing.ts'
import { carryOver, listBudgetChanges, takeCarryBack } from './carry-over.ts'
import {
	applySpending,
	previewSpending,
	readSpending,
	requestSpending,
	undoSpending
} from './import-spending.ts'
import { exportSpending, listSpending, showLimits } from './list-spending.ts'
import { recordSpending, reverseSpending } from './record-spending.ts'
import {
	listBudgetAccounts,
	planCash,
	recordAccount,
	showBudgetLines
} from './show-budget-lines.ts'
import { findBudget } from './store/budget.ts'

const M = 1_000_000
const order = { sort: 'tanggal', descending: true } as const

const typed = (change: Record<string, unknown> = {}) =>
	SpendingForm.parse({
		...{ tahun: '2027', document: 'sp2d', number: 'SP2D 1/2027', amount: '5.000.000' },
		datedOn: '2027-03-15',
		...{ charge: 'sumber:APBD', ...change }
	})

const left = async (ctx: Context, of: string, key = '') => {
	const limits = (await showLimits(ctx, 2027))!
	return remaining(limits.find((limit) => limit.of === of && limit.key === key)!)
}
const spend = (ctx: Context, change: Record<string, unknown>) => recordSpending(ctx, typed(change))
const listed = async (ctx: Context) =>
	(await listSpending(ctx, 2027, {}, { ...order, page: 1 })).rows

let ctx: Context
beforeEach(async () => {
	ctx = await testContext()
})

test('a commitment holds money, its payment takes from it, and what is left is ceiling less both', async () => {
	await givenBudget(ctx)
	await spend(ctx, { document: 'spk', number: 'SPK-1', amount: '20.000.000' })
	expect(await left(ctx, 'source', 'APBD')).toBe(25 * M)
	const spk = (await listSpending(ctx, 2027, {}, { ...order, page: 1 })).commitments[0]!
	await spend(ctx, { number: 'SP2D-1', amount: '12.000.000', settles: spk.id, charge: '' })
	expect(await left(ctx, 'source', 'APBD')).toBe(25 * M)
	expect(await left(ctx, 'total')).toBe(40 * M)
	await spend(ctx, { number: 'SP2D-2', amount: '5.000.000', settles: spk.id, closes: 'ya' })
	expect(await left(ctx, 'source', 'APBD')).toBe(28 * M)
	await expect(spend(ctx, { number: 'SP2D-3', settles: spk.id })).rejects.toMatchObject({
		code: 'plan.commitment_unknown'
	})
	const rows = await listed(ctx)
	expect(rows.map((row) => [row.number, row.source, row.settles])).toContainEqual([
		...['SP2D-2', 'APBD', 'SPK-1']
	])
	const reverse = (catatan: string) =>
		reverseSpending(ctx, ReverseForm.parse({ tahun: '2027', catatan, reason: 'Salah jumlah SPK' }))
	await expect(reverse(spk.id)).rejects.toMatchObject({ code: 'plan.commitment_paid' })
})

test('the same number is refused however it is spaced, until the entry is taken back', async () => {
	await givenBudget(ctx)
	await spend(ctx, {})
	await expect(spend(ctx, { number: 'sp2d  1 / 2027' })).rejects.toMatchObject({
		code: 'plan.number_taken'
	})
	await spend(ctx, { document: 'spj' })
	const wrong = (await listed(ctx)).find((row) => row.document === 'sp2d')!
	const back = ReverseForm.parse({ tahun: '2027', catatan: wrong.id, reason: 'Salah rekening' })
	await reverseSpending(ctx, back)
	expect(await left(ctx, 'total')).toBe(55 * M)
	await expect(reverseSpending(ctx, back)).rejects.toMatchObject({ code: 'plan.spending_reversed' })
	await spend(ctx, { amount: '4.000.000' })
	expect(await left(ctx, 'total')).toBe(51 * M)
	const rows = await exportSpending(ctx, 2027, {}, order)
	expect(rows).toHaveLength(4)
	expect(sumOf(rows.map(({ amount }) => amount))).toBe(9 * M)
	expect(ReverseForm.safeParse({ tahun: 2027, catatan: wrong.id, reason: '' }).success).toBe(false)
})

test('nothing is recorded beyond the total, its source, its account or its activity', async () => {
	const city = await givenPlan(ctx)
	const view = (await showBudgetLines(ctx, { tahun: 2027 }))!
	const activity = view.activities.find(({ source }) => source === 'APBD')!
	await expect(spend(ctx, { amount: '45.000.001' })).rejects.toMatchObject({
		code: 'plan.overspent',
		message:
			'Sisa APBD Rp45.000.000, padahal yang dicatat Rp45.000.001. Kurangi atau pilih yang lain.'
	})
	await expect(spend(ctx, { charge: 'sumber:DAK', amount: '60.000.001' })).rejects.toMatchObject({
		code: 'plan.overspent'
	})
	const more = { kegiatan: activity.activityId, amount: String(activity.cost + 1) }
	await expect(spend(ctx, more)).rejects.toMatchObject({ code: 'plan.overspent' })
	await expect(spend(ctx, { account: '5.09.99' })).rejects.toMatchObject({
		code: 'plan.not_in_plan'
	})
	const out = city.activities.find(
		({ id }) => !view.activities.some(({ activityId }) => activityId === id)
	)
	if (out)
		await expect(spend(ctx, { kegiatan: out.id })).rejects.toMatchObject({
			code: 'plan.not_in_plan'
		})
	await spend(ctx, { kegiatan: activity.activityId, batch: '1', account: '5.04.02' })
	expect(await left(ctx, 'activity', activity.activityId)).toBe(activity.cost - 5 * M)
	expect(await left(ctx, 'account', '5.04.02')).toBe(view.run.cost - 5 * M)
})

test('without a budget nothing can be recorded, and only a planner of the whole records', async () => {
	await expect(spend(ctx, {})).rejects.toMatchObject({ code: 'plan.budget_missing' })
	const reader = { ...ctx, actor: actorWith(['agency_head'], ['one']) }
	await expect(spend(reader, {})).rejects.toMatchObject({ code: 'access.refused' })
})

test.each<[Record<string, unknown>, string]>([
	[{ datedOn: '2028-03-15' }, 'datedOn'],
	[{ amount: '0' }, 'amount'],
	[{ charge: '' }, 'charge'],
	[{ account: '5.4' }, 'account'],
	[{ document: 'spk', settles: '00000000-0000-4000-8000-000000000009' }, 'document']
])('%o is said at its field', (change, field) => {
	const issue = SpendingForm.safeParse({
		...{ tahun: '2027', document: 'sp2d', number: '1', amount: '5' },
		datedOn: '2027-03-15',
		...{ charge: 'sumber:APBD', ...change }
	}).error?.issues[0]
	expect(issue?.path[0]).toBe(field)
})

test('two who spend the last of it at once: one is refused', async () => {
	const { db } = await ownDatabase()
	const now = systemContext(db, 'uji', new Date('2027-03-15T08:00:00+07:00'))
	await givenBudget(now)
	const both = await Promise.allSettled(
		['A', 'B'].map((number) =>
			inTransaction(now, (one) => spend(one, { number, amount: '30.000.000' }))
		)
	)
	expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
	expect(await left(now, 'source', 'APBD')).toBe(15 * M)
})

test('a list is read, previewed with what is not possible, recorded once, and taken back', async () => {
	const city = await givenPlan(ctx)
	const view = (await showBudgetLines(ctx, { tahun: 2027 }))!
	const code = view.activities.find(({ source }) => source === 'APBD')!.code
	const text = [
		'Jenis dokumen,Nomor,Tanggal,Jumlah,Kode kegiatan,Sumber dana,Membayar SPK',
		'SPK,K/1,10-02-2027,"4.000.000",' + `${code},,`,
		'SP2D,P/1,20-02-2027,4000000,,,K/1',
		'SP2D,P/1,20-02-2027,4000000,,APBD,',
		'SP2D,P/2,20-02-2026,4000000,,APBD,',
		'SP2D,P/3,20-02-2027,90000000,,APBD,',
		'SP2D,P/4,20-02-2027,1000,TAK-ADA,APBD,'
	].join('\n')
	const { jobId } = await requestSpending(ctx, {
		tahun: 2027,
		berkas: new File([text], 'realisasi.csv')
	})
	await workJob(ctx, jobId, readSpending)
	const ref = { tahun: 2027, job: jobId }
	const preview = await previewSpending(ctx, ref)
	expect(preview.rows.map(({ outcome }) => outcome)).toEqual([
		...['new', 'new', 'known', 'rejected', 'rejected', 'rejected']
	])
	expect(preview.rows[4]!.notes[0]!.reason).toMatch(/^Sisa APBD Rp41\.000\.000, padahal/)
	expect(await applySpending(ctx, ref)).toEqual({ written: 2 })
	expect(await applySpending(ctx, ref)).toEqual({ written: 0 })
	expect(await left(ctx, 'source', 'APBD')).toBe(41 * M)
	await expect(previewSpending(ctx, { ...ref, tahun: 2028 })).rejects.toMatchObject({
		code: 'plan.spending_unread'
	})
	expect(await undoSpending(ctx, ref)).toEqual({ reversed: 2 })
	await expect(undoSpending(ctx, ref)).rejects.toMatchObject({ code: 'plan.nothing_to_reverse' })
	expect(await left(ctx, 'total')).toBe(city.budget.total)
})

test('what a source has left is carried to the next year, once, and can be taken back', async () => {
	await givenBudget(ctx)
	await spend(ctx, { amount: '40.000.000' })
	const carry = (change: Record<string, unknown> = {}) =>
		carryOver(
			ctx,
			CarryForm.parse({
				...{ tahun: '2027', version: '1', nextVersion: '1', source: 'APBD', amount: '3.000.000' },
				...{ reason: 'Pelatihan Desember mundur ke Januari.', ...change }
			})
		)
	await expect(carry()).rejects.toMatchObject({ code: 'plan.budget_missing' })
	await givenBudget(ctx, { year: 2028 })
	await expect(carry({ amount: '5.000.001' })).rejects.toMatchObject({ code: 'plan.overspent' })
	await carry()
	await expect(carry({ amount: '1' })).rejects.toMatchObject({ code: 'platform.changed' })
	expect(await findBudget(ctx.db, 2028)).toMatchObject({
		...{ total: 63 * M, sources: { APBD: 48 * M }, version: 2 }
	})
	expect(await left(ctx, 'source', 'APBD')).toBe(2 * M)
	const { changes } = await listBudgetChanges(ctx, 2027)
	const back = { tahun: 2027, pair: changes[0]!.pairId, reason: 'Pelatihannya jadi Desember.' }
	await takeCarryBack(ctx, back)
	expect(await left(ctx, 'source', 'APBD')).toBe(5 * M)
	expect((await findBudget(ctx.db, 2028))!.total).toBe(60 * M)
	await expect(takeCarryBack(ctx, back)).rejects.toMatchObject({ code: 'plan.carried_back' })
})

test('the lines of a plan give its cost to the rupiah, and the planner moves money between quarters', async () => {
	await givenPlan(ctx)
	const view = (await showBudgetLines(ctx, { tahun: 2027 }))!
	expect(sumOf(view.lines.map(({ amount }) => amount))).toBe(view.run.cost)
	expect(view.accounts.map(({ account, total }) => [account, total])).toEqual([
		['5.04.02', view.run.cost]
	])
	expect(view.all.perHead).toBeCloseTo(view.run.cost / view.all.seats)
	expect(view.activities.every(({ estimated }) => estimated)).toBe(true)

	const cash = (change: Record<string, unknown>) =>
		planCash(
			ctx,
			CashForm.parse({
				...{ tahun: '2027', run: view.run.id, account: '5.04.02', version: '0' },
				...{ first: '0', second: String(view.run.cost), third: '0', fourth: '0', ...change }
			})
		)
	await expect(cash({ third: '1' })).rejects.toMatchObject({ code: 'plan.cash_uneven' })
	await expect(cash({ account: '5.04.03' })).rejects.toMatchObject({
		code: 'plan.account_not_in_plan'
	})
	await cash({})
	await expect(cash({})).rejects.toMatchObject({ code: 'platform.changed' })
	await recordAccount(ctx, {
		...{ tahun: 2027, code: '5.04.02', name: 'Belanja pelatihan', subActivity: '', version: 0 }
	})
	const after = (await showBudgetLines(ctx, { tahun: 2027 }))!
	expect(after.accounts).toMatchObject([
		{ quarters: [0, view.run.cost, 0, 0], name: 'Belanja pelatihan', version: 1 }
	])
	expect(await listBudgetAccounts(ctx)).toMatchObject([{ code: '5.04.02', version: 1 }])

	await ctx.db.deleteFrom('plan_composition_cost').execute()
	const older = (await showBudgetLines(ctx, { tahun: 2027 }))!
	expect(sumOf(older.lines.map(({ amount }) => amount))).toBe(view.run.cost)
})
