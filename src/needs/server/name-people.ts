import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import { mayPropose, mayProposeFor, proposalReader } from '../access.ts'
import type { Proposal, ProposedPerson, ProposedPosition } from '../proposals/model.ts'
import { personNotHere, positionNotHere, proposalUnknown } from '../proposals/refusals.ts'
import * as parts from './store/proposal-people.ts'
import { findProposal } from './store/proposal.ts'
import { closeWriting, openForWriting } from './write-proposal.ts'

export type Naming = {
	proposal: Proposal
	named: ProposedPerson[]
	positions: ProposedPosition[]
	/** People of the own roster who fit the search. */
	found: { rows: ProposedPerson[]; total: number }
	choices: { id: string; title: string; people: number }[]
}

/** Whom a proposal names, and whom it could name: the agency's own people, by name, NIP or post. */
export async function showNaming(
	ctx: Context,
	{ id, search, page }: { id: string; search: string; page: number }
): Promise<Naming> {
	authorize(mayPropose(ctx.actor))
	const { db, actor } = ctx
	const reader = proposalReader(actor)
	const proposal = await findProposal(db, reader, id)
	if (!proposal || !mayProposeFor(actor, [proposal.agencyId])) throw proposalUnknown()
	const { agencyId } = proposal
	const all = { limit: null, offset: 0 }
	const here = { limit: PAGE_ROWS, offset: rowsBefore({ page }) }
	return {
		proposal,
		named: (await parts.listNamed(db, id, reader.sees, all)).rows,
		positions: await parts.listNamedPositions(db, id),
		found: await parts.searchRoster(db, { id, agencyId, search }, here),
		choices: await parts.listHeldPositions(db, agencyId)
	}
}

type Written = Promise<{ id: string; version: number }>

/** Names people of the agency; one who is not of it refuses them all. */
export async function addPeople(
	ctx: Context,
	{ id, version, orang }: { id: string; version: number; orang: string[] }
): Written {
	authorize(mayPropose(ctx.actor))
	const proposal = await openForWriting(ctx, { id, version })
	const chosen = [...new Set(orang)]
	if ((await parts.insertPeople(ctx.db, proposal, chosen)) !== chosen.length) throw personNotHere()
	return closeWriting(ctx, proposal)
}

export async function removePerson(
	ctx: Context,
	{ id, version, employeeId }: { id: string; version: number; employeeId: string }
): Written {
	authorize(mayPropose(ctx.actor))
	const proposal = await openForWriting(ctx, { id, version })
	await parts.deletePerson(ctx.db, id, employeeId)
	return closeWriting(ctx, proposal)
}

type PositionChange = { id: string; version: number; agencyId: string; positionId: string }

/** Names everybody of the agency who holds a post, whoever that is. */
export async function addPosition(
	ctx: Context,
	{ id, version, positionId }: PositionChange
): Written {
	authorize(mayPropose(ctx.actor))
	const proposal = await openForWriting(ctx, { id, version })
	const { agencyId } = proposal
	const held = await parts.listHeldPositions(ctx.db, agencyId)
	if (!held.some((position) => position.id === positionId)) throw positionNotHere()
	await parts.insertPosition(ctx.db, { id, agencyId, positionId })
	return closeWriting(ctx, proposal)
}

export async function removePosition(
	ctx: Context,
	{ id, version, agencyId, positionId }: PositionChange
): Written {
	authorize(mayPropose(ctx.actor))
	const proposal = await openForWriting(ctx, { id, version })
	await parts.deletePosition(ctx.db, { id, agencyId, positionId })
	return closeWriting(ctx, proposal)
}
