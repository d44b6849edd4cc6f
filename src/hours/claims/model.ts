import type { Scope } from '#platform/access/actor.ts'
import type { Listed } from '#ui/table/url.ts'

/** `draft`: not sent yet; `returned`: to be mended and sent again; the last three are ends. */
export const claimStates = [
	'draft',
	'sent',
	'returned',
	'accepted',
	'refused',
	'withdrawn'
] as const
export type ClaimState = (typeof claimStates)[number]

/** What somebody says of a course that they took elsewhere. Dates are civil, JP as on the certificate. */
export type ClaimFacts = {
	title: string
	organiser: string
	certificate: string
	formCode: string
	startedOn: string
	completedOn: string
	international: boolean
	jp: number
}

export type CourseClaim = ClaimFacts & {
	id: string
	employeeId: string
	form: string
	fileId: string
	fileName: string
	fileSize: number
	state: ClaimState
	sentAt: Date | null
	decidedAt: Date | null
	reason: string
	entryId: string | null
	/** Counted of it in the ledger; null before it is accepted. */
	counted: number | null
	/** Its entry was taken back afterwards. */
	takenBack: boolean
	version: number
}

/** A claim with whose it is, as its verifier sees it. */
export type ClaimOfPerson = CourseClaim & {
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	agency: string
	/** Something that may be the same stands already. */
	hasTwin: boolean
}

/** What may be the same course: an entry of the ledger, or another claim. `same`: it is, and counts but once. */
export type Twin = {
	id: string
	source: 'entry' | 'claim'
	title: string
	startedOn: string | null
	completedOn: string
	certificate: string
	jp: number
	same: boolean
}

/** What would count of a claim, by the rules in force when it was completed. */
export type Worth = { counted: number; reason: string; rulesVersion: string }

/** Of the list: 'late' are those sent and overdue. */
export const claimNeeds = ['sent', 'late', 'returned', 'accepted', 'refused'] as const
export type ClaimNeed = (typeof claimNeeds)[number]

export const claimSorts = ['umur', 'nama', 'selesai'] as const
export type ClaimSort = (typeof claimSorts)[number]

export type ClaimQuery = {
	search: string
	agencyId: string | undefined
	need: ClaimNeed
} & Listed<ClaimSort>

/** Who verifies: claims of these agencies, never their own. */
export type Verifier = { scope: Scope; employeeId: string | null }
