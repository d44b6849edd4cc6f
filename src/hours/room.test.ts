import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOf, monthsOf, roomIn } from './room.ts'

test.each([
	['nothing else', [4, 4], [], 1],
	['a full day', [4, 4], [[4, 4, 1]], 0],
	['half a day', [4, 4], [[4, 4, 0.5]], 0.5],
	['another day is full', [4, 4], [[5, 5, 1]], 1],
	['one of three days is full', [1, 3], [[2, 2, 1]], 2],
	['a longer entry that can lie elsewhere', [2, 2], [[1, 3, 2]], 1],
	['a longer entry that fills all its days', [2, 2], [[1, 3, 3]], 0],
	[
		'a longer entry that is pushed onto this day',
		[2, 2],
		[
			[1, 3, 1],
			[1, 1, 1],
			[3, 3, 1]
		],
		0
	],
	['more than a day holds', [4, 4], [[4, 4, 3]], 0]
] as const)('%s', (_, [first, last], others, room) => {
	const used = others.map(([a, b, each]) => ({ first: a, last: b, used: each }))
	expect(roomIn({ first, last }, 1, used)).toBe(room)
})

const stretch = fc
	.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4 }))
	.map(([first, more]) => ({ first, last: first + more }))
const asked = fc.array(fc.tuple(stretch, fc.integer({ min: 1, max: 9 })), { maxLength: 9 })

/** Takes what fits, one after the other. */
function fill(
	wishes: readonly (readonly [{ first: number; last: number }, number])[],
	each: number
) {
	const taken: { first: number; last: number; used: number }[] = []
	for (const [where, wish] of wishes)
		taken.push({ ...where, used: Math.min(wish, roomIn(where, each, taken)) })
	return taken
}

test('what fits can be laid on its days without any day holding more than it may', () => {
	fc.assert(
		fc.property(asked, fc.integer({ min: 1, max: 3 }), (wishes, each) => {
			const days = new Map<number, number>()
			// Earliest deadline first: the classic schedule, independent of the condition that roomIn rests on.
			const left = fill(wishes, each).map((entry) => ({ ...entry }))
			for (let day = 0; day <= 16; day++) {
				const open = left
					.filter((e) => e.first <= day && e.used > 0)
					.sort((a, b) => a.last - b.last)
				for (const entry of open) {
					const put = Math.min(entry.used, each - (days.get(day) ?? 0))
					days.set(day, (days.get(day) ?? 0) + put)
					entry.used -= put
				}
				expect(left.filter((e) => e.last <= day && e.used > 0)).toEqual([])
			}
		}),
		{ seed: 1 }
	)
})

test('the sum does not depend on the order', () => {
	const sum = (wishes: Parameters<typeof fill>[0]) =>
		fill(wishes, 2).reduce((total, { used }) => total + used, 0)
	fc.assert(
		fc.property(asked, (wishes) => {
			expect(sum(wishes.toReversed())).toBe(sum(wishes))
		}),
		{ seed: 2 }
	)
})

test('days and months are numbered without gaps, over the turn of a year too', () => {
	expect(daysOf({ startedOn: '2026-12-31', completedOn: '2027-01-01' })).toEqual({
		first: 20818,
		last: 20819
	})
	const { first, last } = monthsOf({ startedOn: '2026-12-31', completedOn: '2027-01-01' })
	expect(last - first).toBe(1)
	const { first: one, last: other } = daysOf({ startedOn: null, completedOn: '2026-03-02' })
	expect(one).toBe(other)
})
