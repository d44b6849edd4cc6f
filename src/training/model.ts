/** Batches, sessions and people in them: types and the words that they are kept by. */

export const batchStates = ['draft', 'open', 'done', 'cancelled'] as const
export type BatchState = (typeof batchStates)[number]

/** `asked` waits for the supervisor, `waiting` for a seat; `enrolled` has one. */
export const enrolmentStates = [
	'asked',
	'refused',
	'waiting',
	'enrolled',
	'withdrawn',
	'replaced'
] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

export const origins = ['plan', 'nomination', 'request', 'citizen', 'substitute'] as const
export type Origin = (typeof origins)[number]

/** What the organiser decides of a batch. Dates are civil. */
export type BatchData = {
	title: string
	agencyId: string | null
	/** For employees, and beside them for citizens. */
	seats: number
	citizenSeats: number
	/** Employees may ask for a seat themselves. */
	byRequest: boolean
	enrolUntil: string | null
	withdrawUntil: string | null
	bring: string
	note: string
	/** Months that what was learnt holds; null: for good. */
	validMonths: number | null
}

export type Batch = BatchData & {
	id: string
	activityId: string
	year: number
	number: number
	/** The batch of the decreed plan that it holds. */
	plannedNumber: number | null
	seriesId: string | null
	state: BatchState
	/** Of `/ikut`, for citizens; null: closed to them. */
	inviteCode: string | null
	cancelReason: string
	version: number
}

export type SessionData = {
	topic: string
	startsAt: Date
	endsAt: Date
	roomId: string | null
	place: string
	link: string
	facilitatorId: string | null
	speaker: string
}

export type Session = SessionData & {
	id: string
	batchId: string
	/** Its batch was cancelled. */
	calledOff: boolean
	/** How often its calendar entry was changed. */
	sequence: number
	version: number
}

/** A session with its room and facilitator by name. */
export type NamedSession = Session & { room: string | null; facilitator: string | null }
