import type { RosterRow } from './judge-row.ts'
import { nameKey } from './proper-case.ts'

/**
 * What is known of a person now, under the names of the roster; null where nothing is known.
 * `agency` is the perangkat daerah, `unit` the place inside it, null for who works in the agency itself.
 */
export type KnownPerson = { [Field in ToldField]: RosterRow[Field] | null }

/** A field of the roster that tells something of a person. */
export type ToldField = Exclude<keyof RosterRow, 'kindGuessed'>

export type Change = { field: ToldField; old: unknown; new: unknown }

export type Difference =
	{ outcome: 'new' } | { outcome: 'changed'; changes: Change[] } | { outcome: 'unchanged' }

/**
 * What a row of the roster would change of the person it tells of. Only what the row says is
 * compared: a field that the file has no column for, or leaves empty, never erases what is known;
 * to clear a value one edits the person. Agencies, units and posts are the same when they differ
 * only in case, spaces and signs; a file that names a person's agency without their unit, or the
 * reverse, moves nobody.
 */
export function difference(known: KnownPerson | undefined, row: RosterRow): Difference {
	if (!known) return { outcome: 'new' }
	const changes = (Object.keys(row) as ToldField[])
		.filter((field) => !isKnown(known, row, field))
		.map((field) => ({ field, old: known[field], new: row[field] }))
	return changes.length > 0 ? { outcome: 'changed', changes } : { outcome: 'unchanged' }
}

function isKnown(known: KnownPerson, row: RosterRow, field: ToldField): boolean {
	const named = (...names: (string | null | undefined)[]) =>
		names.some((name) => name && nameKey(name) === nameKey(String(row[field])))

	if (field === 'agency') return named(known.agency, row.unit ? null : known.unit)
	if (field === 'unit') return named(known.unit ?? known.agency)
	if (field === 'positionTitle') return named(known.positionTitle)
	return row[field] === known[field]
}
