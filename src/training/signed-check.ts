/** What a phone signs when somebody checks in: the same text in the browser and on the server. Pure. */
import type { CheckKind } from './presence.ts'

/** Before the first check of a key. */
export const FIRST = '0'.repeat(64)

export type Check = {
	/** From 1, without a gap, by one key. */
	counter: number
	/** sha256 of the text of the check before it, in hex. */
	previous: string
	session: string
	kind: CheckKind
	code: string
	/** By the phone's clock. */
	saidAt: string
}

export type SignedCheck = Check & {
	/** ECDSA over P-256 with SHA-256, r and s, in hex. */
	signature: string
}

/** The text that is signed, and whose hash the next check names. */
export const signedText = (deviceId: string, check: Check): string =>
	[
		'bina-presensi-1',
		deviceId,
		check.counter,
		check.previous,
		check.session,
		check.kind,
		check.code,
		check.saidAt
	].join('\n')

export const hex = (bytes: Uint8Array): string =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** What became of a check that was sent; 'waiting' waits for the committee. */
export type CheckAnswer = {
	counter: number
	state: 'counted' | 'waiting' | 'confirmed' | 'set_aside' | 'refused'
	/** For the person. */
	sentence: string
}

export type Delivered = {
	answers: CheckAnswer[]
	/** The highest counter that the server has, and the hash of its check: the phone goes on from there. */
	last: number
	lastHash: string
	/** Counters up to the highest that have not come. */
	missing: number[]
}

export type Bound =
	| { deviceId: string }
	/** Another phone signs for the person. */
	| { elsewhere: { label: string; boundAt: string } }
