import { randomInt } from 'node:crypto'

/** No letter or digit that is easily mistaken for another on paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 12

/** Twelve letters, about 59 bits: nobody finds a paper by trying. */
export const newCheckCode = (): string =>
	Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** As it is printed: 'ABCD-EFGH-JKMN'. */
export const printedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** What a person typed, as it is kept; undefined when it is no code. */
export function readCode(typed: string): string | undefined {
	const code = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
	return code.length === LENGTH ? code : undefined
}
