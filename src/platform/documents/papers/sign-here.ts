import { authorize } from '../../access/authorize.ts'
import { actsFor } from '../../access/actor.ts'
import type { Context } from '../../context.ts'
import { readGovernment } from '../../settings.ts'
import { maySignAs, offices, officesOf, type Office } from '../access.ts'
import { officialMissing } from '../refusals.ts'
import { signPaper } from './sign-paper.ts'

/** As what the actor may sign papers here, with the name and title that the signature would have. */
export async function listSigners(ctx: Context) {
	const mine = officesOf(ctx.actor)
	return (
		await Promise.all(mine.map(async (office) => ({ office, ...(await signerAs(ctx, office)) })))
	).filter(({ name }) => name !== '')
}

/** The official of the settings; who stands in for them signs by their own name, "a.n." the official. */
async function signerAs(ctx: Context, office: Office): Promise<{ name: string; title: string }> {
	const official = (await readGovernment(ctx.db))[office]
	if (!official?.name) return { name: '', title: '' }
	const role = offices[office]
	const isStandIn = role !== 'planner' && actsFor(ctx.actor, role) !== undefined
	return isStandIn
		? { name: ctx.actor.name, title: `a.n. ${official.title}` }
		: { name: official.name, title: official.title }
}

/** Signs a paper with the seal of this Bina as the official whose role the actor holds. Refused: an official without a name. */
export async function signHere(
	ctx: Context,
	{ id, sebagai, maksud }: { id: string; sebagai: Office; maksud: string }
): Promise<void> {
	authorize(maySignAs(ctx.actor, sebagai))
	const { name, title } = await signerAs(ctx, sebagai)
	if (!name) throw officialMissing()
	await signPaper(ctx, { paperId: id, name, title, reason: maksud })
}
