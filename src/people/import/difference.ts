import type { RosterRow } from './judge-row.ts'

/** What is known of a person now, under the names of the roster; null where nothing is known. */
export type KnownPerson = { [Field in keyof Required<RosterRow>]: RosterRow[Field] | null }

export type Change = { field: keyof RosterRow; old: unknown; new: unknown }

export type Difference =
	{ outcome: 'new' } | { outcome: 'changed'; changes: Change[] } | { outcome: 'unchanged' }

/**
 * What a row of the roster would change of the person it tells of. Only what the row says is
 * compared: a field that the file has no column for, or leaves empty, never erases what is known.
 * To clear a value one edits the person.
 */
export function difference(known: KnownPerson | undefined, row: RosterRow): Difference {
	if (!known) return { outcome: 'new' }
	const changes = (Object.keys(row) as (keyof RosterRow)[])
		.filter((field) => row[field] !== known[field])
		.map((field) => ({ field, old: known[field], new: row[field] }))
	return changes.length > 0 ? { outcome: 'changed', changes } : { outcome: 'unchanged' }
}
