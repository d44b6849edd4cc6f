import { expect, test } from 'vitest'
import {
	CODE_LETTERS,
	codeOf,
	isTooFast,
	readCode,
	showCode,
	workingDaysAfter
} from './message-rules.ts'

// docs/rules.md#usulan-warga. 24 Nov 2026 is a Tuesday.
test.each([
	['2026-11-24', 1, [], '2026-11-25'],
	['2026-11-24', 5, [], '2026-12-01'],
	['2026-11-27', 1, [], '2026-11-30'],
	['2026-11-28', 1, [], '2026-11-30'],
	['2026-11-24', 5, [{ firstOn: '2026-11-26', lastOn: '2026-11-27' }], '2026-12-03'],
	['2026-11-24', 1, [{ firstOn: '2026-11-25', lastOn: '2026-12-06' }], '2026-12-07'],
	['2026-12-30', 2, [{ firstOn: '2027-01-01', lastOn: '2027-01-01' }], '2027-01-04']
])('%s and %i working days', (date, days, off, expected) => {
	expect(workingDaysAfter(date, days, off)).toBe(expected)
})

test('a code has no letter that looks like another, and is read however it is typed', () => {
	expect(CODE_LETTERS).toHaveLength(30)
	expect(CODE_LETTERS).not.toMatch(/[01ILOU]/)
	const code = codeOf([0, 1, 2, 3, 4, 25, 26, 27, 28, 29])
	expect(code).toBe('23456VWXYZ')
	expect(showCode(code)).toBe('23456-VWXYZ')
	for (const typed of ['23456-VWXYZ', ' 23456 vwxyz ', '23456vwxyz'])
		expect(readCode(typed), typed).toBe(code)
	for (const typed of ['', '23456VWXY', '23456VWXYZ2', '0O456VWXYZ', "' or 1=1 --"])
		expect(readCode(typed), typed).toBeUndefined()
})

test('a form that comes back within three seconds was not filled in by hand', () => {
	const now = new Date('2026-11-24T01:00:00Z')
	const ago = (ms: number) => String(now.getTime() - ms)
	expect(isTooFast(ago(500), now)).toBe(true)
	expect(isTooFast(ago(3000), now)).toBe(false)
	for (const odd of ['', 'x', ago(-60_000)]) expect(isTooFast(odd, now), odd).toBe(false)
})
