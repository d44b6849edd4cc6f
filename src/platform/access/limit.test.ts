import { expect, test } from 'vitest'
import { blockedTill, failuresThatCount } from './limit.ts'

const now = new Date('2026-11-24T01:00:00Z')
const minutes = (till: Date | null) => till && (till.getTime() - now.getTime()) / 60_000

// docs/rules.md#percobaan-masuk
test.each([
	[1, null],
	[4, null],
	[5, 1],
	[6, 2],
	[7, 4],
	[10, 32],
	[11, 60],
	[500, 60]
])('after %i failures the account is closed for %s minutes', (failures, expected) => {
	expect(minutes(blockedTill(failures, now))).toBe(expected)
})

test('a day without a try forgets the failures', () => {
	const at = (hours: number) => ({
		failures: 4,
		blockedTill: null,
		lastAt: new Date(now.getTime() - hours * 3_600_000)
	})
	expect(failuresThatCount(at(23), now)).toBe(4)
	expect(failuresThatCount(at(25), now)).toBe(0)
	expect(failuresThatCount(undefined, now)).toBe(0)
})
