import { expect, test } from 'vitest'
import { addressKey, tillOf, wrongCodes } from './visitors.ts'

test('twenty wrong codes close the way for the rest of the hour', () => {
	const limit = wrongCodes('uji')
	const firstAt = new Date('2026-11-24T01:00:00Z')
	const at = (minutes: number) => new Date(firstAt.getTime() + minutes * 60_000)
	expect(tillOf(undefined, limit, at(1))).toBeNull()
	expect(tillOf({ count: 19, firstAt }, limit, at(1))).toBeNull()
	expect(tillOf({ count: 20, firstAt }, limit, at(59))).toEqual(at(60))
	expect(tillOf({ count: 20, firstAt }, limit, at(60))).toBeNull()
	// Counted by a clock that has been set back since.
	expect(tillOf({ count: 20, firstAt }, limit, at(-1))).toBeNull()
})

test.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:db8:1:2::9', '2001:db8:1:2'],
	['2001:db8::1', '2001:db8:0:0'],
	['::1', '0:0:0:0']
])('%s counts as %s', (address, key) => expect(addressKey(address)).toBe(key))
