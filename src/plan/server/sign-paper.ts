import { actsFor, reaches, scopeOf } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import { hasNip } from '#platform/access/own.ts'
import type { Context } from '#platform/context.ts'
import { signPaper } from '#platform/documents/papers/sign-paper.ts'
import { paperUnknown, signedAlready } from '#platform/documents/refusals.ts'
import { readGovernment, type Official } from '#platform/settings.ts'
import { maySignPapers } from '../access.ts'
import { signatoryOf, type PaperName } from '../paper.ts'
import { officialNone, signedByPen } from '../paper-refusals.ts'
import { findHead, findIssued, type IssuedPaper } from './store/paper.ts'
import { listAgencyNames } from './store/roster.ts'

type Asked = { name: PaperName; agencyId: string | null }

/** The official who signs a paper, as the settings or the agency's account name them. */
export async function officialOf(
	{ db }: Context,
	asked: Asked
): Promise<(Official & { accountId?: string }) | undefined> {
	const signatory = signatoryOf[asked.name]
	if (signatory !== 'agency_head') return (await readGovernment(db))[signatory]
	if (!asked.agencyId) return undefined
	const agency = (await listAgencyNames(db, [asked.agencyId])).get(asked.agencyId)
	return findHead(db, asked.agencyId, agency ?? '')
}

/**
 * Whether the paper is the actor's own to sign: by their office, which a stand-in has not, since the paper names the official;
 * for the head of the personnel agency by their NIP.
 */
export async function isSignatory(ctx: Context, asked: Asked): Promise<boolean> {
	const { actor } = ctx
	const official = await officialOf(ctx, asked)
	if (!official?.name) return false
	switch (signatoryOf[asked.name]) {
		case 'authority':
			return scopeOf(actor, 'mayor') === 'all' && !actsFor(actor, 'mayor')
		case 'secretary':
			return scopeOf(actor, 'secretary') === 'all' && !actsFor(actor, 'secretary')
		case 'drafter':
			return hasNip(ctx, official.nip)
		case 'agency_head':
			return (
				reaches(scopeOf(actor, 'agency_head'), asked.agencyId ?? '') &&
				!actsFor(actor, 'agency_head', asked.agencyId ?? '') &&
				actor.accountId === official.accountId
			)
	}
}

/** It can be signed here, and nobody has signed it yet. */
export const waitsForSignature = (paper: IssuedPaper): boolean =>
	paper.signing === 'elektronik' && !paper.withdrawnAt && paper.signatures.length === 0

/** Signs an issued paper in the name of the official that it names, who is the actor. */
export async function signPlanPaper(
	ctx: Context,
	{ naskah }: { naskah: string }
): Promise<{ paper: IssuedPaper }> {
	authorize(maySignPapers(ctx.actor))
	const paper = await findIssued(ctx.db, naskah)
	if (!paper) throw paperUnknown()
	authorize(await isSignatory(ctx, paper))
	if (paper.signing === 'basah') throw signedByPen()
	if (paper.signatures.length > 0) throw signedAlready()
	const official = await officialOf(ctx, paper)
	if (!official) throw officialNone()
	await signPaper(ctx, {
		...{ paperId: paper.id, name: official.name, title: official.title },
		reason: paper.name === 'decree' ? 'Menetapkan' : 'Menandatangani'
	})
	return { paper }
}
