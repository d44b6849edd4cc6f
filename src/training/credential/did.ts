/** The issuer as others find it: did:web, its document and its keys. Pure. */
import { createPublicKey, type JsonWebKey } from 'node:crypto'

/** A key as anybody may know it; `number` names it for good. */
export type PublicKey = { readonly number: number; readonly jwk: JsonWebKey }

/** Whether credentials may be issued: whoever checks one reads the keys at this address, which only https keeps ours. */
export const mayIssue = (url: string): boolean => new URL(url).protocol === 'https:'

/** 'did:web:bina.contoh.go.id'; a port is written as '%3A8443' (did:web, 3.1). */
export const didOf = (url: string): string => `did:web:${encodeURIComponent(new URL(url).host)}`

/** 'did:web:bina.contoh.go.id#kunci-1' */
export const keyId = (did: string, number: number): string => `${did}#kunci-${number}`

/** What stands at /.well-known/did.json: every key that ever signed, so that what it signed stays valid. */
export function didDocument(url: string, keys: readonly PublicKey[]) {
	const did = didOf(url)
	return {
		'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
		id: did,
		verificationMethod: keys.map(({ number, jwk }) => ({
			id: keyId(did, number),
			type: 'JsonWebKey2020',
			controller: did,
			publicKeyJwk: jwk
		})),
		assertionMethod: keys.map(({ number }) => keyId(did, number))
	}
}

export type DidDocument = ReturnType<typeof didDocument>

/** The key of a document by its whole name; undefined where it has none. */
export function keyIn({ verificationMethod }: DidDocument, kid: string) {
	const method = verificationMethod.find(({ id }) => id === kid)
	return method && createPublicKey({ key: method.publicKeyJwk, format: 'jwk' })
}
