import { expect, test } from 'vitest'
import {
	inOrder,
	judgeAgain,
	judgeEntry,
	judgeWithdrawal,
	promoted,
	type Waiting
} from './seats.ts'

const waits = (id: string, given: Partial<Waiting> = {}): Waiting => ({
	...{ id, isCitizen: false, origin: 'request', others: 0 },
	enteredAt: new Date('2027-01-10T08:00:00+07:00'),
	...given
})
const early = new Date('2027-01-02T08:00:00+07:00')

test('the plan goes first, then the fewest other seats, then who waited longest', () => {
	const list = [
		waits('late'),
		waits('busy', { others: 2, enteredAt: early }),
		waits('early', { enteredAt: early }),
		waits('planned', { origin: 'plan', others: 3 })
	]
	expect(inOrder(list).map(({ id }) => id)).toEqual(['planned', 'early', 'late', 'busy'])
})

test.each([
	['two seats', { seats: 20, citizenSeats: 0 }, { employees: 18, citizens: 0 }, ['a', 'b']],
	['none', { seats: 20, citizenSeats: 0 }, { employees: 21, citizens: 0 }, []],
	[
		'a citizen’s seat goes to no employee',
		{ seats: 1, citizenSeats: 2 },
		{ employees: 1, citizens: 0 },
		['w']
	]
])('free: %s', (_, batch, taken, expected) => {
	const list = [
		waits('a'),
		waits('b'),
		waits('c'),
		waits('w', { isCitizen: true, origin: 'citizen' })
	]
	expect(promoted(batch, taken, list).map(({ id }) => id)).toEqual(expected)
})

test.each([
	['draft', null, '2027-01-01', 'training.not_open'],
	['open', null, '2027-01-01', undefined],
	['open', '2027-01-31', '2027-01-31', undefined],
	['open', '2027-01-31', '2027-02-01', 'training.enrolment_over'],
	['cancelled', null, '2027-01-01', 'training.not_open']
] as const)(
	'coming into a batch that is %s, until %s, on %s: %s',
	(state, enrolUntil, today, code) => {
		expect(judgeEntry({ state, enrolUntil }, today)?.code).toBe(code)
	}
)

test.each([
	[undefined, undefined],
	['withdrawn', undefined],
	['refused', undefined],
	['replaced', undefined],
	['asked', 'training.already_in'],
	['waiting', 'training.already_in'],
	['enrolled', 'training.already_in']
] as const)('asking again when %s: %s', (state, code) => {
	expect(judgeAgain(state)?.code).toBe(code)
})

test.each([
	['enrolled', '2027-02-20', '2027-02-20', undefined],
	['enrolled', '2027-02-20', '2027-02-21', 'training.withdrawal_over'],
	['enrolled', null, '2027-03-02', undefined],
	['enrolled', null, '2027-03-03', 'training.withdrawal_over'],
	['waiting', '2027-02-20', '2027-02-21', undefined]
] as const)('going when %s, until %s, on %s: %s', (state, withdrawUntil, today, code) => {
	expect(judgeWithdrawal({ withdrawUntil, firstOn: '2027-03-02' }, state, today)?.code).toBe(code)
})
