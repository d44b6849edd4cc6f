const MINUTE = 60_000
const FREE_TRIES = 5
const LONGEST = 60 * MINUTE
const FORGOTTEN_AFTER = 24 * 60 * MINUTE
/** A whole office shares one address. */
const TRIES_OF_ADDRESS = 200
const WINDOW_OF_ADDRESS = 10 * MINUTE

export type Attempts = { failures: number; lastAt: Date; blockedTill: Date | null }

/**
 * Till when an account is closed after its `failures`-th failed try: five are free, then one minute, doubling to an hour.
 * Source: house rule "percobaan masuk", docs/rules.md#percobaan-masuk.
 */
export function blockedTill(failures: number, now: Date): Date | null {
	if (failures < FREE_TRIES) return null
	return new Date(now.getTime() + Math.min(LONGEST, MINUTE * 2 ** (failures - FREE_TRIES)))
}

/** Failures that still count: a day without any forgets them. */
export const failuresThatCount = (attempts: Attempts | undefined, now: Date): number =>
	attempts && now.getTime() - attempts.lastAt.getTime() < FORGOTTEN_AFTER ? attempts.failures : 0

/** Same for an address: 200 failures within ten minutes of one another close it for ten minutes. */
export const failuresOfAddress = (attempts: Attempts | undefined, now: Date): number =>
	attempts && now.getTime() - attempts.lastAt.getTime() < WINDOW_OF_ADDRESS ? attempts.failures : 0

export const addressBlockedTill = (failures: number, now: Date): Date | null =>
	failures < TRIES_OF_ADDRESS ? null : new Date(now.getTime() + WINDOW_OF_ADDRESS)
