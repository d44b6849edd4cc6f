/** When a paper may be drafted, and when it may be issued. Pure. */
import type { Refusal } from '#platform/refusal.ts'
import type { VersionState } from './decision.ts'
import type { Meeting } from './meeting.ts'
import type { PaperName } from './paper.ts'
import {
	meetingAhead,
	meetingNone,
	notDecreed,
	notSubmitted,
	notVerified,
	outcomeNone,
	versionNone
} from './paper-refusals.ts'

/** How far a year has come. */
export type Standing = {
	readonly year: number
	/** Of the version that the paper is about; null while the year has none. */
	readonly state: VersionState | null
	readonly meeting: Pick<Meeting, 'heldOn' | 'outcome'> | null
	/** Civil date. */
	readonly today: string
}

/** Why a paper cannot be drafted yet: what it tells of is not there. */
export function whyNoDraft(
	name: PaperName,
	{ year, state, meeting }: Standing
): Refusal | undefined {
	if (name === 'recap') return undefined
	if (name === 'invitation' || name === 'minutes') return meeting ? undefined : meetingNone()
	return state ? undefined : versionNone(year)
}

/** Why it cannot be issued yet: who has to act before has not. Source: house rule, docs/rules.md#naskah-rencana. */
export function whyNotIssued(name: PaperName, standing: Standing): Refusal | undefined {
	const { state, meeting, today } = standing
	const missing = whyNoDraft(name, standing)
	if (missing) return missing
	const reached = (...states: VersionState[]) => state !== null && states.includes(state)
	switch (name) {
		case 'decree':
			return reached('decreed') ? undefined : notDecreed()
		case 'cover_secretary':
			return reached('verified', 'submitted', 'decreed') ? undefined : notVerified()
		case 'cover_mayor':
			return reached('submitted', 'decreed') ? undefined : notSubmitted()
		case 'minutes':
			if (meeting!.heldOn > today) return meetingAhead()
			return meeting!.outcome.length > 0 ? undefined : outcomeNone()
		default:
			return undefined
	}
}
