/** The words of partners of the community. Labels are in partner-words.ts, what forms send in partner-forms.ts. */
import type { Certainty } from './calendar.ts'

export const partnerKinds = [
	'lpm',
	'pkk',
	'karang_taruna',
	'adat',
	'craftsman',
	'school',
	'ngo',
	'business',
	'other'
] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** What a partner does in an activity; fees are per unit of the role. */
export const partnerRoles = ['speaker', 'host', 'participant', 'companion'] as const
export type PartnerRole = (typeof partnerRoles)[number]

export type PartnerData = {
	name: string
	kind: PartnerKind
	place: string
	/** Who answers, and where. */
	contact: string
	phone: string
	teaches: string
	/** Ids of what they can teach. */
	competencies: string[]
	/** What they agreed to, and on which civil date. */
	consentText: string
	consentOn: string
}

export type Partner = PartnerData & {
	id: string
	/** The citizen's offer that they came from. */
	messageId: string | null
	withdrawnAt: Date | null
	active: boolean
	version: number
}

/** `rate`: whole rupiah per unit of the role; `quantity`: units per batch. */
export type PartData = {
	partnerId: string
	activityId: string
	year: number
	role: PartnerRole
	topic: string
	rate: number
	quantity: number
	/** The fee comes on top of the catalogue's cost of a batch. */
	extra: boolean
	/** The item of the price standards that gives its ceiling; null: the role's own. */
	itemId: string | null
	/** Why the rate is above its ceiling, or what it rests on where there is none. */
	overReason: string
}

/** Ceilings in rupiah per unit (null: none is known), and what a batch with the community is worth, in weighted levels. */
export type PartnerRule = {
	version: number
	ceilings: Record<PartnerRole, number | null>
	bonus: number
	legalBasis: string
	certainty: Certainty
}

/** What one side says of the other afterwards; `score` 1..5. */
export type Feedback = { score: number; again: boolean; text: string }

/** Rupiah per batch. */
export const feeOf = ({ rate, quantity }: Pick<PartData, 'rate' | 'quantity'>): number =>
	Math.round(rate * quantity)
