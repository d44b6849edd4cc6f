import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { BudgetForm } from '../forms.ts'
import { recordBudget, showBudget } from './record-budget.ts'

const form = {
	tahun: '2027',
	total: '1.200.000.000',
	goalFloor: '10',
	source: ['APBD', 'DAK', ''],
	sourceAmount: ['900.000.000', '', ''],
	pool: ['Widyaiswara', 'Dosen'],
	poolDays: ['12', '5 5 5 5 5 0 0 5 5 5 5 5'],
	agencyId: ['a', 'b'],
	agencyAmount: ['', '75.000.000'],
	version: '0'
}

test('a form becomes a budget; what is left empty is no limit', async () => {
	const ctx = await testContext()
	await recordBudget(ctx, BudgetForm.parse(form))
	expect((await showBudget(ctx, 2027)).budget).toEqual({
		year: 2027,
		total: 1_200_000_000,
		sources: { APBD: 900_000_000 },
		agencies: { b: 75_000_000 },
		goalFloor: expect.closeTo(0.1),
		fairness: {},
		exploreShare: expect.closeTo(0.05),
		exploreBonus: false,
		pools: { Widyaiswara: Array(12).fill(12), Dosen: [5, 5, 5, 5, 5, 0, 0, 5, 5, 5, 5, 5] },
		version: 1
	})
})

test('floors of fairness are kept where one is typed; 0 and nothing are none', async () => {
	const ctx = await testContext()
	const typed = {
		fairTrait: ['female', 'remote', 'kind:pppk', 'tier:pelaksana'],
		fairShare: ['30', '', '12,5', '0'],
		...{ exploreShare: '10', exploreBonus: 'ya' }
	}
	await recordBudget(ctx, BudgetForm.parse({ ...form, ...typed }))
	expect((await showBudget(ctx, 2027)).budget).toMatchObject({
		fairness: { female: 0.3, 'kind:pppk': 0.125 },
		exploreShare: expect.closeTo(0.1),
		exploreBonus: true
	})
	const both = { fairTrait: ['kind:pns', 'kind:pppk'], fairShare: ['80', '40'], version: '1' }
	await expect(recordBudget(ctx, BudgetForm.parse({ ...form, ...both }))).rejects.toMatchObject({
		code: 'plan.fairness_unsound'
	})
})

test.each<[string, Record<string, unknown>, string]>([
	['total', { total: '' }, 'Tulis rupiah dalam angka bulat, misalnya 12.500.000.'],
	['goalFloor', { goalFloor: '30' }, 'Paling besar 25%: tujuannya empat.'],
	['fairness', { fairTrait: ['female'], fairShare: ['120'] }, 'Paling besar 100.'],
	['exploreShare', { exploreShare: '30' }, 'Paling besar 25.'],
	[
		'pools',
		{ poolDays: ['12', '1 2 3'] },
		'Tulis satu angka untuk semua bulan, atau dua belas angka berjarak spasi.'
	],
	[
		'sources',
		{ source: ['APBD', 'APBD'], sourceAmount: ['1', '2'] },
		'Sumber dana yang sama tertulis dua kali.'
	]
])('a wrong %s is said by its field', (field, change, sentence) => {
	const issue = BudgetForm.safeParse({ ...form, ...change }).error?.issues[0]
	expect([issue?.path[0], issue?.message]).toEqual([field, sentence])
})

test('parts that do not fit into the total are refused, with the sum', async () => {
	const ctx = await testContext()
	const draft = BudgetForm.parse({ ...form, total: '800.000.000' })
	await expect(recordBudget(ctx, draft)).rejects.toMatchObject({
		code: 'plan.budget_unsound',
		message:
			'Jumlah semua sumber dana Rp900,0 juta, padahal pagunya Rp800,0 juta. Kurangi Rp100,0 juta.'
	})
})

test('a budget that somebody else has changed meanwhile is not written over', async () => {
	const ctx = await testContext()
	await recordBudget(ctx, BudgetForm.parse(form))
	await expect(recordBudget(ctx, BudgetForm.parse(form))).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await recordBudget(ctx, BudgetForm.parse({ ...form, version: '1' }))
})

test('only a planner of the whole government sets it', async () => {
	const ctx = await testContext({ actor: actorWith(['planner'], ['one-agency']) })
	await expect(recordBudget(ctx, BudgetForm.parse(form))).rejects.toMatchObject({
		code: 'access.refused'
	})
})
