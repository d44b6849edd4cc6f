import { expect, test } from 'vitest'
import { checkCodes, dimensions, type CheckCode, type Tally } from './model.ts'
import { codesOf, findingsIn, soundShare, worstFirst } from './rules.ts'

const tallies = (given: Partial<Record<CheckCode, [asked: number, bad: number]>>) =>
	Object.fromEntries(
		checkCodes.map((code) => {
			const [asked, bad] = given[code] ?? [0, 0]
			return [code, { asked, bad }]
		})
	) as Record<CheckCode, Tally>

test.each([
	['nothing is asked', {}, null],
	['all is well', { education: [4, 0] }, 1],
	['nothing is well', { education: [4, 4] }, 0],
	['what is asked of more weighs more', { education: [3, 1], email: [1, 1] }, 0.5]
] as const)('%s', (_, given, share) => {
	const counted = tallies(given as Parameters<typeof tallies>[0])
	expect(soundShare(counted, codesOf('completeness'))).toBe(share)
})

test('every check belongs to one side, and what concerns most people comes first', () => {
	expect(dimensions.flatMap(codesOf)).toEqual(checkCodes)
	const counted = tallies({ education: [9, 2], email: [9, 5], twin: [9, 0] })
	expect(worstFirst(counted)).toEqual(['email', 'education'])
	expect(findingsIn({ tallies: counted })).toBe(7)
})
