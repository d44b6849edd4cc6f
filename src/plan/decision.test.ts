import { expect, test } from 'vitest'
import { roles, type Role } from '#platform/access/actor.ts'
import { actorWith } from '#platform/testing/context.ts'
import { clashingDuty, stepsOpen, versionStates, type VersionState } from './decision.ts'

/** Every role in every state; whoever and whatever is not named may do nothing. */
const open: Partial<Record<VersionState, Partial<Record<Role, string[]>>>> = {
	draft: { verifier: ['verify', 'return'], planner: ['withdraw'] },
	verified: { secretary: ['submit', 'return'], verifier: ['return'] },
	submitted: { mayor: ['decree', 'return'], secretary: ['return'] }
}

const table = versionStates.flatMap((state) => roles.map((role) => ({ state, role })))

test.each(table)('$state: what a $role may do', ({ state, role }) => {
	expect(stepsOpen(actorWith([role]), state).sort()).toEqual(
		[...(open[state]?.[role] ?? [])].sort()
	)
	expect(stepsOpen(actorWith([role], ['one-agency']), state)).toEqual([])
})

const earlier = [
	{ duty: 'make', person: 'rina' },
	{ duty: 'verify', person: 'budi' }
] as const

test.each([
	['somebody new', 'submit', ['sari'], undefined],
	['the maker verifies', 'verify', ['rina'], 'make'],
	['the verifier verifies again after it was sent back', 'verify', ['budi'], undefined],
	['the verifier submits', 'submit', ['budi'], 'verify'],
	[
		'a stand-in who verified, for a secretary who did nothing yet',
		'submit',
		['budi', 'sari'],
		'verify'
	],
	[
		'a stand-in who did nothing yet, for a secretary who made it',
		'submit',
		['wati', 'rina'],
		'make'
	],
	['a stand-in and a secretary who did nothing yet', 'submit', ['wati', 'sari'], undefined],
	['the maker decrees', 'decree', ['rina'], 'make']
] as const)('%s', (_, duty, people, clash) => {
	expect(clashingDuty(duty, people, earlier)).toBe(clash)
})
