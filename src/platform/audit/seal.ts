import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database/db.ts'

const SEALER = 7_301_001 // advisory lock: one sealer at a time
const BATCH = 1000

export type Sealable = {
	id: string
	at: Date
	actor: string
	action: string
	subject: string | null
	payload_hash: Buffer
}

/** hash = sha256(previous hash ‖ sequence ‖ every column of the entry). */
export function sealHash(previous: Buffer, sequence: number, entry: Sealable): Buffer {
	const { id, at, actor, action, subject, payload_hash } = entry
	return createHash('sha256')
		.update(previous)
		.update(JSON.stringify([sequence, id, at.toISOString(), actor, action, subject]))
		.update(payload_hash)
		.digest()
}

/** What the first seal stands on. */
export const GENESIS = Buffer.alloc(32)

/**
 * Gives every committed entry that has none yet its sequence and hash. Safe to run at any time, from any number
 * of processes: the one that holds the lock works, the others leave. Returns how many were sealed.
 */
export function sealPending(db: Db, now: Date): Promise<number> {
	return db.transaction().execute(async (tx) => {
		const { rows } = await sql<{
			mine: boolean
		}>`select pg_try_advisory_xact_lock(${SEALER}, hashtext(current_schema())) as mine`.execute(tx)
		if (!rows[0]!.mine) return 0

		const entries = await tx
			.selectFrom('audit_pending as p')
			.innerJoin('audit_entry as e', 'e.id', 'p.entry_id')
			.select(['e.id', 'e.at', 'e.actor', 'e.action', 'e.subject', 'e.payload_hash'])
			.orderBy('e.at')
			.orderBy('e.id')
			.limit(BATCH)
			.execute()
		if (entries.length === 0) return 0

		const last = await tx
			.selectFrom('audit_seal')
			.select(['sequence', 'hash'])
			.orderBy('sequence', 'desc')
			.limit(1)
			.executeTakeFirst()
		let sequence = last?.sequence ?? 0
		let hash = last?.hash ?? GENESIS
		const seals = entries.map((entry) => {
			sequence += 1
			hash = sealHash(hash, sequence, entry)
			return { sequence, entry_id: entry.id, hash, sealed_at: now }
		})
		await tx.insertInto('audit_seal').values(seals).execute()
		await tx
			.deleteFrom('audit_pending')
			.where(
				'entry_id',
				'in',
				entries.map((entry) => entry.id)
			)
			.execute()
		return seals.length
	})
}
