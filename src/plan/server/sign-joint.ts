import { reaches } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { maySignJoint, signingScope } from '../access.ts'
import { handsIn } from '../decision.ts'
import type { SignForm } from '../joint-forms.ts'
import {
	alreadySigned,
	jointUnknown,
	notHead,
	notWaiting,
	signedForAnother,
	termsChanged
} from '../joint-refusals.ts'
import { recordJointStep } from './record-joint-step.ts'
import * as store from './store/joint.ts'

/**
 * Signs the terms as the head of one of the parties, or for that head (a.n.): an act of who is signed in on the words that
 * were read, named by their hash. Nobody's hands sign for two parties. The last one makes it agreed. Of two at once one waits for the other; words that changed meanwhile are refused.
 */
export async function signJoint(
	ctx: Context,
	{ id, agency, version, hash }: SignForm
): Promise<{ id: string }> {
	authorize(maySignJoint(ctx.actor))
	await store.lockJoint(ctx.db, id)
	const joint = await store.findJoint(ctx.db, id, signingScope(ctx.actor))
	if (!joint) throw jointUnknown()
	const party = joint.parties.find(({ agencyId }) => agencyId === agency)
	if (!party || !reaches(signingScope(ctx.actor), agency)) throw notHead()
	if (joint.version !== version || joint.termsHash !== hash) throw termsChanged()
	if (joint.state !== 'waiting') throw notWaiting()
	const signed = (await store.listSignatures(ctx.db, id)).filter(({ voidedAt }) => !voidedAt)
	if (signed.some(({ agencyId }) => agencyId === agency)) throw alreadySigned()
	const { people: hands, behalf } = handsIn(ctx.actor, 'agency_head', agency)
	const other = signedBySame(signed, hands)
	if (other) throw signedForAnother(other.agency, behalf !== undefined)

	await store.insertSignature(ctx.db, {
		id: ctx.newId(),
		jointId: id,
		agencyId: agency,
		version,
		hash: Buffer.from(hash, 'hex'),
		signedBy: ctx.actor.id,
		signer: ctx.actor.name,
		behalf: behalf?.name ?? null,
		hands,
		at: ctx.now
	})
	const all = signed.length + 1 === joint.parties.length
	if (all) await store.setState(ctx.db, id, 'agreed', '')
	await recordJointStep(
		ctx,
		id,
		`Menandatangani untuk ${party.agency}${behalf ? `, a.n. ${behalf.name}` : ''}.${all ? ' Semua pihak sudah sepakat.' : ''}`
	)
	await record(
		ctx,
		'plan.joint_signed',
		{ agency, version, terms: hash, behalf: behalf?.id ?? null },
		id
	)
	return { id }
}

/** The signature for another party that one of the hands is on already. */
export const signedBySame = (
	signatures: readonly store.Signature[],
	hands: readonly string[]
): store.Signature | undefined =>
	signatures.find((one) => one.hands.some((hand) => hands.includes(hand)))
