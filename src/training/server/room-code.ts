import { createHmac, timingSafeEqual } from 'node:crypto'

/** The room's screen shows a new code this often, in milliseconds. */
export const STEP = 15_000
const DIGITS = 8
/** Steps that the screen's clock may be ahead of ours. */
const SKEW = 1

/** The step that a moment lies in, from 1970. */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / STEP)

/** The moment that counts for whoever shows the code of a step: its beginning. */
export const momentOf = (step: number): Date => new Date(step * STEP)

function digitsOf(secret: Buffer, text: Buffer): string {
	const mac = createHmac('sha256', secret).update(text).digest()
	const at = mac[mac.length - 1]! & 0xf
	const number = mac.readUInt32BE(at) & 0x7fff_ffff
	return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** The eight digits of a step (RFC 6238 with SHA-256, X = 15). */
export function codeOf(secret: Buffer, step: number): string {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(step))
	return digitsOf(secret, counter)
}

/** The eight digits of one person at one session, for the committee's scanner and the printed list. */
export const personCode = (secret: Buffer, enrolmentId: string): string =>
	digitsOf(secret, Buffer.from(`peserta:${enrolmentId}`))

/** The latest step of a stretch of time whose code was typed; undefined for any other text. */
export function stepOfCode(
	secret: Buffer,
	code: string,
	{ from, to }: { from: Date; to: Date }
): number | undefined {
	const typed = Buffer.from(code)
	if (typed.length !== DIGITS) return undefined
	for (let step = stepAt(to) + SKEW; step >= stepAt(from); step--)
		if (timingSafeEqual(typed, Buffer.from(codeOf(secret, step)))) return step
	return undefined
}
