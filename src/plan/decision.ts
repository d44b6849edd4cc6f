/** From draft to decree: the states of a version, who brings it from one to the next, and whose hands must differ. Pure. */
import { actsFor, scopeOf, type Actor, type Role, type StandIn } from '#platform/access/actor.ts'

export const versionStates = [
	'draft',
	'verified',
	'submitted',
	'decreed',
	'revised',
	'replaced',
	'withdrawn'
] as const
export type VersionState = (typeof versionStates)[number]

/** States in which somebody still has something to do. */
export const openStates = ['draft', 'verified', 'submitted'] as const
export const isOpen = (state: VersionState): boolean =>
	(openStates as readonly VersionState[]).includes(state)

/** What people do to a version; 'replace' and 'revise' happen to it when another takes its place. */
export const versionSteps = ['verify', 'submit', 'decree', 'return', 'withdraw'] as const
export type VersionStep = (typeof versionSteps)[number]
export type RecordedStep = VersionStep | 'make' | 'replace' | 'revise'

/** How the address of each step's page says it. */
export const stepPaths: Record<VersionStep, string> = {
	verify: 'verifikasi',
	submit: 'ajukan',
	decree: 'tetapkan',
	return: 'kembalikan',
	withdraw: 'tarik'
}

type Move = { step: VersionStep; from: VersionState; to: VersionState; by: readonly Role[] }

/**
 * The whole machine. The verifier is of BKPSDM, the secretary is the PyB (Pejabat yang Berwenang), the mayor the PPK (Pejabat
 * Pembina Kepegawaian). Source: PP 11/2017 art. 1 and 207; the order of the steps is a house rule, docs/rules.md#penetapan.
 */
export const moves: readonly Move[] = [
	{ step: 'verify', from: 'draft', to: 'verified', by: ['verifier'] },
	{ step: 'submit', from: 'verified', to: 'submitted', by: ['secretary'] },
	{ step: 'decree', from: 'submitted', to: 'decreed', by: ['mayor'] },
	{ step: 'return', from: 'draft', to: 'draft', by: ['verifier'] },
	{ step: 'return', from: 'verified', to: 'draft', by: ['verifier', 'secretary'] },
	{ step: 'return', from: 'submitted', to: 'draft', by: ['secretary', 'mayor'] },
	{ step: 'withdraw', from: 'draft', to: 'withdrawn', by: ['planner'] }
]

export const moveOf = (step: VersionStep, from: VersionState): Move | undefined =>
	moves.find((move) => move.step === step && move.from === from)

/** The role by which the actor may make a move; undefined where none of theirs does. Only roles for the whole government. */
export const roleFor = (actor: Actor, { by }: Move): Role | undefined =>
	by.find((role) => scopeOf(actor, role) === 'all')

/** Steps that the actor's roles open in a state. */
export const stepsOpen = (actor: Actor, state: VersionState): VersionStep[] =>
	moves.filter((move) => move.from === state && roleFor(actor, move)).map((move) => move.step)

/** Duties that must lie in different hands; sending back is not one. */
export const duties = ['make', 'verify', 'submit', 'decree'] as const
export type Duty = (typeof duties)[number]

/** Sending back and withdrawing are none. */
export const dutyOf = (step: RecordedStep): Duty | undefined => duties.find((duty) => duty === step)

export type Hand = { duty: Duty; person: string }

/** Who an actor is as a person, whatever account or errand they come with. */
export const personOf = ({ employeeId, accountId, id }: Actor): string =>
	employeeId ?? accountId ?? id

/**
 * Everybody whose hands a step in a role, or in one agency's, would be, and for whom it would be done: each as a person and by account, since an
 * account that had a duty may have got its employee from the roster later.
 */
export function handsIn(
	actor: Actor,
	role: Role,
	agencyId?: string
): { people: string[]; behalf: StandIn['principal'] | undefined } {
	const behalf = actsFor(actor, role, agencyId)?.principal
	const people = [personOf(actor), actor.id, ...(behalf ? [behalf.person, behalf.id] : [])]
	return { people, behalf }
}

/**
 * An earlier duty of the same version that one of `people` had; undefined where all differ. `people` are who acts and for whom
 * they act: a stand-in neither lends their own hands to what they did before, nor lets the official judge their own work.
 * Source: house rule, docs/rules.md#penetapan.
 */
export const clashingDuty = (
	duty: Duty,
	people: readonly string[],
	earlier: readonly Hand[]
): Duty | undefined =>
	earlier.find((hand) => hand.duty !== duty && people.includes(hand.person))?.duty

/** By what two versions are compared. */
export const differenceParts = ['kegiatan', 'uang', 'orang'] as const
export type DifferencePart = (typeof differenceParts)[number]
