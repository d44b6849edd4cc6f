import type { Db } from '../database/db.ts'
import { canonical, payloadHash } from './record.ts'
import { GENESIS, sealHash } from './seal.ts'

const PAGE = 5000

/** What is wrong with the audit, one line each, naming sequence and entry. Empty when nothing is. */
export async function verifyAudit(db: Db): Promise<string[]> {
	const problems: string[] = []
	let previous: Buffer = GENESIS
	let expected = 1
	for (let after = 0; ;) {
		const seals = await readSeals(db, after)
		if (seals.length === 0) break
		for (const { sequence, hash, salt, payload, ...entry } of seals) {
			if (sequence !== expected)
				problems.push(
					`segel ${expected}${sequence - expected > 1 ? `–${sequence - 1}` : ''} hilang`
				)
			if (!sealHash(previous, sequence, entry).equals(hash))
				problems.push(`segel ${sequence}: catatan ${entry.id} atau rantainya diubah`)
			if (salt && !payloadHash(salt, canonical(payload)).equals(entry.payload_hash))
				problems.push(`segel ${sequence}: isi catatan ${entry.id} diubah`)
			previous = hash
			expected = sequence + 1
		}
		after = seals.at(-1)!.sequence
	}
	for (const { id } of await readUnqueued(db))
		problems.push(`catatan ${id} tidak bersegel dan tidak menunggu segel`)
	return problems
}

const readSeals = (db: Db, after: number) =>
	db
		.selectFrom('audit_seal as s')
		.innerJoin('audit_entry as e', 'e.id', 's.entry_id')
		.leftJoin('audit_payload as p', 'p.entry_id', 'e.id')
		.select([
			's.sequence',
			's.hash',
			'e.id',
			'e.at',
			'e.actor',
			'e.action',
			'e.subject',
			'e.payload_hash',
			'p.salt',
			'p.payload'
		])
		.where('s.sequence', '>', after)
		.orderBy('s.sequence')
		.limit(PAGE)
		.execute()

const readUnqueued = (db: Db) =>
	db
		.selectFrom('audit_entry as e')
		.leftJoin('audit_seal as s', 's.entry_id', 'e.id')
		.leftJoin('audit_pending as p', 'p.entry_id', 'e.id')
		.select('e.id')
		.where('s.entry_id', 'is', null)
		.where('p.entry_id', 'is', null)
		.limit(100)
		.execute()
