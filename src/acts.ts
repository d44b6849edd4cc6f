import { acts as hours } from '#hours/acts.ts'
import { acts as needs } from '#needs/acts.ts'
import { acts as people } from '#people/acts.ts'
import { acts as plan } from '#plan/acts.ts'
import { acts as professionalism } from '#professionalism/acts.ts'
import { acts as quality } from '#quality/acts.ts'
import { acts as platform } from '#platform/audit/acts.ts'
import { acts as training } from '#training/acts.ts'

/** Every act that is recorded, by its code; each slice names its own. */
export const acts: Readonly<Record<string, string>> = {
	...platform,
	...people,
	...hours,
	...needs,
	...quality,
	...professionalism,
	...plan,
	...training
}

/** An act as people read it; one that no longer exists keeps its code. */
export const actName = (code: string): string => acts[code] ?? code

/** Codes of the acts whose name has these words in it; none where nothing is asked. */
export const actsNamed = (words: string): string[] =>
	words === ''
		? []
		: Object.keys(acts).filter((code) => acts[code]!.toLowerCase().includes(words.toLowerCase()))
