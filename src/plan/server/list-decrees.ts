import type { Context } from '#platform/context.ts'
import { listDecrees as list, type DecreeSummary } from './store/decree.ts'

/** Decrees on record, of one year or all, the latest first. Official records without names: anybody may read them. */
export const listDecrees = (
	{ db }: Context,
	{ year }: { year?: number | undefined }
): Promise<DecreeSummary[]> => list(db, year)
