import { reaches } from '#platform/access/actor.ts'
import { showProposal } from '#needs/server/show-proposal.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { jointScope, mayCompose, mayWorkJointly, partyScope, signingScope } from '../access.ts'
import { handsIn } from '../decision.ts'
import { isOpen, nextStates, type Joint, type JointState, type PartyData } from '../joint.ts'
import { jointUnknown, signedForAnother } from '../joint-refusals.ts'
import { judgeLeaving } from '../joint-terms.ts'
import type { Activity } from '../model.ts'
import { planningYear } from './show-loop.ts'
import { leads } from './move-joint.ts'
import { signedBySame } from './sign-joint.ts'
import { findActivity, listActive } from './store/activity.ts'
import * as store from './store/joint.ts'
import * as work from './store/joint-work.ts'
import { listHomeAgencies } from './store/roster.ts'

const STEPS_SHOWN = 50

export type Signing = {
	id: string
	name: string
	/** The head for whom the reader would sign. */
	behalf: string | null
	/** Why not the reader, in a sentence. */
	kept: string | null
}

export type JointView = {
	joint: Joint
	signatures: store.Signature[]
	steps: work.Step[]
	tasks: work.Task[]
	notes: work.Note[]
	noteCount: number
	/** Who the reader is among the authors of notes. */
	self: string
	may: {
		edit: boolean
		/** Agencies that have still to be signed for by the reader, or by the reader for their head. */
		sign: Signing[]
		move: readonly JointState[]
		/** Partners that the reader may speak for, each with why it cannot leave by itself now. */
		leave: { id: string; name: string; kept: string | null }[]
	}
}

/** The shared workspace of one joint activity, with a page of its notes. */
export async function showJoint(
	ctx: Context,
	{ id }: { id: string },
	page = 1
): Promise<JointView> {
	authorize(mayWorkJointly(ctx.actor))
	const { db, actor } = ctx
	const joint = await store.findJoint(db, id, jointScope(actor))
	if (!joint) throw jointUnknown()
	const signatures = await store.listSignatures(db, id)
	const signed = signatures.filter(({ voidedAt }) => !voidedAt)
	return {
		joint,
		signatures,
		steps: await work.listSteps(db, id, STEPS_SHOWN),
		tasks: await work.listTasks(db, id),
		notes: await work.listNotes(db, id, page),
		noteCount: await work.countNotes(db, id),
		self: actor.id,
		may: {
			edit: isOpen(joint.state) && (joint.state === 'draft' || leads(ctx, joint)),
			sign: joint.state === 'waiting' ? unsignedBy(ctx, joint, signed) : [],
			move: leads(ctx, joint) ? nextStates[joint.state] : [],
			leave: isOpen(joint.state) ? leavable(ctx, joint, signed.length) : []
		}
	}
}

const unsignedBy = ({ actor }: Context, joint: Joint, signed: readonly store.Signature[]) =>
	joint.parties
		.filter(({ agencyId }) => reaches(signingScope(actor), agencyId))
		.filter((party) => !signed.some(({ agencyId }) => agencyId === party.agencyId))
		.map(({ agencyId, agency }): Signing => {
			const { people, behalf } = handsIn(actor, 'agency_head', agencyId)
			const other = signedBySame(signed, people)
			const kept = other ? signedForAnother(other.agency, behalf !== undefined).message : null
			return { id: agencyId, name: agency, behalf: behalf?.name ?? null, kept }
		})

const leavable = ({ actor }: Context, joint: Joint, signatures: number) =>
	joint.parties
		.filter(({ agencyId, role }) => role === 'partner' && reaches(partyScope(actor), agencyId))
		.map((party) => ({
			id: party.agencyId,
			name: party.agency,
			kept: judgeLeaving(joint, party, signatures)?.message ?? null
		}))

/** What a new one begins with. */
type Begun = { activityId: string; proposalId: string; aim: string; parties: PartyData[] }

/** The agencies of a joint proposal, which its own leads, and what they ask for. */
async function fromProposal(ctx: Context, id: string): Promise<Begun> {
	const { proposal } = await showProposal(ctx, { id, page: 1 })
	return {
		activityId: '',
		proposalId: proposal.id,
		aim: proposal.title,
		parties: proposal.agencies.map((agency) => ({
			agencyId: agency.id,
			role: agency.id === proposal.agencyId ? 'lead' : 'partner',
			...{ seats: 0, minShare: 0, fixedShare: 0 }
		}))
	}
}

async function fromActivity({ db }: Context, id: string | undefined): Promise<Begun | null> {
	const activity = id ? await findActivity(db, id) : undefined
	return activity
		? { activityId: activity.id, proposalId: '', aim: '', parties: partiesOf(activity) }
		: null
}

/** Parties as the catalogue has them: the first host leads. */
const partiesOf = ({ partners }: Pick<Activity, 'partners'>): PartyData[] => {
	const lead = partners.find(({ role }) => role === 'host') ?? partners[0]
	return partners.map(({ agencyId, minShare }) => ({
		agencyId,
		role: agencyId === lead?.agencyId ? 'lead' : 'partner',
		seats: 0,
		minShare,
		fixedShare: 0
	}))
}

/** What the form of the terms needs: the terms themselves, or an activity to begin from. */
export async function showJointForm(
	ctx: Context,
	{
		id,
		kegiatan,
		usulan
	}: {
		id?: string | undefined
		kegiatan?: string | undefined
		usulan?: string | undefined
	}
) {
	authorize(mayWorkJointly(ctx.actor))
	const { db, actor } = ctx
	const joint = id ? await store.findJoint(db, id, jointScope(actor)) : undefined
	if (id && !joint) throw jointUnknown()
	const agencies = await listHomeAgencies(db)
	const scope = jointScope(actor)
	return {
		joint: joint ?? null,
		begun: usulan ? await fromProposal(ctx, usulan) : await fromActivity(ctx, kegiatan),
		signed: joint ? (await store.listSigned(db, joint.id)).length : 0,
		year: joint?.year ?? planningYear(ctx.now),
		activities: (await listActive(db)).map(({ id: activity, code, title }) => ({
			id: activity,
			code,
			title
		})),
		agencies,
		/** Agencies that may lead what the actor begins. */
		own: mayCompose(actor) ? [] : agencies.filter((agency) => reaches(scope, agency.id))
	}
}

/** A page of the joint activities that the actor works in. */
export async function listJoints(ctx: Context, filter: store.JointFilter, page: number) {
	authorize(mayWorkJointly(ctx.actor))
	const scope = jointScope(ctx.actor)
	return {
		rows: await store.listJoints(ctx.db, scope, filter, page),
		total: await store.countJoints(ctx.db, scope, filter)
	}
}

/** All that the filter leaves, to be taken out as a file; that is recorded. */
export async function exportJoints(
	ctx: Context,
	filter: store.JointFilter
): Promise<store.JointSummary[]> {
	authorize(mayWorkJointly(ctx.actor))
	const rows = await store.listJoints(ctx.db, jointScope(ctx.actor), filter)
	await record(ctx, 'plan.joints_exported', { rows: rows.length })
	return rows
}
