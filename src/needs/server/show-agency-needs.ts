import { reaches } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayShowNeeds, needsScope } from '../access.ts'
import { isTraining } from '../mandate.ts'
import type { AgencyNeeds } from '../model.ts'
import type { ProposalState } from '../proposals/model.ts'
import { agencyUnknown } from '../refusals.ts'
import { listMandates } from './list-mandates.ts'
import { listProposals } from './list-proposals.ts'
import * as store from './store/agency-needs.ts'
import { findNewestSnapshot } from './store/snapshot.ts'

const MOST_COMPETENCIES = 20

/** Proposals that an agency did not stand by, or that live on in a joint one. */
const gone: readonly ProposalState[] = ['draft', 'withdrawn', 'merged']

/** All that an agency (perangkat daerah) needs for a year, for its recap. Refused to whom does not see the agency. */
export async function showAgencyNeeds(
	ctx: Context,
	{ agencyId, year }: { agencyId: string; year: number }
): Promise<AgencyNeeds> {
	authorize(mayShowNeeds(ctx.actor))
	if (!reaches(needsScope(ctx.actor), agencyId)) throw agencyUnknown()
	const home = await store.findHomeAgency(ctx.db, agencyId)
	if (!home) throw agencyUnknown()
	const snapshot = await findNewestSnapshot(ctx.db)
	const { counts } = await listMandates(ctx, {
		filter: { year, agencyId },
		order: { by: 'nama', descending: false },
		page: { limit: 0, offset: 0 }
	})
	const { rows } = await listProposals(ctx, {
		...{ year, agencyId, state: undefined, competencyId: undefined, urgency: undefined },
		...{ search: undefined, sort: 'nomor', descending: false, limit: null, offset: 0 }
	})
	return {
		agencyId,
		...home,
		year,
		computedOn: snapshot ? civilDate(snapshot.computedAt) : null,
		gaps: snapshot
			? await store.listAgencyGaps(ctx.db, agencyId, snapshot.id, MOST_COMPETENCIES)
			: [],
		duties: counts.filter(({ code }) => isTraining(code)),
		hours: await store.sumOwedHours(ctx.db, agencyId, year),
		proposals: rows.filter(({ state }) => !gone.includes(state))
	}
}
