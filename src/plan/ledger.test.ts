import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSmall, perHead, type Group } from './ledger.ts'

const group = (value: string, people: number, past = people): Group => ({
	value,
	now: { people, seated: 0, hours: people * 10, money: people * 1000 },
	years: [{ people: past, seated: 0, hours: past * 8, money: 0 }]
})

const shown = (groups: Group[]) => mergeSmall(groups).map(({ value, now }) => [value, now.people])

test.each<[string, Group[], [string | null, number][]]>([
	[
		'large groups stay',
		[group('a', 9), group('b', 5)],
		[
			['a', 9],
			['b', 5]
		]
	],
	[
		'small ones are put together',
		[group('a', 9), group('b', 2), group('c', 3)],
		[
			['a', 9],
			[null, 5]
		]
	],
	[
		'one small group takes the next smallest',
		[group('a', 90), group('b', 6), group('c', 3)],
		[
			['a', 90],
			[null, 9]
		]
	],
	['two groups of which one is small are one', [group('a', 90), group('b', 1)], [[null, 91]]],
	['too few at all are not shown', [group('a', 2), group('b', 1)], []],
	[
		'a group that was small in another year is small',
		[group('a', 90), group('b', 6, 4)],
		[[null, 96]]
	]
])('%s', (_, groups, expected) => {
	expect(shown(groups)).toEqual(expected)
})

test('nobody is shown in a group of fewer than five, nobody is counted twice, and totals stay', () => {
	const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 })
	fc.assert(
		fc.property(sizes, (people) => {
			const groups = people.map((count, i) => group(`${i}`, count))
			const all = people.reduce((sum, count) => sum + count, 0)
			const merged = mergeSmall(groups)
			for (const { now } of merged) expect(now.people).toBeGreaterThanOrEqual(5)
			expect(merged.filter(({ value }) => value === null).length).toBeLessThanOrEqual(1)
			const kept = merged.reduce((sum, { now }) => sum + now.people, 0)
			expect(kept).toBe(all < 5 ? 0 : all)
		})
	)
})

test('per head, and nothing where there is nobody', () => {
	expect(perHead(group('a', 4).now, 'hours')).toBe(10)
	expect(perHead({ people: 0, seated: 0, hours: 0, money: 0 }, 'money')).toBeNull()
})
