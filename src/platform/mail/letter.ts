/** What Bina writes to people. Pure; slices make letters of it, src/platform/mail keeps and sends them. */

/** `kept`: has no address, or no server took it in time; to be read or printed here. */
export const letterStates = ['waiting', 'sent', 'undelivered', 'kept', 'cancelled'] as const
export type LetterState = (typeof letterStates)[number]

export type Content = {
	/** Plain text, a paragraph each. */
	paragraphs: string[]
	/** A page of Bina: path and a verb. The address before it is the configured one, nobody else's. */
	link: { path: string; label: string } | null
	/** Why one gets it: a sentence. */
	reason: string
	/** Entries for the reader's calendar, a file each; mail programs show the first. */
	calendar?: { method: 'REQUEST' | 'CANCEL'; files: string[] } | undefined
}

export type Letter = {
	/** 'slice.event', for the list of the outbox. */
	kind: string
	subject: string
	content: Content
	/** Id of the row that it is about. */
	subjectId: string | null
	/** Holds a code: shown to nobody here, erased once it is sent. */
	secret?: boolean
}

/** Somebody who is written to. Without an address the letter waits to be read or printed here. */
export type Recipient = { accountId: string | null; name: string; address: string | null }

/** A letter for somebody. */
export type Addressed = { to: Recipient; letter: Letter }

/** The address in a contact as people type it; null where it is a telephone number or anything else. */
export const addressIn = (contact: string): string | null =>
	/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[a-z]{2,}$/i.test(contact.trim()) ? contact.trim() : null
