import { X509Certificate } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'

/** Object identifiers of RFC 5652 (CMS) and RFC 5035 (ESS). */
const OID = {
	data: '1.2.840.113549.1.7.1',
	signedData: '1.2.840.113549.1.7.2',
	contentType: '1.2.840.113549.1.9.3',
	messageDigest: '1.2.840.113549.1.9.4',
	signingCertificateV2: '1.2.840.113549.1.9.16.2.47'
}

export type SigningKey = {
	readonly key: CryptoKey
	/** DER, the signer's own first. */
	readonly chain: readonly Uint8Array[]
}

/**
 * A detached CAdES signature over `content`, as PAdES B-B asks for it (ETSI EN 319 142-1, 6.3):
 * SHA-256, the certificate's hash among what is signed, no signing time (the PDF says it), the whole
 * chain. RSA and ECDSA on P-256.
 */
export async function signDetached(
	content: Uint8Array,
	{ key, chain }: SigningKey
): Promise<Uint8Array> {
	const certificates = chain.map((der) => pkijs.Certificate.fromBER(plain(der)))
	const own = certificates[0]!
	const digest = await crypto.subtle.digest('SHA-256', plain(content))
	const ownHash = await crypto.subtle.digest('SHA-256', plain(chain[0]!))
	const attributes = [
		attribute(OID.contentType, new asn1.ObjectIdentifier({ value: OID.data })),
		attribute(OID.messageDigest, new asn1.OctetString({ valueHex: digest })),
		attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(ownHash)))))
	]
	const signed = new pkijs.SignedData({
		version: 1,
		encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
		signerInfos: [
			new pkijs.SignerInfo({
				version: 1,
				sid: new pkijs.IssuerAndSerialNumber({
					issuer: own.issuer,
					serialNumber: own.serialNumber
				}),
				signedAttrs: new pkijs.SignedAndUnsignedAttributes({
					type: 0,
					attributes: attributes.sort(byEncoding)
				})
			})
		],
		certificates
	})
	await signed.sign(key, 0, 'SHA-256', plain(content))
	const answer = new pkijs.ContentInfo({
		contentType: OID.signedData,
		content: signed.toSchema(true)
	})
	return new Uint8Array(answer.toSchema().toBER(false))
}

export type CheckedSignature = {
	/** The bytes are those that were signed, by the key of this certificate. */
	readonly intact: boolean
	/** The signer's. */
	readonly certificate: X509Certificate
}

/**
 * Checks a detached signature of one signer; undefined when it cannot be read as one. Content that it brings along is none of
 * ours and is refused, and the certificate is the one that the check was made with. Says nothing of trust.
 */
export async function checkDetached(
	cms: Uint8Array,
	content: Uint8Array
): Promise<CheckedSignature | undefined> {
	try {
		const info = pkijs.ContentInfo.fromBER(plain(cms))
		const signed = new pkijs.SignedData({ schema: info.content })
		const { encapContentInfo, signerInfos } = signed
		if (encapContentInfo.eContent || encapContentInfo.eContentType !== OID.data) return undefined
		if (signerInfos.length !== 1 || !signerInfos[0]!.signedAttrs) return undefined
		const { signatureVerified, signerCertificate } = await signed
			.verify({ signer: 0, data: plain(content), checkChain: false, extendedMode: true })
			.catch((error: pkijs.SignedDataVerifyError) => error)
		if (!signerCertificate) return undefined
		return {
			intact: signatureVerified === true,
			certificate: new X509Certificate(new Uint8Array(signerCertificate.toSchema().toBER(false)))
		}
	} catch {
		return undefined
	}
}

/** DER orders the members of a set by their encodings (X.690, 11.6). */
const byEncoding = (a: pkijs.Attribute, b: pkijs.Attribute): number =>
	Buffer.compare(Buffer.from(a.toSchema().toBER(false)), Buffer.from(b.toSchema().toBER(false)))

const attribute = (type: string, value: asn1.BaseBlock) =>
	new pkijs.Attribute({ type, values: [value] })
const sequence = (value: asn1.BaseBlock) => new asn1.Sequence({ value: [value] })
const octets = (valueHex: ArrayBuffer) => new asn1.OctetString({ valueHex })

/** A buffer of its own: what lies around a view is not looked at. */
const plain = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
