/** Roles of the house. `employee` and `supervisor` come from the roster, the others are granted. */
export const grantedRoles = [
	'administrator',
	'planner',
	'verifier',
	'secretary',
	'mayor',
	'leader',
	'agency_head',
	'agency_officer',
	'organiser',
	'facilitator',
	'coordinator',
	'evaluator',
	'coder',
	'mentor',
	'auditor'
] as const
export type GrantedRole = (typeof grantedRoles)[number]

export const roles = [...grantedRoles, 'supervisor', 'employee'] as const
export type Role = (typeof roles)[number]

/** Agencies that a role reaches: all of the government, or these with everything below them. */
export type Scope = 'all' | readonly string[]

/** Roles that an official may have somebody else act in for some days. */
export const delegableRoles = [
	'secretary',
	'mayor',
	'verifier',
	'agency_head',
	'supervisor'
] as const
export type DelegableRole = (typeof delegableRoles)[number]

/** The actor acts in a role for somebody else: "a.n.". */
export type StandIn = {
	readonly delegationId: string
	readonly role: DelegableRole
	/** What of its reach is lent; what the actor reaches in the role by their own right is not in it. */
	readonly scope: Scope
	/** For whom: as the audit names them, by name, and as a person (the employee, or the account without one). */
	readonly principal: { readonly id: string; readonly name: string; readonly person: string }
	/** The last civil date. */
	readonly lastOn: string
}

export type Actor = {
	/** For the audit: 'akun:<id>', 'sistem:cli', 'publik'. */
	readonly id: string
	readonly name: string
	readonly accountId: string | null
	readonly employeeId: string | null
	/** The reach of each role held; a role that is absent is not held. */
	readonly scopes: Readonly<Partial<Record<Role, Scope>>>
	/** Roles among them that are held for somebody else today. */
	readonly standsIn?: readonly StandIn[]
}

export const anonymous: Actor = {
	id: 'publik',
	name: 'Publik',
	accountId: null,
	employeeId: null,
	scopes: {}
}

/** The command line and jobs act for the government itself; `name` is kept in the audit. */
export const system = (name: string): Actor => ({
	id: `sistem:${name}`,
	name: 'Sistem',
	accountId: null,
	employeeId: null,
	scopes: Object.fromEntries(grantedRoles.map((role) => [role, 'all']))
})

export const holds = (actor: Actor, ...wanted: Role[]): boolean =>
	wanted.some((role) => actor.scopes[role] !== undefined)

/** All that the given roles reach together. */
export function scopeOf(actor: Actor, ...wanted: Role[]): Scope {
	const scopes = wanted.map((role) => actor.scopes[role]).filter((scope) => scope !== undefined)
	return scopes.includes('all') ? 'all' : [...new Set(scopes.flat())]
}

export const reaches = (scope: Scope, agencyId: string): boolean =>
	scope === 'all' || scope.includes(agencyId)

/** For whom the actor acts in a role, of one agency where it is named; undefined where they hold it themselves, or not at all. */
export const actsFor = (actor: Actor, role: Role, agencyId?: string): StandIn | undefined =>
	actor.standsIn?.find(
		(standIn) =>
			standIn.role === role && (agencyId === undefined || reaches(standIn.scope, agencyId))
	)
