/** Citizens' messages: what they send, and what is made of it. Labels are in message-words.ts. */

export const messageKinds = ['service', 'offer', 'problem'] as const
export type MessageKind = (typeof messageKinds)[number]

export const messageStates = ['new', 'forwarded', 'answered', 'closed', 'hidden'] as const
export type MessageState = (typeof messageStates)[number]

/** Who offers to teach. */
export const offerers = ['elder', 'craftsman', 'organisation', 'school', 'other'] as const
export type Offerer = (typeof offerers)[number]

/** Longest message and longest reply, in characters as people count them. */
export const LONGEST_TEXT = 10_000

/** What a citizen sent, read and cleaned. */
export type MessageDraft = {
	kind: MessageKind
	body: string
	agencyId: string | null
	unitText: string
	place: string
	offerer: Offerer | null
	/** Given freely, with consent; null where nothing was given. */
	contact: { name: string; contact: string } | null
}

/** A stretch of days on which no office works. */
export type DaysOff = { firstOn: string; lastOn: string }

export type MessageSettings = {
	/** Working days. */
	replyDays: number
	contactMonths: number
	sendsADay: number
	version: number
}

export type Reply = {
	id: string
	body: string
	public: boolean
	byName: string
	byOffice: string
	at: Date
}

/** As staff see it; never with contact or code. */
export type Message = {
	id: string
	kind: MessageKind
	body: string
	agencyId: string | null
	agency: string | null
	unitText: string
	place: string
	offerer: Offerer | null
	state: MessageState
	receivedAt: Date
	dueOn: string
	forwardedTo: string | null
	forwardedName: string | null
	forwardedAt: Date | null
	answeredAt: Date | null
	closedAt: Date | null
	hiddenReason: string | null
	competencyId: string | null
	competency: string | null
	publicQuestion: string | null
	publishedAt: Date | null
	hasContact: boolean
	version: number
}

/** As the sender sees it by the code. */
export type FollowedMessage = Pick<
	Message,
	| 'id'
	| 'kind'
	| 'body'
	| 'agency'
	| 'unitText'
	| 'place'
	| 'state'
	| 'receivedAt'
	| 'dueOn'
	| 'forwardedName'
	| 'forwardedAt'
	| 'closedAt'
> & { replies: Pick<Reply, 'body' | 'byOffice' | 'at'>[] }

/** As anybody sees it: no name, no contact, no code. */
export type PublicAnswer = {
	id: string
	kind: MessageKind
	question: string
	agency: string | null
	answeredAt: Date
	replies: Pick<Reply, 'body' | 'byOffice' | 'at'>[]
}

export type MessageRow = {
	id: string
	kind: MessageKind
	state: MessageState
	excerpt: string
	agency: string | null
	forwardedName: string | null
	receivedAt: Date
	dueOn: string
	/** Nobody has answered yet, and the deadline is over. */
	late: boolean
	waiting: boolean
	public: boolean
}

/** An offer to teach, as who looks for community partners sees it. The contact has a page of its own that keeps a record. */
export type Offer = {
	messageId: string
	text: string
	place: string
	offerer: Offerer
	receivedAt: Date
	hasContact: boolean
}

/** A unit to name in a message: with what it stands under. */
export type Unit = { id: string; name: string; within: string | null }
