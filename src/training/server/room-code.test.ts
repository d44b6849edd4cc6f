import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { codeOf, momentOf, personCode, stepAt, stepOfCode } from './room-code.ts'

/** The seed of RFC 6238, appendix B, for SHA-256. */
const SEED = Buffer.from('12345678901234567890123456789012')
const at = new Date('2027-03-02T08:05:07+07:00')
const later = (ms: number) => new Date(at.getTime() + ms)

// The appendix counts steps of 30 s; the step number is what goes into the code.
test.each([
	[0x1, '46119246'],
	[0x23523ec, '68084774'],
	[0x23523ed, '67062674'],
	[0x273ef07, '91819424'],
	[0x3f940aa, '90698825'],
	[0x27bc86aa, '77737706']
])('step %i of RFC 6238, appendix B, is %s', (step, code) => {
	expect(codeOf(SEED, step)).toBe(code)
})

test('a code tells its step, and counts from the beginning of it', () => {
	const step = stepAt(at)
	expect(stepOfCode(SEED, codeOf(SEED, step), { from: later(-60_000), to: at })).toBe(step)
	expect(momentOf(step)).toEqual(new Date('2027-03-02T08:05:00+07:00'))
})

test('a screen that is one step ahead is understood, two steps are not', () => {
	const span = { from: later(-60_000), to: at }
	expect(stepOfCode(SEED, codeOf(SEED, stepAt(at) + 1), span)).toBe(stepAt(at) + 1)
	expect(stepOfCode(SEED, codeOf(SEED, stepAt(at) + 2), span)).toBeUndefined()
})

test.each(['', '1234567', '123456789', 'abcdefgh'])('%o is no code', (text) => {
	expect(stepOfCode(SEED, text, { from: later(-60_000), to: at })).toBeUndefined()
})

test('a person’s code is theirs at this session only', () => {
	expect(personCode(SEED, 'a')).toMatch(/^\d{8}$/)
	expect(personCode(SEED, 'a')).not.toBe(personCode(SEED, 'b'))
	expect(personCode(SEED, 'a')).not.toBe(personCode(Buffer.alloc(32), 'a'))
})
