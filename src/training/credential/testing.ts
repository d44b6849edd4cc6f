import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { Certified } from './achievement.ts'
import { didDocument } from './did.ts'

/** An Ed25519 key of nobody, the same in every run: PKCS #8 around 32 equal bytes. */
export function givenKey(number: number) {
	const der = Buffer.from('302e020100300506032b657004220420', 'hex')
	const key = createPrivateKey({
		key: Buffer.concat([der, Buffer.alloc(32, number)]),
		format: 'der',
		type: 'pkcs8'
	})
	return { number, key, jwk: createPublicKey(key).export({ format: 'jwk' }) }
}

export const issuer = { url: 'https://bina.contoh.go.id', name: 'Pemerintah Kota Contoh' }

export const givenIssuer = (...numbers: number[]) => didDocument(issuer.url, numbers.map(givenKey))

export const givenCertified = (given: Partial<Certified> = {}): Certified => ({
	code: 'ABCD-EFGH-JKMN',
	number: '7/SERT/BKPSDM/2027',
	title: 'Pelayanan Publik Prima',
	criteria: 'Hadir di semua sesi.',
	jp: 20,
	startedOn: '2027-03-02',
	completedOn: '2027-03-04',
	issuedAt: new Date('2027-03-04T09:00:00Z'),
	validUntil: null,
	identity: { type: 'ext:nip', value: '198503122010012004' },
	salt: 'a1b2c3',
	statusIndex: 94_567,
	...given
})
