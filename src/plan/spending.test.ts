import { expect, test } from 'vitest'
import { judgeSpending, kindOf, released, remaining, usedBy, type Limit } from './spending.ts'

const M = 1_000_000
const limit = (change: Partial<Limit> = {}): Limit => ({
	...{ of: 'source', key: 'APBD', name: 'APBD', ceiling: 100 * M },
	...{ realised: 40 * M, committed: 30 * M, carried: 10 * M, ...change }
})

test.each<[Partial<Limit>, number | null]>([
	[{}, 20 * M],
	[{ ceiling: null }, null],
	[{ realised: 90 * M }, -30 * M]
])('of %o is left %s', (change, left) => {
	expect(remaining(limit(change))).toBe(left)
})

test.each<[string, Limit[], number, number, string | undefined]>([
	['all that is left', [limit()], 20 * M, 0, undefined],
	['one rupiah more', [limit()], 20 * M + 1, 0, 'plan.overspent'],
	['what was promised before', [limit()], 50 * M, 30 * M, undefined],
	['no limit of its own', [limit({ ceiling: null })], 900 * M, 0, undefined],
	['a smaller payment than promised', [limit({ ceiling: 0 })], M, M, undefined],
	['an account outside the plan', [limit({ of: 'account', ceiling: 0 })], 1, 0, 'plan.not_in_plan'],
	[
		'two limits, the tighter one is told',
		[limit({ of: 'total', name: 'pagu' }), limit({ name: 'APBD', ceiling: 81 * M })],
		...([30 * M, 0, 'plan.overspent'] as const)
	]
])('%s', (_, limits, amount, free, code) => {
	expect(judgeSpending(limits, amount, free)?.code).toBe(code)
})

test.each<[number, number, boolean, number]>([
	[20, 12, false, 12],
	[20, 25, false, 20],
	[20, 12, true, 20]
])('of %d promised a payment of %d (the last: %s) releases %d', (left, paid, last, free) => {
	expect(released(left, paid, last)).toBe(free)
})

test('a contract commits, everything else pays, and sums are of what concerns', () => {
	expect([kindOf('spk'), kindOf('sp2d'), kindOf('spj'), kindOf('other')]).toEqual([
		...['commitment', 'realisation', 'realisation', 'realisation']
	])
	const row = { source: 'APBD', agencyId: null, activityId: null, batch: null, account: '' }
	const rows = [
		{ ...row, realised: 5, committed: 2 },
		{ ...row, source: 'DAK', realised: 9, committed: 9 }
	]
	expect(usedBy(rows, ({ source }) => source === 'APBD')).toEqual({ realised: 5, committed: 2 })
})
