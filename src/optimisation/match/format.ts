import { z } from 'zod'
import { fault, isFault, type Fault } from '../fault.ts'
import { readAs } from '../read-file.ts'
import {
	methods,
	NONE,
	problemOf,
	USUAL_MATCH_SETTINGS,
	type Matching,
	type MatchProblem,
	type MatchSettings
} from './model.ts'

/** The file of a matching, for use without a database; described in docs/pasangkan-format.md. */
export const MATCH_FORMAT = 'bina-pasangkan'
/** Rises when a file of before would be read otherwise; a file with a higher one is refused. */
export const MATCH_VERSION = 1

const MOST_ROWS = 1_000_000
const MOST_PAIRS = 5_000_000
const LARGEST = 1e9

const row = z
	.int()
	.min(0)
	.max(MOST_ROWS - 1)
const liking = z.number().min(-LARGEST).max(LARGEST).optional()

const matchFile = z.strictObject({
	format: z.string(),
	version: z.int(),
	problem: z.strictObject({
		seekers: z.int().min(0).max(MOST_ROWS),
		hosts: z.array(z.strictObject({ capacity: z.int().min(0).max(MOST_ROWS) })).max(MOST_ROWS),
		pairs: z
			.array(
				z.strictObject({
					seeker: row,
					host: row,
					score: z.number().positive().max(LARGEST),
					bySeeker: liking,
					byHost: liking
				})
			)
			.max(MOST_PAIRS),
		forbidden: z.array(z.strictObject({ seeker: row, host: row })).default([])
	}),
	settings: z
		.strictObject({
			method: z.enum(methods).default(USUAL_MATCH_SETTINGS.method),
			exactUpTo: z.int().min(0).default(USUAL_MATCH_SETTINGS.exactUpTo),
			bid: z.number().min(1e-6).max(1).default(USUAL_MATCH_SETTINGS.bid)
		})
		.prefault({})
})

export type MatchFile = { problem: MatchProblem; settings: MatchSettings }

/** A problem from the text of its file, without the pairs that are forbidden. Never throws; the first thing wrong is the fault. */
export function readMatchProblem(text: string): MatchFile | Fault {
	const format = { format: MATCH_FORMAT, version: MATCH_VERSION }
	const read = readAs(text, format, matchFile)
	if (isFault(read)) return read
	const { seekers, hosts, pairs, forbidden } = read.problem
	const key = (pair: { seeker: number; host: number }) => pair.seeker * MOST_ROWS + pair.host
	const banned = new Set(forbidden.map(key))
	const known = new Set<number>()
	for (const [at, pair] of pairs.entries()) {
		const path = `problem.pairs[${at}]`
		if (pair.seeker >= seekers) return fault(`${path}.seeker`, `harus kurang dari ${seekers}`)
		if (pair.host >= hosts.length) return fault(`${path}.host`, `harus kurang dari ${hosts.length}`)
		if (known.has(key(pair))) return fault(path, 'sudah ada sebelumnya; hapus salah satunya')
		known.add(key(pair))
	}
	const allowed = pairs.filter((pair) => !banned.has(key(pair)))
	const capacity = hosts.map((host) => host.capacity)
	return { problem: problemOf(seekers, capacity, allowed), settings: read.settings }
}

/** What the command answers: rows of the file, `pairs` in order of their seekers. */
export const matchAnswer = (matching: Matching) => ({
	objective: matching.objective,
	dual: matching.dual,
	gap: matching.gap,
	unmatched: matching.unmatched,
	blockingPairs: matching.blockingPairs,
	pairs: [...matching.hostOf].flatMap((host, seeker) => (host === NONE ? [] : [{ seeker, host }]))
})
