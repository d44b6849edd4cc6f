import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { verifyJWT } from 'did-jwt'
import { expect, test } from 'vitest'
import { credentialOf, statusPlace } from './achievement.ts'
import { didOf, mayIssue } from './did.ts'
import { enveloped, jwtIn, readCredential, signCredential } from './jwt.ts'
import { encodeList, isSet, statusListOf } from './status-list.ts'
import { givenCertified, givenIssuer, givenKey, issuer } from './testing.ts'

const read = (name: string) =>
	JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'))

const signed = (number = 1) =>
	signCredential(credentialOf(givenCertified(), issuer), givenKey(number))

/** Somebody else's library, that finds the issuer's keys by its name alone. */
const verifyElsewhere = (jwt: string, document = givenIssuer(1, 2), now = '2027-04-01') =>
	verifyJWT(jwt, {
		resolver: {
			resolve: async (did: string) => ({
				didResolutionMetadata: did === document.id ? {} : { error: 'notFound' },
				didDocumentMetadata: {},
				didDocument: did === document.id ? (document as never) : null
			})
		},
		policies: { now: Date.parse(now) / 1000 }
	})

test.each([
	['https://bina.contoh.go.id', 'did:web:bina.contoh.go.id', true],
	['https://bina.contoh.go.id:8443', 'did:web:bina.contoh.go.id%3A8443', true],
	['http://127.0.0.1:3000', 'did:web:127.0.0.1%3A3000', false]
])('%s is %s', (url, did, issues) => {
	expect(didOf(url)).toBe(did)
	expect(mayIssue(url)).toBe(issues)
})

test('what a key signed is valid to a library that is not ours, also after the keys were changed', async () => {
	for (const number of [1, 2]) {
		const { verified, payload } = await verifyElsewhere(await signed(number))
		expect([verified, payload['name']]).toEqual([true, 'Pelayanan Publik Prima'])
	}
})

test('changed letters, an unknown key and another issuer are valid to nobody', async () => {
	const jwt = await signed(1)
	const [head, body, signature] = jwt.split('.')
	const forged = Buffer.from(Buffer.from(body!, 'base64url').toString().replace('20', '90'))
	const changed = `${head}.${forged.toString('base64url')}.${signature}`
	expect(await readCredential(jwt, givenIssuer(1))).toMatchObject({ jti: expect.any(String) })
	for (const [bad, document] of [
		[changed, givenIssuer(1)],
		[jwt, givenIssuer(2)],
		['kosong', givenIssuer(1)]
	] as const) {
		expect(await readCredential(bad, document)).toBeUndefined()
		await expect(verifyElsewhere(bad, document)).rejects.toThrow()
	}
})

test('a credential that has run out says so in both of its forms', async () => {
	const validUntil = new Date('2028-03-04T09:00:00Z')
	const credential = credentialOf(givenCertified({ validUntil }), issuer)
	const jwt = await signCredential(credential, givenKey(1))
	expect(credential.validUntil).toBe('2028-03-04T09:00:00.000Z')
	await expect(verifyElsewhere(jwt, givenIssuer(1), '2028-04-01')).rejects.toThrow(/expired/i)
	expect((await verifyElsewhere(jwt)).verified).toBe(true)
})

test('the NIP is in it as a salted hash alone', () => {
	const text = JSON.stringify(credentialOf(givenCertified(), issuer))
	expect(text).not.toContain('198503122010012004')
	const hash = createHash('sha256').update('198503122010012004a1b2c3').digest('hex')
	expect(text).toContain(`"identityHash":"sha256$${hash}"`)
})

test('it has all that the smallest credential of the specification has, and no word that its context lacks', () => {
	const credential = credentialOf(givenCertified(), issuer)
	const smallest = read('ob3-basic-unsigned.json') as typeof credential
	const { id: _, ...subject } = smallest.credentialSubject as unknown as Record<string, unknown>
	expect(Object.keys(credential)).toEqual(expect.arrayContaining(Object.keys(smallest)))
	expect(Object.keys(credential.credentialSubject)).toEqual(
		expect.arrayContaining(Object.keys(subject))
	)
	expect(Object.keys(credential.credentialSubject.achievement)).toEqual(
		expect.arrayContaining(Object.keys(smallest.credentialSubject.achievement))
	)
	expect(credential['@context']).toEqual(smallest['@context'])

	const terms = read('ob3-context-3.0.3.json')['@context'] as Record<string, object>
	const of = (type: string) => Object.keys((terms[type] as { '@context': object })['@context'])
	const { identifier, achievement, ...said } = credential.credentialSubject
	expect(of('AchievementSubject')).toEqual(expect.arrayContaining(Object.keys(said)))
	// These two are of the context that stands before it.
	const { name: __, description: ___, ...own } = achievement
	expect(of('Achievement')).toEqual(expect.arrayContaining(Object.keys(own)))
	expect(of('IdentityObject')).toEqual(expect.arrayContaining(Object.keys(identifier[0]!)))
})

test('lists are read and written as the standard and our own example have them', () => {
	const { credential, our_own_second_list: second } = read('bitstring-status-list.json')
	const empty = credential.credentialSubject.encodedList as string
	expect(isSet(empty, 94_567)).toBe(false)
	for (const [bits, expected] of [
		[second.set_bits, true],
		[second.clear_bits, false]
	] as const)
		for (const bit of bits) {
			expect(isSet(second.encodedList, bit), String(bit)).toBe(expected)
			expect(isSet(encodeList(second.set_bits), bit), String(bit)).toBe(expected)
		}
	expect(() => isSet(empty, 131_072)).toThrow(RangeError)
	expect(Object.keys(statusListOf(issuer, 1, [], new Date(0)))).toEqual(
		expect.arrayContaining(Object.keys(credential))
	)
})

test('the first bit of the second list is that of certificate 131,072', () => {
	expect(statusPlace(131_071)).toEqual({ list: 1, bit: 131_071 })
	expect(statusPlace(131_072)).toEqual({ list: 2, bit: 0 })
})

test('a credential is found in its JSON file and by itself', async () => {
	const jwt = await signed()
	expect(jwtIn(JSON.stringify(enveloped(jwt)))).toBe(jwt)
	expect(jwtIn(`${jwt}\n`)).toBe(jwt)
	expect(jwtIn('%PDF-1.7')).toBeUndefined()
})
