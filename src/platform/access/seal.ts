import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { keptSecret } from './secret.ts'

/** Under which secret of the data folder something is sealed, and what for. */
export type Lock = { data: string; secret: string; purpose: string }

const IV = 12
const TAG = 16

/** As it is kept in the database: AES-256-GCM under a secret of the data folder, bound to what it belongs to. */
export function seal(plain: Buffer, bound: Buffer, lock: Lock): Buffer {
	const iv = randomBytes(IV)
	const cipher = createCipheriv('aes-256-gcm', keyOf(lock, bound), iv).setAAD(bound)
	const locked = Buffer.concat([cipher.update(plain), cipher.final()])
	return Buffer.concat([iv, cipher.getAuthTag(), locked])
}

/** What was sealed; undefined where the data folder is another one, or it was moved to what it does not belong to. */
export function unseal(sealed: Buffer, bound: Buffer, lock: Lock): Buffer | undefined {
	const decipher = createDecipheriv('aes-256-gcm', keyOf(lock, bound), sealed.subarray(0, IV))
		.setAAD(bound)
		.setAuthTag(sealed.subarray(IV, IV + TAG))
	try {
		return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
	} catch {
		return undefined
	}
}

const keyOf = ({ data, secret, purpose }: Lock, bound: Buffer): Buffer =>
	Buffer.from(hkdfSync('sha256', keptSecret(data, secret), bound, purpose, 32))
