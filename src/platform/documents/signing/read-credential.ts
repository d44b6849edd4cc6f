import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import * as pkijs from 'pkijs'
import { Refusal } from '../../refusal.ts'
import { longDate } from '../../i18n/format.ts'
import { algorithmOf, describe, type Credential } from './certificate.ts'

const refusal = (code: string, sentence: string) => new Refusal(422, `signing.${code}`, sentence)

export const certificateUnreadable = () =>
	refusal(
		'unreadable',
		'Berkas ini bukan sertifikat .p12 atau PEM yang dapat dibaca. Minta berkas yang lengkap dengan kuncinya.'
	)
export const passwordWrong = () =>
	refusal('password_wrong', 'Kata sandi sertifikat ini belum cocok. Periksa lagi, lalu ulangi.')
export const oldFormat = () =>
	refusal(
		'old_format',
		'Sertifikat ini dikunci dengan cara lama. Simpan ulang sebagai .p12 dengan AES-256, lalu impor lagi.'
	)
export const keyMissing = () =>
	refusal('key_missing', 'Berkas ini tidak memuat kunci. Sertakan berkas kuncinya juga.')
export const keyMismatch = () =>
	refusal(
		'key_mismatch',
		'Kunci dan sertifikat ini bukan pasangan. Pilih kunci yang dipakai saat meminta sertifikat.'
	)
export const keyUnsuited = () =>
	refusal(
		'key_unsuited',
		'Kunci ini tidak dapat dipakai. Pakai RSA paling sedikit 2048 bit, atau ECDSA P-256.'
	)
export const certificateExpired = (on: Date) =>
	refusal(
		'expired',
		`Sertifikat ini habis masa berlakunya pada ${longDate(on)}. Minta yang baru, lalu impor.`
	)
export const certificateEarly = (on: Date) =>
	refusal('early', `Sertifikat ini baru berlaku mulai ${longDate(on)}. Impor pada hari itu.`)

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g
const KEY = /-----BEGIN (?:ENCRYPTED |RSA |EC )?PRIVATE KEY-----[^-]+-----END [A-Z ]+-----/

/**
 * A certificate with its key from what an issuer gave: .p12, or PEM with the key in it or in a
 * file of its own. Refused: wrong password, a key that is not the certificate's or of a kind we do
 * not sign with, a certificate that does not hold now.
 */
export async function readCredential(
	file: Uint8Array,
	{ password, keyFile, now }: { password: string; keyFile?: Uint8Array | undefined; now: Date }
): Promise<Credential> {
	const text = Buffer.from(file).toString('latin1')
	const pems = text.match(CERTIFICATES)
	const { certificates, key } = pems
		? { certificates: pems, key: readKey(keyFile ? String(Buffer.from(keyFile)) : text, password) }
		: await readP12(file, password)
	return judged(certificates, key, now)
}

function readKey(text: string, passphrase: string): KeyObject {
	const pem = KEY.exec(text)?.[0]
	if (!pem) throw keyMissing()
	try {
		return createPrivateKey({ key: pem, passphrase })
	} catch {
		throw /ENCRYPTED/.test(pem) ? passwordWrong() : certificateUnreadable()
	}
}

async function readP12(file: Uint8Array, password: string) {
	const bags = await openP12(file, password)
	const certificates: string[] = []
	let key: KeyObject | undefined
	for (const { bagValue } of bags) {
		if (bagValue instanceof pkijs.CertBag) {
			const parsed: unknown = bagValue.parsedValue
			if (parsed instanceof pkijs.Certificate) certificates.push(x509(parsed))
		} else if (bagValue instanceof pkijs.PKCS8ShroudedKeyBag && bagValue.parsedValue)
			key = keyObject(bagValue.parsedValue)
		else if (bagValue instanceof pkijs.PrivateKeyInfo) key = keyObject(bagValue)
	}
	if (!key) throw keyMissing()
	return { certificates, key }
}

async function openP12(file: Uint8Array, text: string): Promise<pkijs.SafeBag[]> {
	let pfx: pkijs.PFX
	try {
		pfx = pkijs.PFX.fromBER(new Uint8Array(file).buffer)
	} catch {
		throw certificateUnreadable()
	}
	const forMac = bigEndian(text)
	const password = new TextEncoder().encode(text).buffer
	try {
		await pfx.parseInternalValues({ password: forMac, checkIntegrity: true })
	} catch {
		throw passwordWrong()
	}
	try {
		const safe = pfx.parsedValue!.authenticatedSafe!
		await safe.parseInternalValues({
			safeContents: safe.safeContents.map(() => ({ password }))
		})
		const contents = (safe.parsedValue as { safeContents: { value: pkijs.SafeContents }[] })
			.safeContents
		const bags = contents.flatMap(({ value }) => value.safeBags)
		for (const { bagValue } of bags)
			if (bagValue instanceof pkijs.PKCS8ShroudedKeyBag)
				bagValue.parsedValue = await unlock(bagValue, password)
		return bags
	} catch {
		// The password opened the outer lock; what is inside is locked with RC2 or triple DES.
		throw oldFormat()
	}
}

/** What PKCS8ShroudedKeyBag does by itself, but keeps from others. */
async function unlock(
	{ encryptionAlgorithm, encryptedData }: pkijs.PKCS8ShroudedKeyBag,
	password: ArrayBuffer
): Promise<pkijs.PrivateKeyInfo> {
	const locked = new pkijs.EncryptedData({
		encryptedContentInfo: new pkijs.EncryptedContentInfo({
			contentEncryptionAlgorithm: encryptionAlgorithm,
			encryptedContent: encryptedData
		})
	})
	return pkijs.PrivateKeyInfo.fromBER(await locked.decrypt({ password }))
}

/** pkijs derives the key of the outer lock itself and takes the text as it is. */
const bigEndian = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

const x509 = (certificate: pkijs.Certificate): string =>
	new X509Certificate(new Uint8Array(certificate.toSchema(true).toBER(false))).toString()

const keyObject = (info: pkijs.PrivateKeyInfo): KeyObject =>
	createPrivateKey({
		key: Buffer.from(info.toSchema().toBER(false)),
		format: 'der',
		type: 'pkcs8'
	})

function judged(pems: readonly string[], key: KeyObject, now: Date): Credential {
	const all = pems.map(certificateOf)
	if (all.length === 0) throw certificateUnreadable()
	const own = all.find((one) => one.checkPrivateKey(key))
	if (!own) throw keyMismatch()
	if (!algorithmOf(key)) throw keyUnsuited()
	const { notBefore, notAfter } = describe(own.toString())
	if (notAfter <= now) throw certificateExpired(notAfter)
	if (notBefore > now) throw certificateEarly(notBefore)
	return {
		chain: chainOf(own, all).map(String),
		key: key.export({ type: 'pkcs8', format: 'der' })
	}
}

function certificateOf(pem: string): X509Certificate {
	try {
		return new X509Certificate(pem)
	} catch {
		throw certificateUnreadable()
	}
}

/** A certificate, who gave it, who gave that one. */
function chainOf(own: X509Certificate, all: readonly X509Certificate[]): X509Certificate[] {
	const chain = [own]
	for (;;) {
		const last = chain.at(-1)!
		const giver = all.find((one) => !chain.includes(one) && last.checkIssued(one))
		if (!giver) return chain
		chain.push(giver)
	}
}
