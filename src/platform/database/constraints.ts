import pg from 'pg'
import type { Refusal } from '../refusal.ts'
import { diskFull, noText, unavailable } from './refusals.ts'

const UNIQUE = '23505'
const FOREIGN_KEY = '23503'
const EXCLUSION = '23P01'
const DISK_FULL = '53100'
/** A text that PostgreSQL keeps in no way: with NUL, or no UTF-8. */
const NO_TEXT = '22021'

/** Constraint name → the slice's refusal. */
export type Constraints = Readonly<Record<string, () => Refusal>>

/**
 * What PostgreSQL refused, as the refusal of the slice that owns the constraint; any other error as it is. Full disks and lost
 * connections have sentences of their own.
 */
export function refusalOf(error: unknown, constraints: Constraints): unknown {
	if (error instanceof pg.DatabaseError) {
		const { code, constraint } = error
		if (code === DISK_FULL) return diskFull()
		if (code === NO_TEXT) return noText()
		if (code === UNIQUE || code === FOREIGN_KEY || code === EXCLUSION)
			return constraints[constraint ?? '']?.() ?? error
		if (code?.startsWith('57P')) return unavailable()
		return error
	}
	return isLost(error) ? unavailable() : error
}

const isLost = (error: unknown): boolean =>
	error instanceof Error &&
	('code' in error
		? error.code === 'ECONNREFUSED' || error.code === 'ENOENT' || error.code === 'ECONNRESET'
		: error.message.startsWith('Connection terminated'))
