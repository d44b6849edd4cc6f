/** Credentials signed as JWT: Ed25519 by jose. Source: Open Badges 3.0, 8.2 "JSON Web Token Proof Format". */
import type { KeyObject } from 'node:crypto'
import { compactVerify, decodeProtectedHeader, SignJWT } from 'jose'
import { keyId, keyIn, type DidDocument } from './did.ts'

/** A key that signs. */
export type SigningKey = { readonly number: number; readonly key: KeyObject }

type Signable = {
	readonly id: string
	readonly validFrom: string
	readonly validUntil?: string
	readonly issuer: string | { readonly id: string }
}

const seconds = (moment: string) => Math.floor(Date.parse(moment) / 1000)

/** Signs a credential; the claims that a JWT has for the same things say the same. */
export function signCredential(credential: Signable, { number, key }: SigningKey): Promise<string> {
	const { issuer, validFrom, validUntil } = credential
	const did = typeof issuer === 'string' ? issuer : issuer.id
	const jwt = new SignJWT({ ...credential })
		.setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: keyId(did, number) })
		.setIssuer(did)
		.setJti(credential.id)
		.setNotBefore(seconds(validFrom))
	if (validUntil) jwt.setExpirationTime(seconds(validUntil))
	return jwt.sign(key)
}

/** The name of the key that a JWT says it was signed with; undefined where it is none. */
export function keyOf(jwt: string): string | undefined {
	try {
		return decodeProtectedHeader(jwt).kid
	} catch {
		return undefined
	}
}

/**
 * What stands in a credential that a key of this issuer signed; undefined where none did: another issuer, another key, changed
 * letters. Whether it was revoked, or has run out, is another question.
 */
export async function readCredential(
	jwt: string,
	issuer: DidDocument
): Promise<Record<string, unknown> | undefined> {
	const key = keyIn(issuer, keyOf(jwt) ?? '')
	if (!key) return undefined
	try {
		const { payload } = await compactVerify(jwt, key, { algorithms: ['EdDSA'] })
		const credential = JSON.parse(Buffer.from(payload).toString()) as Record<string, unknown>
		return credential['iss'] === issuer.id ? credential : undefined
	} catch {
		return undefined
	}
}

/** A signed credential in a JSON file (Verifiable Credentials 2.0, 4.13). */
export const enveloped = (jwt: string) => ({
	'@context': 'https://www.w3.org/ns/credentials/v2',
	id: `data:application/vc+jwt,${jwt}`,
	type: 'EnvelopedVerifiableCredential'
})

/** The signed credential in what somebody handed in: the JWT itself, or the JSON file around it. */
export const jwtIn = (text: string): string | undefined =>
	/(?:^\s*|data:application\/vc\+jwt,)(ey[\w-]+\.[\w-]+\.[\w-]+)/.exec(text)?.[1]
