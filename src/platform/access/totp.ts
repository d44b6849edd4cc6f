import { createHmac, timingSafeEqual } from 'node:crypto'

const STEP = 30_000
const DIGITS = 6
/** Steps that a clock may be ahead or behind. */
const SKEW = 1
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The time step that a moment lies in: 30 seconds since 1970 (RFC 6238, X = 30, T0 = 0). */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / STEP)

/** The six digits of a step (RFC 4226 with SHA-1, which is what every authenticator knows). */
export function codeOf(secret: Buffer, step: number): string {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(step))
	const mac = createHmac('sha1', secret).update(counter).digest()
	const at = mac[mac.length - 1]! & 0xf
	const number = mac.readUInt32BE(at) & 0x7fff_ffff
	return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/**
 * The step whose code was typed: this one, the one before or the one after, and newer than `last`, since a code that was seen
 * over somebody's shoulder must not open a second time. Undefined for any other text.
 */
export function stepOfCode(
	secret: Buffer,
	code: string,
	now: Date,
	last: number
): number | undefined {
	const typed = Buffer.from(code)
	if (typed.length !== DIGITS) return undefined
	let found: number | undefined
	for (let step = stepAt(now) - SKEW; step <= stepAt(now) + SKEW; step++)
		if (timingSafeEqual(typed, Buffer.from(codeOf(secret, step))) && step > last) found ??= step
	return found
}

/** The secret as letters (RFC 4648), for who cannot take a picture of the screen. */
export function base32(bytes: Buffer): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
	return (bits.match(/.{1,5}/g) ?? [])
		.map((five) => LETTERS[parseInt(five.padEnd(5, '0'), 2)])
		.join('')
}

/** What the QR code says to an authenticator. */
export function factorUri(secret: Buffer, issuer: string, name: string): string {
	const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(name)}`
	const query = new URLSearchParams({ secret: base32(secret), issuer })
	return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`
}
