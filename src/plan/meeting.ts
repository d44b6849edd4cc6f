/** The meeting in which proposals of a year are verified with those who made them. */
export type Meeting = {
	year: number
	/** Civil date. */
	heldOn: string
	/** '09:00', in the government's own zone. */
	begins: string
	place: string
	agenda: string[]
	/** What was concluded; none before it was held. */
	outcome: string[]
	version: number
}
