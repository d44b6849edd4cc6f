import type { Db } from '../../database/db.ts'

/** A seal lives for years. */
const MOST_SHOWN = 50

export type CertificateRow = {
	id: string
	role: 'authority' | 'seal'
	origin: 'local' | 'imported'
	chain: string[]
	sealedKey: Buffer
	fingerprint: Buffer
	notAfter: Date
	madeAt: Date
}

/** The certificate that is in use for a role. */
export const findCurrent = (
	db: Db,
	role: CertificateRow['role']
): Promise<CertificateRow | undefined> =>
	db
		.selectFrom('platform_certificate')
		.select([
			'id',
			'role',
			'origin',
			'chain',
			'sealed_key as sealedKey',
			'fingerprint',
			'not_after as notAfter',
			'made_at as madeAt'
		])
		.where('role', '=', role)
		.where('retired_at', 'is', null)
		.executeTakeFirst() as Promise<CertificateRow | undefined>

/** Certificates that sign papers, or did: the newest first. No key is read. */
export const listSeals = (db: Db) =>
	db
		.selectFrom('platform_certificate')
		.select(['id', 'origin', 'chain', 'made_at as madeAt', 'retired_at as retiredAt'])
		.where('role', '=', 'seal')
		.orderBy('made_at', 'desc')
		.orderBy('id')
		.limit(MOST_SHOWN)
		.execute() as Promise<
		(Pick<CertificateRow, 'id' | 'origin' | 'chain' | 'madeAt'> & { retiredAt: Date | null })[]
	>

/** Puts a certificate into use; false when another was put into use meanwhile. */
export async function insertCertificate(db: Db, row: CertificateRow): Promise<boolean> {
	const { sealedKey, notAfter, madeAt, ...rest } = row
	const inserted = await db
		.insertInto('platform_certificate')
		.values({ ...rest, sealed_key: sealedKey, not_after: notAfter, made_at: madeAt })
		.onConflict((current) => current.column('role').where('retired_at', 'is', null).doNothing())
		.returning('id')
		.executeTakeFirst()
	return inserted !== undefined
}

/** Takes the certificate of a role out of use; papers that it signed stay as they are. */
export async function retireCurrent(db: Db, role: CertificateRow['role'], at: Date): Promise<void> {
	await db
		.updateTable('platform_certificate')
		.set({ retired_at: at })
		.where('role', '=', role)
		.where('retired_at', 'is', null)
		.execute()
}
