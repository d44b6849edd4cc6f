/** When a letter is tried again, and what a mail server's "no" is about. Pure. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Waits after the first, second, … try. Source: house rule, docs/rules.md#surat. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR]

/** How long a letter is tried before it is left to be printed. */
export const PATIENCE_DAYS = 3

/** No letter waits longer than this; one that seems to was written by a clock that has been set back since. */
export const longestWait = (now: Date): Date => new Date(now.getTime() + Math.max(...WAITS))

/** When a letter is due again after its `attempts`-th try. */
export const nextTry = (attempts: number, now: Date): Date =>
	new Date(now.getTime() + WAITS[Math.min(attempts, WAITS.length) - 1]!)

/** How a try ended. `server`: no letter is at fault, so none of the others need be tried now. */
export type Outcome =
	{ end: 'sent'; answer: string } | { end: 'refused' | 'later' | 'server'; answer: string }

/** What the client reports of a try that did not come through. */
export type Failure = {
	message: string
	responseCode?: number | undefined
	response?: string | undefined
	command?: string | undefined
}

/**
 * 5xx to the address or the letter is for good, 4xx to them is for now; anything before that (no connection, no encryption, a
 * password or sender that is not taken) is the server's or ours. Source: RFC 5321 section 4.2.1.
 */
export function judgeFailure({ message, responseCode, response, command }: Failure): Outcome {
	const answer = (response ?? message).replace(/\s+/g, ' ').trim().slice(0, 500)
	const ofLetter = command === 'RCPT TO' || command === 'DATA'
	if (!ofLetter || responseCode === undefined) return { end: 'server', answer }
	return { end: responseCode >= 500 ? 'refused' : 'later', answer }
}
