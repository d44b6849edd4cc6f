import { expect, test } from 'vitest'
import { expired, isDue, Schedule } from './schedule.ts'

const at = (text: string) => new Date(`${text}:00+07:00`)
const usual = Schedule.parse({})

test.each<[string, string | undefined, boolean, string, boolean]>([
	['never made', undefined, false, '2027-03-02T09:00', true],
	['made this night', '2027-03-02T02:00', false, '2027-03-02T23:59', false],
	['a minute before the hour', '2027-03-01T02:00', false, '2027-03-02T01:59', false],
	['at the hour', '2027-03-01T02:00', false, '2027-03-02T02:00', true],
	['the machine was off for days', '2027-02-20T02:00', false, '2027-03-02T14:00', true],
	['by hand after the hour', '2027-03-02T08:00', false, '2027-03-02T20:00', false],
	['by hand before the hour', '2027-03-01T20:00', false, '2027-03-02T02:00', true],
	['not finished, ten minutes ago', '2027-03-02T02:00', true, '2027-03-02T02:10', false],
	['not finished, an hour ago', '2027-03-02T02:00', true, '2027-03-02T03:00', true]
])('%s', (_, last, failed, now, due) => {
	expect(isDue(usual, last ? { at: at(last), failed } : undefined, at(now))).toBe(due)
})

const nightly = (from: string, days: number) =>
	Array.from({ length: days }, (_, day) => ({
		madeAt: new Date(at(`${from}T02:00`).getTime() + day * 86_400_000)
	}))
const days = (backups: readonly { madeAt: Date }[]) =>
	backups.map(({ madeAt }) => madeAt.toISOString().slice(0, 10))

test('of 40 nights the last three, the last two weeks and the last two months stay', () => {
	const all = nightly('2027-02-01', 40) // Monday 1 February to Friday 12 March; UTC is a day behind
	const gone = expired(all, { ...usual, daily: 3, weekly: 2, monthly: 2 })
	const stay = all.filter((backup) => !gone.includes(backup))
	expect(days(stay)).toEqual(['2027-02-27', '2027-03-06', '2027-03-09', '2027-03-10', '2027-03-11'])
})

test('of several on one day the newest stays, and the very newest always', () => {
	const all = [at('2027-03-02T02:00'), at('2027-03-02T03:00')].map((madeAt) => ({ madeAt }))
	const none = { ...usual, daily: 0, weekly: 0, monthly: 0 }
	expect(expired(all, { ...none, daily: 1 })).toEqual([all[0]])
	expect(expired(all, none)).toEqual([all[0]])
	expect(expired([], none)).toEqual([])
})

test.each([
	[{ folder: 'cadangan' }, 'folder'],
	[{ hour: '24' }, 'hour'],
	[{ hour: 'dua' }, 'hour'],
	[{ daily: '1.5' }, 'daily'],
	[{ monthly: '-1' }, 'monthly']
])('%o is no schedule', (input, field) => {
	expect(Schedule.safeParse(input).error?.issues[0]?.path).toEqual([field])
})
