import { holds, reaches, scopeOf, type Actor, type Scope } from '#platform/access/actor.ts'
import { mayListAgencies, visibleAgencies } from '#people/access.ts'

/** Agencies whose gaps the actor may see: those whose people they see at all. */
export const needsScope = visibleAgencies

export const mayShowNeeds = mayListAgencies

/** Every gap by person, as the composer of a plan needs them. */
export const mayListAllGaps = (actor: Actor): boolean => needsScope(actor) === 'all'

/** Who works with a group's own people may see it by name however small it is. */
export const maySeeSmallGroup = (actor: Actor, agencyId: string): boolean =>
	reaches(scopeOf(actor, 'planner', 'agency_head'), agencyId)

/** Asking for all gaps to be computed again. */
export const mayComputeGaps = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** Saying that somebody's mandate is fulfilled elsewhere, or does not hold for them. */
export const mayWaiveMandate = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** Agencies that the actor proposes for: officers and heads, for their own. */
export const proposableAgencies = (actor: Actor): Scope =>
	scopeOf(actor, 'agency_officer', 'agency_head')
export const mayPropose = (actor: Actor): boolean => holds(actor, 'agency_officer', 'agency_head')
export const mayProposeFor = (actor: Actor, agencyIds: readonly string[]): boolean =>
	agencyIds.some((id) => reaches(proposableAgencies(actor), id))

/** Proposals that the actor may read: those of agencies whose people they see. Drafts are their agency's own. */
export const mayReadProposals = mayListAgencies

/** The same for lists, in SQL. */
export const proposalReader = (actor: Actor): { sees: Scope; writes: Scope } => ({
	sees: needsScope(actor),
	writes: proposableAgencies(actor)
})

/** Verifikasi is BKPSDM's verifier's, for the agencies that they were named for. */
export const mayVerify = (actor: Actor): boolean => holds(actor, 'verifier')

/**
 * Validasi: PP 11/2017 art. 207(1) has needs and plan drawn up by the PyB, so the secretary validates; the planner does it on
 * the secretary's behalf. Who wrote or verified a proposal is kept out by rule and constraint, whatever their roles.
 */
export const mayValidate = (actor: Actor): boolean => holds(actor, 'secretary', 'planner')

export const mayDecide = (actor: Actor): boolean => mayVerify(actor) || mayValidate(actor)

/** Whether the actor decides on a proposal of these agencies while it waits for a verifier, or for a validator. */
export const mayDecideOn = (
	actor: Actor,
	waitsFor: 'verifier' | 'validator',
	agencyIds: readonly string[]
): boolean => {
	const scope =
		waitsFor === 'verifier' ? scopeOf(actor, 'verifier') : scopeOf(actor, 'secretary', 'planner')
	return agencyIds.every((id) => reaches(scope, id))
}

/** Asking agencies to make one of several proposals: an agency for its own, whoever decides for all. */
export const mayAskMerge = (actor: Actor): boolean => mayPropose(actor) || mayDecide(actor)

export const maySetRound = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'
export const mayMarkPlanned = maySetRound
export const mayImportPerformance = maySetRound

/** Who works with the people of a proposal may see figures of few of them: the agency itself and the planner. */
export const maySeeFewOf = (actor: Actor, agencyIds: readonly string[]): boolean =>
	agencyIds.every((id) => reaches(scopeOf(actor, 'planner', 'agency_head', 'agency_officer'), id))

/** Agencies whose surveys the actor may write: their own, or all of them. */
export const skmRecordScope = (actor: Actor): Scope =>
	scopeOf(actor, 'planner', 'agency_head', 'agency_officer')
export const mayRecordSkm = (actor: Actor): boolean =>
	holds(actor, 'planner', 'agency_head', 'agency_officer')
export const mayRecordSkmOf = (actor: Actor, agencyId: string): boolean =>
	reaches(skmRecordScope(actor), agencyId)
export const mayImportSkm = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** Accepting what a weak element proposes, or setting it aside: who answers for the unit, or the planner. */
export const mayDecideSkm = (actor: Actor): boolean => holds(actor, 'planner', 'agency_head')
export const mayDecideSkmOf = (actor: Actor, agencyId: string): boolean =>
	reaches(scopeOf(actor, 'planner', 'agency_head'), agencyId)

/** Which competencies an element speaks of. */
export const mayMapElements = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** The weights are the planner's to change; everybody may read and try them. */
export const mayChangeWeights = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

/** Targets of the RPJMD and the competencies they rest on. */
export const mayEditTargets = mayChangeWeights

/** Reads all citizens' messages, answers, forwards, hides; sees contacts, each look recorded. */
export const mayModerate = (actor: Actor): boolean =>
	scopeOf(actor, 'planner', 'verifier') === 'all'

/** Agencies whose forwarded messages the actor may read; all messages where it is everywhere. */
export const messageScope = (actor: Actor): Scope => needsScope(actor)

export const mayReadMessages = (actor: Actor): boolean => mayShowNeeds(actor)

/** Who moderates answers anything; an agency answers what was forwarded to it. */
export const mayReply = (actor: Actor, forwardedTo: string | null): boolean =>
	mayModerate(actor) ||
	(forwardedTo !== null && reaches(scopeOf(actor, 'agency_head', 'agency_officer'), forwardedTo))

/** May answer at all, for docs/access.md. */
export const mayReplySomewhere = (actor: Actor): boolean =>
	mayModerate(actor) || holds(actor, 'agency_head', 'agency_officer')

/** Published cases are for whoever teaches or plans. */
export const mayReadCases = (actor: Actor): boolean =>
	mayShowNeeds(actor) || holds(actor, 'facilitator', 'organiser', 'mentor', 'coordinator')

/** Writes cards from the field; publishing them is the moderator's. */
export const mayWriteCases = (actor: Actor): boolean =>
	mayModerate(actor) || holds(actor, 'agency_head', 'agency_officer', 'facilitator', 'organiser')

/** A card that is not published is seen and changed by who wrote it and by who moderates. */
export const mayEditCase = (actor: Actor, { writtenBy }: { writtenBy: string }): boolean =>
	mayModerate(actor) || (mayWriteCases(actor) && writtenBy === actor.id)

export const actions: Record<string, (actor: Actor) => boolean> = {
	'needs.show': mayShowNeeds,
	'needs.compute': mayComputeGaps,
	'needs.waive': mayWaiveMandate,
	'needs.proposals': mayReadProposals,
	'needs.propose': mayPropose,
	'needs.decide': mayDecide,
	'needs.merge': mayAskMerge,
	'needs.round_set': maySetRound,
	'needs.mark_planned': mayMarkPlanned,
	'needs.performance_import': mayImportPerformance,
	'needs.skm_record': mayRecordSkm,
	'needs.skm_import': mayImportSkm,
	'needs.skm_decide': mayDecideSkm,
	'needs.skm_map': mayMapElements,
	'needs.weights_change': mayChangeWeights,
	'needs.targets_edit': mayEditTargets,
	'needs.messages_read': mayReadMessages,
	'needs.messages_reply': mayReplySomewhere,
	'needs.messages_moderate': mayModerate,
	'needs.cases_read': mayReadCases,
	'needs.cases_write': mayWriteCases
}
