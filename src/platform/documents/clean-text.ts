import { printableCodePoints } from './fonts.ts'

const PLAIN = /^[\n\x20-\x7e]*$/
const MISSING_LETTER = '□'

/**
 * What a person typed, without what the faces cannot print; a missing glyph makes a PDF/A
 * export fail. Keeps line breaks. In this order, each character
 * - stays when the faces have it,
 * - becomes a space when it is one ("\t"),
 * - goes when it is a control, a direction mark, a joiner or a variation selector,
 * - becomes its plain form when that can be printed ("Ａ" to "A", "𝐁" to "B"),
 * - becomes "□" when it is a letter or a number, so that the reader sees that something is missing,
 * - goes: emoji and other signs.
 */
export function cleanText(text: string): string {
	if (PLAIN.test(text)) return text
	return text
		.replaceAll(/\r\n?/g, '\n')
		.normalize('NFC')
		.replaceAll(/[^\n\x20-\x7e]/gu, cleanCharacter)
		.replaceAll(/ {2,}/g, ' ')
}

/** The same value with every text in it cleaned; keys, numbers and shapes are kept. */
export function cleanTexts<Value>(value: Value): Value
export function cleanTexts(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value)
	if (Array.isArray(value)) return value.map((item) => cleanTexts(item))
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanTexts(item)]))
}

function cleanCharacter(character: string): string {
	if (/[\t\v\f\u2028\u2029]/.test(character)) return ' '
	if (/[\p{C}\p{Variation_Selector}]/u.test(character)) return ''
	if (isPrintable(character)) return character
	if (/\s/.test(character)) return ' '

	const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '')
	if (plain !== '' && isPrintable(plain)) return plain
	return /[\p{L}\p{N}]/u.test(character) ? MISSING_LETTER : ''
}

const isPrintable = (text: string) =>
	[...text].every((character) => printableCodePoints().has(character.codePointAt(0)!))
