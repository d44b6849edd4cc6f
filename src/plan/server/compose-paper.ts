import { showAgencyNeeds } from '#needs/server/show-agency-needs.ts'
import type { Context } from '#platform/context.ts'
import type { Paper } from '#platform/documents/paper.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { readGovernment } from '#platform/settings.ts'
import { coverPaper, coverTitle } from '../documents/papers/cover.ts'
import { decreePaper, decreeTitle } from '../documents/papers/decree.ts'
import {
	invitationPaper,
	invitationTitle,
	minutesPaper,
	minutesTitle
} from '../documents/papers/meeting.ts'
import { recapPaper, recapTitle } from '../documents/papers/recap.ts'
import { paperPaths, subjectOf, type Stamp } from '../paper.ts'
import type { PaperWish } from '../paper-forms.ts'
import { recapAgencyUnknown } from '../paper-refusals.ts'
import { whyNoDraft, whyNotIssued, type Standing } from '../paper-rules.ts'
import { gatherDecree } from './gather-decree.ts'
import { gatherMeeting } from './gather-meeting.ts'
import { officialOf } from './sign-paper.ts'
import { findMeeting } from './store/meeting.ts'
import { countIssuedRecaps } from './store/paper.ts'
import { findInState, type Version } from './store/version.ts'

/** A paper as far as it can be said before it has its number. */
export type Composed = {
	readonly title: string
	/** What the register keeps it under. */
	readonly subject: string
	/** Its own civil date. */
	readonly on: string
	/** The number that the decree was given. */
	readonly given: string | null
	/** Without extension. */
	readonly fileName: string
	/** Who signs it, by name; undefined where nobody is named. */
	readonly signer: string | undefined
	write(stamp: Stamp): Paper
}

type Asked = Pick<PaperWish, 'year' | 'name' | 'agencyId' | 'issue'>

/**
 * Gathers what a paper says. Refused where what it tells of is not there, or, when it is to be issued, where who has to act
 * before has not. Permission is the caller's.
 */
export async function composePaper(ctx: Context, asked: Asked): Promise<Composed> {
	const { year, name, agencyId, issue } = asked
	const { standing, version, meeting } = await standingOf(ctx, asked)
	const refusal = (issue ? whyNotIssued : whyNoDraft)(name, standing)
	if (refusal) throw refusal
	const common = {
		subject: subjectOf(name, { year, version: version?.number ?? null, agencyId }),
		on: standing.today,
		given: null,
		signer: (await officialOf(ctx, asked))?.name || undefined,
		fileName: `${paperPaths[name]}-${year}`
	}
	switch (name) {
		case 'decree': {
			const facts = await gatherDecree(ctx, version!)
			return {
				...common,
				title: decreeTitle(facts),
				on: facts.decree?.decreedOn ?? common.on,
				given: facts.decree?.number ?? null,
				write: (stamp) => decreePaper(facts, stamp)
			}
		}
		case 'recap': {
			if (!agencyId) throw recapAgencyUnknown()
			const needs = await showAgencyNeeds(ctx, { agencyId, year })
			const government = await readGovernment(ctx.db)
			const head = await officialOf(ctx, asked)
			const facts = { year, government, on: common.on, needs, head }
			const fileName = `${common.fileName}-${agencyId.slice(0, 8)}`
			return {
				...{ ...common, fileName, title: recapTitle(facts) },
				write: (stamp) => recapPaper(facts, stamp)
			}
		}
		case 'invitation':
		case 'minutes': {
			const facts = await gatherMeeting(ctx, meeting!, common.on)
			return name === 'invitation'
				? {
						...{ ...common, title: invitationTitle(facts) },
						write: (stamp) => invitationPaper(facts, stamp)
					}
				: {
						...{ ...common, title: minutesTitle(facts) },
						write: (stamp) => minutesPaper(facts, stamp)
					}
		}
		default: {
			const facts = {
				...{ year, government: await readGovernment(ctx.db), on: common.on },
				from: name === 'cover_secretary' ? ('drafter' as const) : ('secretary' as const),
				version: version!.number,
				recaps: await countIssuedRecaps(ctx.db, year)
			}
			return {
				...{ ...common, title: coverTitle(facts) },
				write: (stamp) => coverPaper(facts, stamp)
			}
		}
	}
}

/**
 * How far the year has come for a paper: a draft is about the version that is underway, an issued decree about the one in force.
 */
export async function standingOf(
	{ db, now }: Context,
	{ year, name, issue }: Omit<Asked, 'agencyId'>
): Promise<{
	standing: Standing
	version: Version | undefined
	meeting: Awaited<ReturnType<typeof findMeeting>>
}> {
	const inForce = () => findInState(db, year, ['decreed'])
	const underway = () => findInState(db, year, ['draft', 'verified', 'submitted'])
	const version =
		name === 'decree' && issue
			? ((await inForce()) ?? (await underway()))
			: ((await underway()) ?? (await inForce()))
	const meeting = await findMeeting(db, year)
	return {
		standing: {
			...{ year, state: version?.state ?? null, meeting: meeting ?? null },
			today: civilDate(now)
		},
		version,
		meeting
	}
}
