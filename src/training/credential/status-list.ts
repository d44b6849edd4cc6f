/** Which credentials of a list were revoked, a bit each (W3C Bitstring Status List 1.0). Pure. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { LIST_BITS, statusAddress, type Issuer } from './achievement.ts'
import { didOf } from './did.ts'

/** The bits as the standard writes them: bit 0 is the highest of the first byte, gzip, base64url after a 'u'. */
export function encodeList(revoked: readonly number[]): string {
	const bytes = Buffer.alloc(LIST_BITS / 8)
	for (const bit of revoked) bytes[bit >> 3]! |= 0x80 >> (bit & 7)
	return `u${gzipSync(bytes).toString('base64url')}`
}

/** Whether a bit is set. Throws on what is no list, or too short for the bit. */
export function isSet(encoded: string, bit: number): boolean {
	const bytes = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), {
		maxOutputLength: LIST_BITS / 8
	})
	if (bit >= bytes.length * 8) throw new RangeError(`no bit ${bit}`)
	return (bytes[bit >> 3]! & (0x80 >> (bit & 7))) !== 0
}

/** How long others may go by a list that they have read; a revocation is seen after so long. */
export const LIST_MINUTES = 5

/** A list as a credential, without its signature. `revoked`: bits of this list. */
export const statusListOf = (
	issuer: Issuer,
	list: number,
	revoked: readonly number[],
	now: Date
) => ({
	'@context': ['https://www.w3.org/ns/credentials/v2'],
	id: statusAddress(issuer.url, list),
	type: ['VerifiableCredential', 'BitstringStatusListCredential'],
	issuer: didOf(issuer.url),
	validFrom: now.toISOString(),
	validUntil: new Date(now.getTime() + LIST_MINUTES * 60_000).toISOString(),
	credentialSubject: {
		id: `${statusAddress(issuer.url, list)}#list`,
		type: 'BitstringStatusList',
		statusPurpose: 'revocation',
		encodedList: encodeList(revoked)
	}
})
