import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import type { SigningKey } from './cms.ts'
import { commonName } from './verify.ts'

/** A certificate with its key: whoever has this may sign. */
export type Credential = {
	/** PEM, its own first, then whoever gave it. */
	readonly chain: readonly string[]
	/** PKCS #8, DER. */
	readonly key: Buffer
}

/** What anybody may know of a certificate. */
export type CertificateFacts = {
	readonly holder: string
	readonly issuer: string
	readonly notBefore: Date
	readonly notAfter: Date
	/** SHA-256 */
	readonly fingerprint: Buffer
}

export function describe(pem: string): CertificateFacts {
	const certificate = new X509Certificate(pem)
	return {
		holder: commonName(certificate.subject),
		issuer: commonName(certificate.issuer),
		notBefore: new Date(certificate.validFrom),
		notAfter: new Date(certificate.validTo),
		fingerprint: Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex')
	}
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const
const YEAR = 365.25 * 86_400_000
/** How long our own certificates hold; house rule. */
const LIVES = { authority: 15 * YEAR, seal: 3 * YEAR }
/** Clocks of readers may be behind ours. */
const HOUR = 3_600_000

type Named = { readonly organisation: string; readonly name: string }

/** An authority of the government's own, that signs itself. It vouches for nobody outside this Bina. */
export async function makeAuthority(named: Named, now: Date): Promise<Credential> {
	const keys = await newKeys()
	const certificate = await newCertificate(named, keys, LIVES.authority, now, [
		extension('2.5.29.19', new pkijs.BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
		keyUsage(0b00000110) // keyCertSign, cRLSign
	])
	certificate.issuer = certificate.subject
	await certificate.sign(keys.privateKey, 'SHA-256')
	return { chain: [pemOf(certificate)], key: await exported(keys) }
}

/** A certificate to sign papers with, given by `authority`. */
export async function makeSeal(
	named: Named,
	authority: Credential,
	now: Date
): Promise<Credential> {
	const keys = await newKeys()
	const giver = pkijs.Certificate.fromBER(derOf(authority.chain[0]!))
	const certificate = await newCertificate(named, keys, LIVES.seal, now, [
		extension('2.5.29.19', new pkijs.BasicConstraints({ cA: false }), true),
		keyUsage(0b11000000), // digitalSignature, contentCommitment
		extension(
			'2.5.29.35',
			new pkijs.AuthorityKeyIdentifier({ keyIdentifier: await keyIdentifier(giver) })
		)
	])
	certificate.issuer = giver.subject
	const { key } = await openCredential(authority)
	await certificate.sign(key, 'SHA-256')
	return { chain: [pemOf(certificate), ...authority.chain], key: await exported(keys) }
}

const newKeys = () => crypto.subtle.generateKey(P256, true, ['sign', 'verify'])

const exported = async ({ privateKey }: CryptoKeyPair) =>
	Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey))

async function newCertificate(
	{ organisation, name }: Named,
	keys: CryptoKeyPair,
	life: number,
	now: Date,
	extensions: pkijs.Extension[]
): Promise<pkijs.Certificate> {
	const certificate = new pkijs.Certificate()
	certificate.version = 2
	const serial = crypto.getRandomValues(new Uint8Array(16))
	serial[0] = (serial[0]! & 0x7f) | 0x40 // positive, and of one length
	certificate.serialNumber = new asn1.Integer({ valueHex: serial.buffer })
	certificate.subject = nameOf(organisation, name)
	certificate.notBefore.value = new Date(now.getTime() - HOUR)
	certificate.notAfter.value = new Date(now.getTime() + life)
	await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
	certificate.extensions = [
		...extensions,
		new pkijs.Extension({
			extnID: '2.5.29.14',
			extnValue: (await keyIdentifier(certificate)).toBER(false)
		})
	]
	return certificate
}

/** Each attribute in a set of its own, as names are written (RFC 5280, 4.1.2.4); pkijs would put all into one. */
function nameOf(organisation: string, name: string): pkijs.RelativeDistinguishedNames {
	const part = (value: string, text: asn1.PrintableString | asn1.Utf8String) =>
		new asn1.Set({
			value: [new asn1.Sequence({ value: [new asn1.ObjectIdentifier({ value }), text] })]
		})
	const names = new asn1.Sequence({
		value: [
			part('2.5.4.6', new asn1.PrintableString({ value: 'ID' })),
			part('2.5.4.10', new asn1.Utf8String({ value: organisation.slice(0, 64) })),
			part('2.5.4.3', new asn1.Utf8String({ value: name.slice(0, 64) }))
		]
	})
	return pkijs.RelativeDistinguishedNames.fromBER(names.toBER(false))
}

const extension = (
	extnID: string,
	value: pkijs.BasicConstraints | pkijs.AuthorityKeyIdentifier,
	critical = false
) => new pkijs.Extension({ extnID, critical, extnValue: value.toSchema().toBER(false) })

/** Bits of RFC 5280, 4.2.1.3, the first in the highest place. */
function keyUsage(bits: number): pkijs.Extension {
	const unusedBits = bits === 0 ? 7 : 31 - Math.clz32(bits & -bits)
	const value = new asn1.BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits })
	return new pkijs.Extension({
		extnID: '2.5.29.15',
		critical: true,
		extnValue: value.toBER(false)
	})
}

/** SHA-1 of the public key, as RFC 5280, 4.2.1.2 has it: a name, not a protection. */
async function keyIdentifier({ subjectPublicKeyInfo }: pkijs.Certificate) {
	const bits = subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView
	return new asn1.OctetString({
		valueHex: await crypto.subtle.digest('SHA-1', new Uint8Array(bits))
	})
}

export const pemOf = (certificate: pkijs.Certificate): string =>
	new X509Certificate(new Uint8Array(certificate.toSchema(true).toBER(false))).toString()

const derOf = (pem: string): ArrayBuffer => new Uint8Array(new X509Certificate(pem).raw).buffer

/** The key in the form that signs, with its chain as DER. */
export async function openCredential({ chain, key }: Credential): Promise<SigningKey> {
	const object = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
	return {
		key: await crypto.subtle.importKey('pkcs8', new Uint8Array(key), algorithmOf(object)!, false, [
			'sign'
		]),
		chain: chain.map((pem) => new Uint8Array(derOf(pem)))
	}
}

/** How a key signs; undefined for kinds that we do not sign with. */
export function algorithmOf(key: KeyObject) {
	const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
	if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return P256
	if (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048)
		return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
	return undefined
}
