import { expect, test } from 'vitest'
import {
	houseRule,
	isAtOnce,
	isComplete,
	judgeArrival,
	judgeDeparture,
	sessionsNeeded,
	wasPresent
} from './presence.ts'

const at = (clock: string) => new Date(`2027-03-02T${clock}:00+07:00`)
const session = { startsAt: at('08:00'), endsAt: at('10:00') }

test.each([
	['07:29', { code: 'training.too_early' }],
	['07:30', 'on_time'],
	['08:15', 'on_time'],
	['08:16', 'late'],
	['10:00', 'late'],
	['10:01', { code: 'training.too_late' }]
])('whoever comes at %s is %o', (clock, expected) => {
	const verdict = judgeArrival(session, houseRule, at(clock))
	if (typeof expected === 'string') expect(verdict).toBe(expected)
	else expect(verdict).toMatchObject(expected)
})

test.each([
	['07:59', 'training.not_begun'],
	['08:00', undefined],
	['11:00', undefined],
	['11:01', 'training.too_late']
])('whoever leaves at %s is refused as %s', (clock, code) => {
	expect(judgeDeparture(session, at(clock))?.code).toBe(code)
})

test('a rule of the activity moves the hours', () => {
	const rule = { ...houseRule, opensBefore: 60, lateAfter: 0 }
	expect(judgeArrival(session, rule, at('07:00'))).toBe('on_time')
	expect(judgeArrival(session, rule, at('08:01'))).toBe('late')
})

test.each([
	[null, null, false, false],
	[at('08:00'), null, false, true],
	[at('08:00'), null, true, false],
	[at('08:00'), at('10:00'), true, true],
	[null, at('10:00'), false, false]
])('came %s, left %s, check-out wanted %s: present %s', (arrivedAt, leftAt, wanted, expected) => {
	const rule = { ...houseRule, withCheckOut: wanted }
	expect(wasPresent({ arrivedAt, leftAt }, rule)).toBe(expected)
})

test.each([
	[0, 0.8, 1],
	[1, 0.8, 1],
	[3, 0.8, 3],
	[5, 0.8, 4],
	[10, 0.7, 7], // 10 × 0.7 is a little more than 7 in binary
	[10, 0.01, 1],
	[4, 1, 4]
])('of %i sessions at a share of %d one has to be at %i', (sessions, minShare, needed) => {
	expect(sessionsNeeded(sessions, { ...houseRule, minShare })).toBe(needed)
})

test('a batch without sessions is completed by nobody', () => {
	expect(isComplete({ present: 0, sessions: 0 }, houseRule)).toBe(false)
})

test('two minutes of travel are at once, a second more is late', () => {
	const shown = at('08:00')
	expect(isAtOnce(shown, new Date(shown.getTime() + 120_000))).toBe(true)
	expect(isAtOnce(shown, new Date(shown.getTime() + 121_000))).toBe(false)
})
