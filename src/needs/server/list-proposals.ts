import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayReadProposals, proposalReader } from '../access.ts'
import type { ProposalQuery } from '../proposals/filters.ts'
import type { ProposalRow, ProposalState } from '../proposals/model.ts'
import { proposingYear } from '../proposals/rules.ts'
import { listRounds, type RoundView } from './set-round.ts'
import * as store from './store/proposal.ts'

export type ProposalList = {
	year: number
	rounds: RoundView[]
	/** Of the year that is shown. */
	round: RoundView | undefined
	rows: ProposalRow[]
	total: number
	states: Partial<Record<ProposalState, number>>
}

/** Proposals of a year as far as the actor sees them: a page, and how many stand where. */
export async function listProposals(ctx: Context, query: ProposalQuery): Promise<ProposalList> {
	authorize(mayReadProposals(ctx.actor))
	const rounds = await listRounds(ctx)
	const year = query.year ?? rounds[0]?.year ?? proposingYear(civilDate(ctx.now))
	const reader = proposalReader(ctx.actor)
	const found = await store.listProposals(ctx.db, reader, { ...query, year })
	return {
		year,
		rounds,
		round: rounds.find((round) => round.year === year),
		...found,
		states: await store.countStates(ctx.db, reader, year)
	}
}

/** All of the same list, for a file that leaves the house: who took it is recorded. */
export async function exportProposals(ctx: Context, query: ProposalQuery): Promise<ProposalRow[]> {
	const { rows, year } = await listProposals(ctx, { ...query, limit: null, offset: 0 })
	await record(ctx, 'needs.proposals_exported', { year, rows: rows.length })
	return rows
}
