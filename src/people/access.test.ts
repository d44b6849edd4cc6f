import { expect, test } from 'vitest'
import { actorWith } from '#platform/testing/context.ts'
import { isLookRecorded, mayEditPeople, mayListPeople, maySeePerson } from './access.ts'

const person = { id: 'p', agencyId: 'a', supervisorId: 's' }

test.each([
	['a planner', actorWith(['planner']), true],
	['the head of their agency', actorWith(['agency_head'], ['a']), true],
	['the officer of their agency', actorWith(['agency_officer'], ['a']), true],
	['the head of another agency', actorWith(['agency_head'], ['b']), false],
	['their supervisor', actorWith(['supervisor', 'employee'], [], 's'), true],
	['a supervisor of others', actorWith(['supervisor', 'employee'], [], 't'), false],
	['themselves', actorWith(['employee'], [], 'p'), true],
	['a colleague', actorWith(['employee'], [], 'q'), false],
	['a leader', actorWith(['leader']), true],
	['an auditor', actorWith(['auditor']), true],
	['an administrator of accounts', actorWith(['administrator']), false],
	['a facilitator', actorWith(['facilitator']), false]
])('%s sees a person: %3$s', (_, actor, sees) => expect(maySeePerson(actor, person)).toBe(sees))

test('lists are for who sees others; editing is the planner of the whole government', () => {
	expect(mayListPeople(actorWith(['supervisor', 'employee'], [], 's'))).toBe(true)
	expect(mayListPeople(actorWith(['employee'], [], 'p'))).toBe(false)
	expect(mayEditPeople(actorWith(['planner']))).toBe(true)
	expect(mayEditPeople(actorWith(['planner'], ['a']))).toBe(false)
	expect(mayEditPeople(actorWith(['agency_head'], ['a']))).toBe(false)
})

test("a look is recorded unless it is one's own or the planner's", () => {
	expect(isLookRecorded(actorWith(['agency_head'], ['a']), 'p')).toBe(true)
	expect(isLookRecorded(actorWith(['planner']), 'p')).toBe(false)
	expect(isLookRecorded(actorWith(['employee'], [], 'p'), 'p')).toBe(false)
})
