import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base32, codeOf, factorUri, stepAt, stepOfCode } from './totp.ts'

const secret = Buffer.from('12345678901234567890')

// RFC 6238, appendix B, SHA-1; our six digits are the last of its eight.
test.each([
	[59, '287082'],
	[1111111109, '081804'],
	[1111111111, '050471'],
	[1234567890, '005924'],
	[2000000000, '279037'],
	[20000000000, '353130']
])('at %i seconds the code is %s', (seconds, code) => {
	expect(codeOf(secret, stepAt(new Date(seconds * 1000)))).toBe(code)
})

const now = new Date('2026-11-24T01:00:15Z')

test.each([
	[-2, false],
	[-1, true],
	[0, true],
	[1, true],
	[2, false]
])('a clock that is %i steps off is accepted: %s', (off, accepted) => {
	const step = stepAt(now) + off
	expect(stepOfCode(secret, codeOf(secret, step), now, 0)).toBe(accepted ? step : undefined)
})

test('a code is not taken twice, nor one older than it', () => {
	const step = stepAt(now)
	expect(stepOfCode(secret, codeOf(secret, step), now, step)).toBeUndefined()
	expect(stepOfCode(secret, codeOf(secret, step - 1), now, step)).toBeUndefined()
	expect(stepOfCode(secret, codeOf(secret, step + 1), now, step)).toBe(step + 1)
})

test('any other text is no code', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			fc.pre(!/^\d{6}$/.test(text))
			expect(stepOfCode(secret, text, now, 0)).toBeUndefined()
		})
	)
})

// RFC 4648, section 10
test.each([
	['f', 'MY'],
	['foo', 'MZXW6'],
	['foobar', 'MZXW6YTBOI']
])('%s in letters is %s', (text, letters) => {
	expect(base32(Buffer.from(text))).toBe(letters)
})

test('the QR code names the government and the person', () => {
	expect(factorUri(secret, 'Bina Kota Contoh', '198503122010012004')).toBe(
		'otpauth://totp/Bina%20Kota%20Contoh:198503122010012004?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Bina%20Kota%20Contoh'
	)
})
