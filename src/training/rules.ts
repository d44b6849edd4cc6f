import { atTime, clockRange, listDate } from '#platform/i18n/format.ts'
import { dayAfter } from '#plan/weeks.ts'
import type { SessionData } from './model.ts'
import { sessionClashes } from './refusals.ts'
import type { Refusal } from '#platform/refusal.ts'

type Days = { firstOn: string; lastOn: string }

/** When a day of training usually begins and ends; the organiser changes it. House rule, docs/rules.md#sesi-awal. */
const USUAL = { begins: '08.00', ends: '16.00' }

/** The first `days` working days from `firstOn` to `lastOn` on which something is held; fewer where there are no more. */
export function trainingDays(
	{ firstOn, lastOn }: Days,
	days: number,
	off: readonly Days[]
): string[] {
	const found: string[] = []
	for (let day = firstOn; day <= lastOn && found.length < days; day = dayAfter(day, 1)) {
		const weekday = new Date(day).getUTCDay()
		const isOff = off.some((one) => one.firstOn <= day && day <= one.lastOn)
		if (weekday !== 0 && weekday !== 6 && !isOff) found.push(day)
	}
	return found
}

/** A whole day's session, as a batch begins with it. */
export const firstSession = (
	title: string,
	day: string,
	number: number,
	where: Pick<SessionData, 'roomId' | 'facilitatorId'>
): SessionData => ({
	topic: `${title}, hari ${number}`,
	startsAt: atTime(day, USUAL.begins),
	endsAt: atTime(day, USUAL.ends),
	...{ place: '', link: '', speaker: '' },
	...where
})

/** Something that takes place at the same time as a session. */
export type Busy = {
	what: 'room' | 'facilitator' | 'batch'
	/** The room, the facilitator, or the batch's own topic. */
	name: string
	/** The batch that has it, and its number. */
	title: string
	number: number
	startsAt: Date
	endsAt: Date
}

const subject: Record<Busy['what'], (busy: Busy) => string> = {
	room: ({ name, title, number }) => `${name} sudah dipakai ${title} angkatan ${number}`,
	facilitator: ({ name, title, number }) => `${name} mengajar ${title} angkatan ${number}`,
	batch: ({ name }) => `Angkatan ini sudah punya sesi "${name}"`
}

/** What stands against a session's time and place, in words: the first of it. */
export function judgeSession(busy: readonly Busy[]): Refusal | undefined {
	const [first] = busy
	if (!first) return undefined
	const when = `${listDate(first.startsAt)}, ${clockRange(first.startsAt, first.endsAt)}`
	return sessionClashes(`${subject[first.what](first).slice(0, 80)}, ${when}.`)
}
