import { createHmac, timingSafeEqual } from 'node:crypto'
import { config } from '../config.ts'
import { keptSecret } from './secret.ts'

/** Says what a link may be used for, so that one is never taken for another. */
export type Purpose = 'training.decide'

const SIGN = '~'

/** Words in a link that nobody else can have made: they and their signature, for one purpose. No word holds a '~'. */
export const signWords = (purpose: Purpose, words: readonly string[], data = config.data): string =>
	[...words, signatureOf(purpose, words, data)].join(SIGN)

/** The words of a signed link; undefined where they are not as we signed them. */
export function readSigned(
	purpose: Purpose,
	text: string,
	data = config.data
): string[] | undefined {
	const words = text.split(SIGN)
	const given = Buffer.from(words.pop() ?? '')
	const own = Buffer.from(signatureOf(purpose, words, data))
	return given.length === own.length && timingSafeEqual(given, own) ? words : undefined
}

const signatureOf = (purpose: Purpose, words: readonly string[], data: string): string =>
	createHmac('sha256', keptSecret(data, 'rahasia-tautan'))
		.update([purpose, ...words].join(SIGN))
		.digest('base64url')
