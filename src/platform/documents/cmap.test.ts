import { expect, test } from 'vitest'
import { fontFiles, printableCodePoints } from './fonts.ts'
import { mappedCodePoints } from './cmap.ts'

const has = (sign: string) => printableCodePoints().has(sign.codePointAt(0)!)

test('as many code points as fontconfig counts in these files', () => {
	// fc-query --format '%{charset}', ranges added up
	expect(fontFiles().map((font) => mappedCodePoints(font).size)).toEqual([
		1053, 1053, 1053, 1053, 3103
	])
})

test('signs that the face lacks come from the fallback', () => {
	const bonum = mappedCodePoints(fontFiles()[0]!)
	for (const sign of '☐☑✓✗↔′″₂') {
		expect([sign, bonum.has(sign.codePointAt(0)!), has(sign)]).toEqual([sign, false, true])
	}
})

test.each(['é', '“', '–', '−', '≤', '…'])('%s can be printed', (sign) => {
	expect(has(sign)).toBe(true)
})

test.each(['🙂', '中', 'Ａ'])('%s cannot be printed', (sign) => {
	expect(has(sign)).toBe(false)
})
