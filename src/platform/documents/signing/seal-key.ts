import { seal, unseal, type Lock } from '../../access/seal.ts'
import { Refusal } from '../../refusal.ts'

export const keyLost = () =>
	new Refusal(
		503,
		'signing.key_lost',
		'Kunci sertifikat tidak dapat dibuka di mesin ini. Pulihkan folder data Bina, atau impor sertifikat lagi.'
	)

/** A key as it is kept in the database, bound to its certificate. */
export const sealKey = (key: Buffer, fingerprint: Buffer, data: string): Buffer =>
	seal(key, fingerprint, lock(data))

/** The key again; refused where the data folder is not the one it was sealed in. */
export function openKey(sealed: Buffer, fingerprint: Buffer, data: string): Buffer {
	const key = unseal(sealed, fingerprint, lock(data))
	if (!key) throw keyLost()
	return key
}

const lock = (data: string): Lock => ({
	data,
	secret: 'rahasia-sertifikat',
	purpose: 'bina sertifikat'
})
