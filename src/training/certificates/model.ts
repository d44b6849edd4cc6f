/** Certificates: types, and the words that they are kept by. */

/** A certificate as it was issued; nothing of it changes later but that it may be revoked. Dates without time are civil. */
export type Certificate = {
	readonly id: string
	readonly enrolmentId: string
	readonly batchId: string
	readonly paperId: string
	readonly number: string
	/** The twelve letters of its QR. */
	readonly code: string
	/** As printed, with degrees. */
	readonly name: string
	readonly title: string
	readonly jp: number
	readonly startedOn: string
	readonly completedOn: string
	readonly issuedAt: Date
	readonly validUntil: string | null
	readonly revokedAt: Date | null
	readonly revokedWhy: string
	/** The number of the certificate that took its place. */
	readonly replacedBy: string | null
	/** What was credited for it, and what of that counts. */
	readonly entryId: string | null
	readonly counted: number | null
	/** Why nothing was credited. */
	readonly hoursNote: string
	readonly hasCredential: boolean
}

export const certificateStates = ['valid', 'revoked'] as const
export type CertificateState = (typeof certificateStates)[number]

export const stateOf = ({ revokedAt }: Pick<Certificate, 'revokedAt'>): CertificateState =>
	revokedAt ? 'revoked' : 'valid'

/** Somebody who has earned a certificate. */
export type Earner = {
	readonly enrolmentId: string
	readonly employeeId: string | null
	/** As it is printed. */
	readonly name: string
	readonly nip: string | null
	readonly position: string | null
	readonly agency: string | null
}

/** What all certificates of a batch say. */
export type CertifiedBatch = {
	readonly id: string
	readonly title: string
	readonly year: number
	readonly state: string
	readonly agencyId: string | null
	readonly validMonths: number | null
	readonly jp: number
	readonly formCode: string
	readonly method: string
	readonly organiser: string
	/** Of its first and last session; null while it has none. */
	readonly startsAt: Date | null
	readonly endsAt: Date | null
}
