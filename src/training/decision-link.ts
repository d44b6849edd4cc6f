import { readSigned, signWords } from '#platform/access/signed.ts'

const LIVES_DAYS = 14
const DAY = 86_400_000

/** Whose people's requests a link decides, and who decides them by it. */
export type DecisionLink = { of: string; by: string }

/** The page where somebody decides requests without signing in: only by a letter of ours, for two weeks. */
export function decisionPath({ of, by }: DecisionLink, now: Date): string {
	const until = String(Math.floor(now.getTime() / DAY) + LIVES_DAYS)
	return `/persetujuan/${signWords('training.decide', [of, by, until])}`
}

/** What a link's code says; undefined where it is not ours or is over. */
export function readDecisionLink(code: string, now: Date): DecisionLink | undefined {
	const [of, by, until] = readSigned('training.decide', code) ?? []
	if (!of || !by || !until || Number(until) < Math.floor(now.getTime() / DAY)) return undefined
	return { of, by }
}
