import { holds, reaches, scopeOf, type Actor, type Scope } from '#platform/access/actor.ts'

/** Agencies whose batches the actor runs; batches of the personnel office only where it is 'all'. */
export const organisedScope = (actor: Actor): Scope =>
	scopeOf(actor, 'planner') === 'all' ? 'all' : scopeOf(actor, 'organiser')

/** Runs batches at all. */
export const mayOrganise = (actor: Actor): boolean => {
	const scope = organisedScope(actor)
	return scope === 'all' || scope.length > 0
}

/** Runs this batch: changes it, its sessions and who takes part. */
export const mayRunBatch = (actor: Actor, { agencyId }: { agencyId: string | null }): boolean => {
	const scope = organisedScope(actor)
	return scope === 'all' || (agencyId !== null && reaches(scope, agencyId))
}

const readers = ['planner', 'verifier', 'secretary', 'mayor', 'leader', 'auditor'] as const
const withinAgency = ['agency_head', 'agency_officer'] as const

/** Batches, sessions and figures, no names. */
export const mayReadBatches = (actor: Actor): boolean =>
	mayOrganise(actor) || holds(actor, ...readers, ...withinAgency, 'facilitator')

/** Agencies whose people the actor sees by name in a batch that they do not run; lists are filtered by it in SQL. */
export const participantScope = (actor: Actor): Scope =>
	scopeOf(actor, ...readers, ...withinAgency, 'facilitator')

/** Puts people of their own forward for seats, and changes who goes. */
export const mayNominate = (actor: Actor): boolean =>
	mayOrganise(actor) || holds(actor, ...withinAgency)

/** Whose people the actor may put into a batch: everybody's where they run it. */
export const nominationScope = (actor: Actor, batch: { agencyId: string | null }): Scope =>
	mayRunBatch(actor, batch) ? 'all' : scopeOf(actor, ...withinAgency)

/** Decides requests: supervisors for their people, heads of agencies for those who have none. */
export const mayDecideRequests = (actor: Actor): boolean =>
	holds(actor, 'supervisor', 'agency_head')

/** Makes new keys that sign credentials of certificates. */
export const mayKeepCredentialKeys = (actor: Actor): boolean =>
	organisedScope(actor) === 'all' || holds(actor, 'administrator')

/** Has seats of their own. */
export const mayTakePart = (actor: Actor): boolean => actor.employeeId !== null

/** How presence in an activity is judged holds for all batches of it, whoever runs them. */
export const mayKeepPresenceRules = (actor: Actor): boolean => organisedScope(actor) === 'all'

/** Whether the actor may at all, for docs/access.md. */
export const actions: Record<string, (actor: Actor) => boolean> = {
	'training.read': mayReadBatches,
	'training.organise': mayOrganise,
	'training.nominate': mayNominate,
	'training.decide': mayDecideRequests,
	'training.presence_rules': mayKeepPresenceRules,
	'training.credential_keys': mayKeepCredentialKeys,
	'training.own': mayTakePart
}
