const MINUTE = 60_000
const LONGEST = 60 * MINUTE

/** How many tries in a row are free, after what time without one they are forgotten, and till when it is then closed. */
export type Limit = {
	readonly free: number
	readonly forgottenAfter: number
	till(failures: number, now: Date): Date
}

/**
 * Of one account: the fifth failed try closes it for a minute, each further one for twice as long, up to an hour.
 * Source: house rule "percobaan masuk", docs/rules.md#percobaan-masuk.
 */
export const ofAccount: Limit = {
	free: 5,
	forgottenAfter: 24 * 60 * MINUTE,
	till: (failures, now) => {
		const doubled = MINUTE * 2 ** (failures - ofAccount.free)
		return new Date(now.getTime() + Math.min(LONGEST, doubled))
	}
}

/** Of one address, which a whole office shares: 200 less than ten minutes apart close it for ten minutes. */
export const ofAddress: Limit = {
	free: 200,
	forgottenAfter: 10 * MINUTE,
	till: (_, now) => new Date(now.getTime() + 10 * MINUTE)
}
