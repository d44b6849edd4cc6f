import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewOr, hiddenCounts, type Count } from './few.ts'

const whole = (key: string, parts: Count[]): Count => ({
	...{ key, parts, people: parts.reduce((sum, { people }) => sum + people, 0) }
})
const leaf = (key: string, people: number): Count => ({ key, people, parts: [] })
const activity = (key: string, ...batches: number[]) =>
	whole(
		key,
		batches.map((people, i) => leaf(`${key}${i + 1}`, people))
	)

test.each<[string, Count, string[]]>([
	['five are no few', whole('', [activity('a', 5), activity('b', 20)]), []],
	['nobody is no group', whole('', [activity('a', 0), activity('b', 20)]), []],
	['a small batch takes the next smallest with it', activity('a', 3, 20, 8), ['a1', 'a3']],
	['two small ones of four together take a third', activity('a', 2, 2, 9, 8), ['a1', 'a2', 'a4']],
	['two small ones of five are enough', activity('a', 2, 3, 9), ['a1', 'a2']],
	[
		'a small activity takes another, and one of its batches',
		whole('', [activity('a', 3), activity('b', 10, 8), activity('c', 30)]),
		['a', 'a1', 'b', 'b2']
	],
	['a plan of three people says no number at all', whole('', [activity('a', 3)]), ['', 'a', 'a1']]
])('%s', (_, count, expected) => {
	expect([...hiddenCounts(count)].sort()).toEqual(expected.sort())
})

const nodes = (count: Count): Count[] => [count, ...count.parts.flatMap(nodes)]

/** Whether the published numbers give `key`: it is then in the span of what a whole says of its parts. */
function isGiven(root: Count, hidden: ReadonlySet<string>, key: string): boolean {
	const unknown = [...hidden]
	const rows = nodes(root)
		.filter(({ parts }) => parts.length > 0)
		.map(({ key: own, parts }) =>
			unknown.map(
				(name) => (parts.some((part) => part.key === name) ? 1 : 0) - (own === name ? 1 : 0)
			)
		)
	const target = unknown.map((name) => (name === key ? 1 : 0))
	return rank([...rows, target]) === rank(rows)
}

function rank(matrix: readonly (readonly number[])[]): number {
	const rows = matrix.map((row) => [...row])
	let found = 0
	for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
		const pivot = rows.findIndex((row, i) => i >= found && Math.abs(row[column]!) > 1e-9)
		if (pivot < 0) continue
		;[rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!]
		for (const [i, row] of rows.entries()) {
			if (i === found) continue
			const times = row[column]! / rows[found]![column]!
			for (const [j, value] of rows[found]!.entries()) row[j]! -= times * value
		}
		found++
	}
	return found
}

const plans = fc
	.array(
		fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }), {
			maxLength: 4
		}),
		{
			minLength: 1,
			maxLength: 4
		}
	)
	.map((goals) =>
		whole(
			'',
			goals.map((activities, g) =>
				whole(
					`g${g}`,
					activities.map((batches, a) => activity(`g${g}a${a}b`, ...batches))
				)
			)
		)
	)

test('no number of one to four people is published, nor given by those that are', () => {
	fc.assert(
		fc.property(plans, (root) => {
			const hidden = hiddenCounts(root)
			for (const { key, people } of nodes(root)) {
				if (people > 0 && people < 5) expect(hidden.has(key)).toBe(true)
				if (people === 0) expect(hidden.has(key)).toBe(false)
				if (hidden.has(key)) expect(isGiven(root, hidden, key)).toBe(false)
			}
		}),
		{ numRuns: 300, seed: 20261124 }
	)
})

test.each([
	[0, '0'],
	[1, '< 5'],
	[4, '< 5'],
	[5, '5'],
	[1200, '1.200']
])('%i people are told as %s', (people, told) => {
	expect(fewOr(people)).toBe(told)
})
