import { holds, reaches, scopeOf, type Actor, type Scope } from '#platform/access/actor.ts'
import { isCover, type PaperName } from './paper.ts'

/** Composes for the whole government, so a planner of single agencies may not. */
export const mayCompose = (actor: Actor): boolean => scopeOf(actor, 'planner') === 'all'

export const mayEditCatalogue = (actor: Actor): boolean => mayCompose(actor)

export const maySetBudget = (actor: Actor): boolean => mayCompose(actor)

/** Price standards, cost components, accounts, the cash plan; commitments and payments; cuts of the ceiling. */
export const mayKeepMoney = (actor: Actor): boolean => maySetBudget(actor)

export const mayAccept = (actor: Actor): boolean => mayCompose(actor)

const everywhere = ['planner', 'verifier', 'secretary', 'mayor', 'leader', 'auditor'] as const
const withinAgency = ['agency_head', 'agency_officer'] as const

/** Catalogue, budget, compositions: figures and reasons, no names. */
export const mayReadPlan = (actor: Actor): boolean => holds(actor, ...everywhere, ...withinAgency)

/** Days off, rooms, facilitators, limits of absence, leave, and the calendar itself. */
export const mayKeepCalendar = (actor: Actor): boolean => mayCompose(actor)

/** Agencies whose people the actor may see by name in a composition; lists are filtered by it in SQL. */
export const participantScope = (actor: Actor): Scope =>
	scopeOf(actor, ...everywhere, ...withinAgency)

/** The copy of the programme with names. */
export const mayReadInternalProgramme = (actor: Actor): boolean => participantScope(actor) === 'all'

/** Drafts and issues the papers of a plan, and calls the verification meeting. */
export const mayMakePapers = (actor: Actor): boolean => mayCompose(actor)

/** Whether the actor may read a paper; a draft only with the whole plan, a recap with the people that it is of. */
export function mayReadPaper(
	actor: Actor,
	{ name, agencyId, isDraft }: { name: PaperName; agencyId: string | null; isDraft: boolean }
): boolean {
	const scope = participantScope(actor)
	if (scope === 'all') return true
	if (name === 'recap') return agencyId !== null && !isDraft && reaches(scope, agencyId)
	return !isDraft && !isCover(name) && mayReadPlan(actor)
}

/** Somebody whose office signs papers; which of them, the paper says. */
export const maySignPapers = (actor: Actor): boolean =>
	scopeOf(actor, 'mayor', 'secretary', 'planner') === 'all' || holds(actor, 'agency_head')

/** Agencies whose joint activities the actor works in; lists are filtered by it in SQL. Others do not learn of them. */
export const jointScope = (actor: Actor): Scope => (mayCompose(actor) ? 'all' : partyScope(actor))

/** Agencies that the actor speaks for as a party. */
export const partyScope = (actor: Actor): Scope => scopeOf(actor, ...withinAgency)

export const mayWorkJointly = (actor: Actor): boolean =>
	mayCompose(actor) || holds(actor, ...withinAgency)

/** Agencies that the actor signs for, as their head. */
export const signingScope = (actor: Actor): Scope => scopeOf(actor, 'agency_head')

export const maySignJoint = (actor: Actor): boolean => holds(actor, 'agency_head')

/** The register of community partners; how to reach them only for who keeps it. */
export const mayReadPartners = (actor: Actor): boolean => mayWorkJointly(actor)

export const mayKeepPartners = (actor: Actor): boolean => mayCompose(actor)

/** The verifier of BKPSDM, the secretary (PyB), the mayor (PPK): for the whole government, as decision.ts has them. */
export const mayVerify = (actor: Actor): boolean => scopeOf(actor, 'verifier') === 'all'
export const maySubmit = (actor: Actor): boolean => scopeOf(actor, 'secretary') === 'all'
export const mayDecree = (actor: Actor): boolean => scopeOf(actor, 'mayor') === 'all'
export const mayReturn = (actor: Actor): boolean =>
	mayVerify(actor) || maySubmit(actor) || mayDecree(actor)

/** Writing about a version; whoever reads the whole plan, and heads of agencies. */
export const mayComment = (actor: Actor): boolean => holds(actor, ...everywhere, 'agency_head')

/** Having a version computed again from what is kept of it: planner, and auditor (the inspectorate). */
export const mayRecompute = (actor: Actor): boolean =>
	scopeOf(actor, 'planner', 'auditor') === 'all'

/** Says which activities answer citizens' messages. */
export const mayLinkCommunity = (actor: Actor): boolean =>
	scopeOf(actor, 'planner', 'verifier') === 'all'

/** Writes down where a case was worked on and what came of it. */
export const mayRecordCaseUse = (actor: Actor): boolean =>
	mayLinkCommunity(actor) || holds(actor, 'facilitator', 'organiser')

/** Whether the actor may at all, for docs/access.md. */
export const actions: Record<string, (actor: Actor) => boolean> = {
	'plan.read': mayReadPlan,
	'plan.catalogue_edit': mayEditCatalogue,
	'plan.budget_set': maySetBudget,
	'plan.money': mayKeepMoney,
	'plan.compose': mayCompose,
	'plan.change': mayCompose,
	'plan.accept': mayAccept,
	'plan.verify': mayVerify,
	'plan.submit': maySubmit,
	'plan.decree': mayDecree,
	'plan.return': mayReturn,
	'plan.comment': mayComment,
	'plan.recompute': mayRecompute,
	'plan.calendar': mayKeepCalendar,
	'plan.programme_internal': mayReadInternalProgramme,
	'plan.papers_make': mayMakePapers,
	'plan.papers_sign': maySignPapers,
	'plan.joint': mayWorkJointly,
	'plan.joint_sign': maySignJoint,
	'plan.partners': mayReadPartners,
	'plan.partners_keep': mayKeepPartners,
	'plan.community_link': mayLinkCommunity,
	'plan.case_use': mayRecordCaseUse
}
