import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenAt, lineAndColumn } from './json-fault.ts'

const isJson = (text: string) => {
	try {
		JSON.parse(text)
		return true
	} catch {
		return false
	}
}

test.each([
	['', 0],
	['  ', 2],
	['{"a":1}', -1],
	['[1,]', 3],
	['[1 2]', 3],
	['{"a":1,}', 7],
	['{"a" 1}', 5],
	['{a:1}', 1],
	['["a\nb"]', 3],
	['["\\x"]', 3],
	['[01]', 2],
	['[tru]', 1],
	['{"a":[1,2', 9],
	['1 1', 2],
	['[}', 1]
])('%j breaks at %i', (text, at) => {
	expect(brokenAt(text)).toBe(at)
	expect(isJson(text)).toBe(at === -1)
})

test('finds a break where the engine finds one, and only there', () => {
	const damaged = fc
		.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\\', '1', ' ', '\u0000'))
		.map(([text, at, put]) => {
			const place = at % (text.length + 1)
			return text.slice(0, place) + put + text.slice(place + 1)
		})
	fc.assert(
		fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => {
			expect(brokenAt(text) === -1).toBe(isJson(text))
		}),
		{ numRuns: 2000, seed: 1 }
	)
})

test('a million brackets and a string of a million signs are nothing special', () => {
	expect(brokenAt('['.repeat(1e6))).toBe(1e6)
	expect(brokenAt(`["${'a'.repeat(1e6)}"`)).toBe(1e6 + 3)
})

test('line and column count from 1', () => {
	expect(lineAndColumn('{\n "a": x', 8)).toEqual({ line: 2, column: 7 })
	expect(lineAndColumn('x', 0)).toEqual({ line: 1, column: 1 })
})
