import { authorize } from '../../access/authorize.ts'
import { actsFor } from '../../access/actor.ts'
import { hasNip } from '../../access/own.ts'
import type { Context } from '../../context.ts'
import { readGovernment } from '../../settings.ts'
import { maySignAs, offices, officesOf, type Office } from '../access.ts'
import { officialMissing, paperUnknown, signedWhereMade } from '../refusals.ts'
import { isFromOutside } from './outside.ts'
import { signPaper } from './sign-paper.ts'
import { findPaper } from './store.ts'

/** As what the actor may sign a paper of this kind here, with the name and title that the signature would have. */
export async function listSigners(ctx: Context, kind: string) {
	const mine = isFromOutside(kind) ? officesOf(ctx.actor) : []
	return (
		await Promise.all(mine.map(async (office) => ({ office, ...(await signerAs(ctx, office)) })))
	).filter(({ name }) => name !== '')
}

/**
 * The official of the settings; who stands in for them signs by their own name, "a.n." the official. Many are planners, and one
 * of them is the head: by the NIP of the account.
 */
async function signerAs(ctx: Context, office: Office): Promise<{ name: string; title: string }> {
	const official = (await readGovernment(ctx.db))[office]
	if (!official?.name || (office === 'drafter' && !(await hasNip(ctx, official.nip))))
		return { name: '', title: '' }
	const isStandIn = actsFor(ctx.actor, offices[office]) !== undefined
	return isStandIn
		? { name: ctx.actor.name, title: `a.n. ${official.title}` }
		: { name: official.name, title: official.title }
}

/**
 * Signs a paper made elsewhere with the seal of this Bina as the official whose role the actor holds. Refused: a paper of a
 * slice, which says itself who signs it; an official without a name, or who is somebody else.
 */
export async function signHere(
	ctx: Context,
	{ id, sebagai, maksud }: { id: string; sebagai: Office; maksud: string }
): Promise<void> {
	authorize(maySignAs(ctx.actor, sebagai))
	const paper = await findPaper(ctx.db, id)
	if (!paper) throw paperUnknown()
	if (!isFromOutside(paper.kind)) throw signedWhereMade()
	const { name, title } = await signerAs(ctx, sebagai)
	if (!name) throw officialMissing()
	await signPaper(ctx, { paperId: id, name, title, reason: maksud })
}
