import type { Certainty } from './model.ts'

/** A version of a rule or table that Bina rests on, as /atur/acuan lists it; each slice tells its own. */
export type ReferenceRow = {
	/** What it is, in Indonesian. */
	name: string
	version: string
	legalBasis: string
	certainty: Certainty
	/** Civil dates; null where none is said. */
	validFrom: string | null
	validTo: string | null
}
