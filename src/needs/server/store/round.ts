import type { Db } from '#platform/database/db.ts'
import type { Round } from '../../proposals/model.ts'

const columns = [
	'year',
	'opens_on as opensOn',
	'closes_on as closesOn',
	'closed',
	'note',
	'version'
] as const

export const listRounds = (db: Db): Promise<Round[]> =>
	db.selectFrom('needs_round').select(columns).orderBy('year', 'desc').execute()

export const findRound = (db: Db, year: number): Promise<Round | undefined> =>
	db.selectFrom('needs_round').select(columns).where('year', '=', year).executeTakeFirst()

/** The same, and nobody else takes a number in it until the transaction ends. */
export const lockRound = (db: Db, year: number): Promise<Round | undefined> =>
	db
		.selectFrom('needs_round')
		.select(columns)
		.where('year', '=', year)
		.forUpdate()
		.executeTakeFirst()

/** Writes a round over the version that was read (0: none yet); false when it has moved on. */
export async function recordRound(
	db: Db,
	{ year, opensOn, closesOn, closed, note, version }: Round
): Promise<boolean> {
	const values = { opens_on: opensOn, closes_on: closesOn, closed, note, version: version + 1 }
	const row = await db
		.insertInto('needs_round')
		.values({ year, ...values })
		.onConflict((earlier) =>
			earlier.column('year').doUpdateSet(values).where('needs_round.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}
