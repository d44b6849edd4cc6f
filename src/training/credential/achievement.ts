/** A certificate as an Open Badges 3.0 credential. Pure. Source: docs/decisions/0031-certificates.md. */
import { createHash } from 'node:crypto'
import { didOf } from './did.ts'

/** What a certificate says; dates are civil, `code` is the printed one. */
export type Certified = {
	readonly code: string
	readonly number: string
	readonly title: string
	readonly criteria: string
	readonly jp: number
	readonly startedOn: string
	readonly completedOn: string
	readonly issuedAt: Date
	readonly validUntil: Date | null
	/** NIP of an employee, else the name that is printed: nobody reads it from the credential. */
	readonly identity: { readonly type: 'ext:nip' | 'name'; readonly value: string }
	readonly salt: string
	/** Its bit in the lists of what was revoked. */
	readonly statusIndex: number
}

export type Issuer = { readonly url: string; readonly name: string }

export const CONTEXTS = [
	'https://www.w3.org/ns/credentials/v2',
	'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
] as const

/** Bits of one list: the least that the standard lets a list have, so that it tells nothing of whoever is asked about. */
export const LIST_BITS = 131_072

/** The list that has the bit of a certificate, from 1, and the bit's place in it. */
export const statusPlace = (index: number) => ({
	list: Math.floor(index / LIST_BITS) + 1,
	bit: index % LIST_BITS
})

export const certificateAddress = (url: string, code: string): string => `${url}/sertifikat/${code}`
export const statusAddress = (url: string, list: number): string =>
	`${url}/sertifikat/status/${list}`

/** SHA-256 of an identifier with its salt behind it, as Open Badges 3.0 has it (IdentityHash). */
export const identityHash = (value: string, salt: string): string =>
	`sha256$${createHash('sha256').update(value).update(salt).digest('hex')}`

/** The credential without its signature. */
export function credentialOf(certified: Certified, issuer: Issuer) {
	const id = certificateAddress(issuer.url, certified.code)
	const { list, bit } = statusPlace(certified.statusIndex)
	const statusListCredential = statusAddress(issuer.url, list)
	return {
		'@context': CONTEXTS,
		id,
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		issuer: { id: didOf(issuer.url), type: ['Profile'], name: issuer.name, url: issuer.url },
		validFrom: certified.issuedAt.toISOString(),
		...(certified.validUntil && { validUntil: certified.validUntil.toISOString() }),
		name: certified.title,
		credentialSubject: {
			type: ['AchievementSubject'],
			identifier: [
				{
					type: 'IdentityObject',
					hashed: true,
					identityHash: identityHash(certified.identity.value, certified.salt),
					identityType: certified.identity.type,
					salt: certified.salt
				}
			],
			activityStartDate: `${certified.startedOn}T00:00:00Z`,
			activityEndDate: `${certified.completedOn}T00:00:00Z`,
			creditsEarned: certified.jp,
			licenseNumber: certified.number,
			achievement: {
				id: `${id}#kegiatan`,
				type: ['Achievement'],
				name: certified.title,
				description: certified.title,
				inLanguage: 'id',
				creditsAvailable: certified.jp,
				criteria: { narrative: certified.criteria }
			}
		},
		credentialStatus: {
			id: `${statusListCredential}#${bit}`,
			type: 'BitstringStatusListEntry',
			statusPurpose: 'revocation',
			statusListIndex: String(bit),
			statusListCredential
		}
	}
}

export type Credential = ReturnType<typeof credentialOf>
