import { expect, test } from 'vitest'
import type { Fate } from './citizens.ts'
import { stepsOf } from './message-steps.ts'

const message = {
	receivedAt: new Date('2026-11-24T01:00:00Z'),
	state: 'new' as const,
	replies: [],
	closedAt: null
}
const answered = {
	...message,
	state: 'closed' as const,
	closedAt: message.receivedAt,
	replies: [{ body: 'Ya.', byOffice: 'BKPSDM', at: message.receivedAt }]
}
const none: Fate = { activities: [], uses: [] }
const activity = { id: 'a', title: 'Layanan Prima', year: null, month: null, decreed: false }
const inPlan = { ...activity, year: 2027, month: 3, decreed: true }
const use = { activity: 'Layanan Prima', usedOn: '2027-03-02', outcome: '' }
const states = (given: Parameters<typeof stepsOf>[0], fate: Fate) =>
	stepsOf(given, fate).map(({ state }) => state)

test.each([
	['nothing yet', message, none, ['done', 'todo', 'todo', 'todo']],
	['linked', message, { ...none, activities: [activity] }, ['done', 'going', 'todo', 'todo']],
	[
		'in a draft',
		message,
		{ ...none, activities: [{ ...inPlan, decreed: false }] },
		['done', 'going', 'todo', 'todo']
	],
	['in a plan', message, { ...none, activities: [inPlan] }, ['done', 'done', 'todo', 'todo']],
	['a case held', message, { activities: [inPlan], uses: [use] }, ['done', 'done', 'done', 'todo']],
	[
		'with what came of it',
		message,
		{ activities: [], uses: [{ ...use, outcome: 'Loket buka saat istirahat.' }] },
		['done', 'todo', 'done', 'done']
	],
	[
		'intended',
		message,
		{ ...none, uses: [{ ...use, usedOn: null }] },
		['done', 'todo', 'todo', 'todo']
	]
])('%s', (_, given, fate, expected) => expect(states(given, fate)).toEqual(expected))

test('the sentences name activity, year and month, and say when nothing is to come', () => {
	expect(stepsOf(message, { ...none, activities: [inPlan] })[1]!.text).toBe(
		'Layanan Prima masuk rencana 2027, mulai Maret.'
	)
	expect(stepsOf(message, { ...none, activities: [{ ...inPlan, decreed: false }] })[1]!.text).toBe(
		'Layanan Prima ada di konsep rencana 2027, mulai Maret, dan menunggu ditetapkan.'
	)
	expect(stepsOf(answered, none).map(({ text }) => text)).toEqual([
		'Kami terima 24 November 2026.',
		...Array<string>(3).fill('Tidak ada kegiatan untuk ini; jawabannya ada di bawah.')
	])
})
