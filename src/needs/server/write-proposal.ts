import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { eraseFiles, getKeptFile, keepFile, type HandedFile } from '#platform/files/kept-file.ts'
import { changed } from '#platform/http/refusals.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayPropose, mayProposeFor, mayReadProposals, proposalReader } from '../access.ts'
import { acceptedType } from '../proposals/evidence.ts'
import type { NewProposal, ProposalForm } from '../proposals/forms.ts'
import type { Proposal } from '../proposals/model.ts'
import {
	fileRefused,
	filesFull,
	fileUnknown,
	formGone,
	notNow,
	notYetComplete,
	proposalUnknown
} from '../proposals/refusals.ts'
import { isEditable, judgeRound, missingParts } from '../proposals/rules.ts'
import { noteAct } from './note-act.ts'
import { shutFor } from './set-round.ts'
import * as parts from './store/proposal-people.ts'
import * as store from './store/proposal.ts'
import { lockRound } from './store/round.ts'

const MOST_FILES = 5
/** Edits of one person within so many milliseconds are one line of the history. */
const ONE_SITTING = 30 * 60_000

/** Begins an empty draft for an agency, while the round is open. Returns its id. */
export async function beginProposal(
	ctx: Context,
	{ tahun: year, agencyId, competencyId }: NewProposal
): Promise<string> {
	authorize(mayPropose(ctx.actor))
	authorize(mayProposeFor(ctx.actor, [agencyId]))
	const round = await lockRound(ctx.db, year)
	const refusal = judgeRound(round, year, civilDate(ctx.now))
	if (refusal) throw refusal
	const id = ctx.newId()
	await store.insertProposal(ctx.db, {
		id,
		year,
		agencyId,
		competencyId,
		author: ctx.actor.id,
		at: ctx.now
	})
	await noteAct(ctx, { id, version: 1 }, 'draft')
	return id
}

/**
 * The proposal that an agency's officer is about to write in, locked. Refused where somebody else has changed it since, where
 * it is past writing, and where the round is over, unless it was returned to be mended.
 */
export async function openForWriting(
	ctx: Context,
	{ id, version }: { id: string; version: number }
): Promise<Proposal> {
	authorize(mayPropose(ctx.actor))
	const [proposal] = await store.lockProposals(ctx.db, proposalReader(ctx.actor), [id])
	if (!proposal) throw proposalUnknown()
	authorize(mayProposeFor(ctx.actor, [proposal.agencyId]))
	if (!isEditable(proposal.state)) throw notNow(proposal.state)
	const shut = await shutFor(ctx, proposal)
	if (shut) throw shut
	if (proposal.version !== version) throw changed()
	return proposal
}

/** Writes what changed and who wrote it; what was sent already must stay whole. */
export async function closeWriting(
	ctx: Context,
	proposal: Proposal,
	change: Parameters<typeof store.recordProposal>[2] = {}
): Promise<{ id: string; version: number }> {
	const people = await parts.countPeople(ctx.db, proposal.id)
	const after = { ...proposal, ...change, people }
	if (proposal.state === 'proposed') {
		const missing = missingParts(after)
		if (missing.length > 0) throw notYetComplete(missing)
	}
	const authors = [...new Set([...proposal.authors, ctx.actor.id])]
	const written = { ...change, people, authors }
	const version = await store.recordProposal(ctx.db, proposal, written, ctx.now)
	if (version === undefined) throw changed()

	const last = await store.findLastEvent(ctx.db, proposal.id)
	const goesOn =
		proposal.state !== 'proposed' &&
		(last?.act === 'edit' || last?.act === 'draft') &&
		last.actor === ctx.actor.id &&
		ctx.now.getTime() - last.at.getTime() < ONE_SITTING
	if (!goesOn) await noteAct(ctx, { id: proposal.id, version }, 'edit')
	return { id: proposal.id, version }
}

/** Keeps what was written so far, and a file of evidence if one came with it. */
export async function saveProposal(
	ctx: Context,
	{ berkas, ...form }: ProposalForm
): Promise<{ id: string; version: number }> {
	const proposal = await openForWriting(ctx, form)
	const { agencyId, title, competencyId, evidence, targetKind, target, formCode, urgency } = form
	if (formCode && !(await store.listForms(ctx.db)).some(({ code }) => code === formCode))
		throw formGone()
	const moves = proposal.state === 'draft' && agencyId !== proposal.agencyId
	if (moves) {
		authorize(mayProposeFor(ctx.actor, [agencyId]))
		await store.moveAgency(ctx.db, proposal.id, agencyId)
	}
	if (berkas) await addFile(ctx, proposal.id, berkas)
	return closeWriting(ctx, proposal, {
		...(moves && { agencyId }),
		...{ title, competencyId, evidence, targetKind, target, formCode, urgency }
	})
}

async function addFile(ctx: Context, id: string, berkas: File): Promise<void> {
	const bytes = new Uint8Array(await berkas.arrayBuffer())
	const type = acceptedType(berkas.name, bytes)
	if (!type) throw fileRefused()
	if ((await parts.listFiles(ctx.db, id)).length >= MOST_FILES) throw filesFull()
	const fileId = await keepFile(ctx, { name: berkas.name, type, bytes })
	await parts.insertFile(ctx.db, { id, fileId, addedBy: ctx.actor.id, addedAt: ctx.now })
	await record(ctx, 'needs.evidence_added', { file: fileId, size: bytes.byteLength }, id)
}

/** Takes a file of evidence off; it is forgotten unless another proposal has it too. */
export async function removeEvidence(
	ctx: Context,
	{ id, version, fileId }: { id: string; version: number; fileId: string }
): Promise<{ id: string; version: number }> {
	const proposal = await openForWriting(ctx, { id, version })
	const gone = await parts.deleteFile(ctx.db, id, fileId)
	if (!gone) throw fileUnknown()
	if (gone === 'last') await eraseFiles(ctx.db, [fileId])
	await record(ctx, 'needs.evidence_removed', { file: fileId }, id)
	return closeWriting(ctx, proposal)
}

/** A file of evidence, for whoever may read the proposal; who takes it is recorded. */
export async function getEvidence(
	ctx: Context,
	{ id, berkas }: { id: string; berkas: string }
): Promise<HandedFile> {
	authorize(mayReadProposals(ctx.actor))
	const proposal = await store.findProposal(ctx.db, proposalReader(ctx.actor), id)
	if (!proposal) throw proposalUnknown()
	const files = await parts.listFiles(ctx.db, id)
	if (!files.some((file) => file.id === berkas)) throw fileUnknown()
	await record(ctx, 'needs.evidence_taken', { file: berkas }, id)
	return getKeptFile(ctx.db, berkas)
}
