import { listProposals } from '#needs/server/list-proposals.ts'
import type { ProposalState } from '#needs/proposals/model.ts'
import type { Context } from '#platform/context.ts'
import { readGovernment } from '#platform/settings.ts'
import type { MeetingFacts, ProposedBy } from '../documents/papers/meeting.ts'
import type { Meeting } from '../meeting.ts'

/** Where a proposal of a state is counted; what was not sent in, or lives on in a joint one, is not. */
const countedAs: Partial<Record<ProposalState, 'open' | 'verified' | 'rejected'>> = {
	proposed: 'open',
	returned: 'open',
	verified: 'verified',
	validated: 'verified',
	planned: 'verified',
	rejected: 'rejected'
}

/** What invitation and minutes of a meeting say. */
export async function gatherMeeting(
	ctx: Context,
	meeting: Meeting,
	on: string
): Promise<MeetingFacts> {
	const { year } = meeting
	const { rows } = await listProposals(ctx, {
		...{ year, agencyId: undefined, state: undefined, competencyId: undefined },
		...{ urgency: undefined, search: undefined, sort: 'opd', descending: false },
		...{ limit: null, offset: 0 }
	})
	const sent = rows.filter(({ state }) => countedAs[state])
	const agencies = [...Map.groupBy(sent, ({ agency }) => agency)].map(
		([agency, own]): ProposedBy => {
			const count = (as: string) => own.filter(({ state }) => countedAs[state] === as).length
			return {
				...{ agency, proposals: own.length, open: count('open') },
				...{ verified: count('verified'), rejected: count('rejected') }
			}
		}
	)
	return { year, government: await readGovernment(ctx.db), meeting, on, agencies }
}
