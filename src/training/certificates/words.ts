import type { Credited } from '#hours/server/credit-once.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { CertificateState } from './model.ts'

export const certificateWords: Record<CertificateState, string> = {
	valid: 'Berlaku',
	revoked: 'Dicabut'
}

export const certificateTones: Record<CertificateState, 'ok' | 'bad'> = {
	valid: 'ok',
	revoked: 'bad'
}

/** Why nothing was credited; '' where something was, or where there is no ledger. */
export const hoursNote = (credited: Credited | undefined): string =>
	credited && 'twin' in credited
		? `Sudah tercatat sebagai "${credited.twin.title}", ${longDate(credited.twin.completedOn)}.`
		: ''
