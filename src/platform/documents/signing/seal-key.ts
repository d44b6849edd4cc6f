import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { keptSecret } from '../../access/secret.ts'
import { Refusal } from '../../refusal.ts'

export const keyLost = () =>
	new Refusal(
		503,
		'signing.key_lost',
		'Kunci sertifikat tidak dapat dibuka di mesin ini. Pulihkan folder data Bina, atau impor sertifikat lagi.'
	)

const IV = 12
const TAG = 16

/** A key as it is kept in the database: AES-256-GCM under a secret of the data folder, bound to its certificate. */
export function sealKey(key: Buffer, fingerprint: Buffer, data: string): Buffer {
	const iv = randomBytes(IV)
	const cipher = createCipheriv('aes-256-gcm', lockOf(fingerprint, data), iv).setAAD(fingerprint)
	const locked = Buffer.concat([cipher.update(key), cipher.final()])
	return Buffer.concat([iv, cipher.getAuthTag(), locked])
}

/** The key again; refused where the data folder is not the one it was sealed in. */
export function openKey(sealed: Buffer, fingerprint: Buffer, data: string): Buffer {
	const decipher = createDecipheriv(
		'aes-256-gcm',
		lockOf(fingerprint, data),
		sealed.subarray(0, IV)
	)
		.setAAD(fingerprint)
		.setAuthTag(sealed.subarray(IV, IV + TAG))
	try {
		return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
	} catch {
		throw keyLost()
	}
}

const lockOf = (fingerprint: Buffer, data: string): Buffer =>
	Buffer.from(
		hkdfSync('sha256', keptSecret(data, 'rahasia-sertifikat'), fingerprint, 'bina sertifikat', 32)
	)
