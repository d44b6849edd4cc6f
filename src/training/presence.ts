/** Who counts as present, and who has completed an activity. Pure; source: docs/rules.md#presensi. */
import type { Refusal } from '#platform/refusal.ts'
import { notBegun, tooEarly, tooLate } from './attendance-refusals.ts'

const MINUTE = 60_000
/** Codes still come in this long after the end: rooms empty slowly. */
const CHECK_OUT_MINUTES = 60
/** What arrives within this time of its code counts at once; later it waits for the committee. */
const AT_ONCE = 2 * MINUTE

export type PresenceRule = {
	/** Minutes before the start from which one may check in, and after it from which one is late. */
	opensBefore: number
	lateAfter: number
	/** Who does not check out was not there. */
	withCheckOut: boolean
	/** Share of the batch's sessions that one has to be at, 0..1. */
	minShare: number
}

/** House rule until the activity has one of its own. */
export const houseRule: PresenceRule = {
	opensBefore: 30,
	lateAfter: 15,
	withCheckOut: false,
	minShare: 0.8
}

export const checkKinds = ['in', 'out'] as const
export type CheckKind = (typeof checkKinds)[number]

export type Arrival = 'on_time' | 'late'

type Times = { startsAt: Date; endsAt: Date }

/**
 * Whether somebody may arrive at a moment, and how.
 *
 *     start - opensBefore   start        start + lateAfter     end
 *     |------- on_time ------------------|------- late --------|
 *
 * Both ends of a stretch belong to it. Returns a refusal, never throws.
 */
export function judgeArrival(
	{ startsAt, endsAt }: Times,
	{ opensBefore, lateAfter }: PresenceRule,
	at: Date
): Arrival | Refusal {
	const opensAt = new Date(startsAt.getTime() - opensBefore * MINUTE)
	if (at < opensAt) return tooEarly(opensAt)
	if (at > endsAt) return tooLate(endsAt)
	return at.getTime() <= startsAt.getTime() + lateAfter * MINUTE ? 'on_time' : 'late'
}

/** One leaves between the start and an hour after the end. */
export function judgeDeparture({ startsAt, endsAt }: Times, at: Date): Refusal | undefined {
	if (at < startsAt) return notBegun(startsAt)
	const closesAt = new Date(endsAt.getTime() + CHECK_OUT_MINUTES * MINUTE)
	return at > closesAt ? tooLate(closesAt) : undefined
}

/** From when to when codes of a session can mean something. */
export const codesFrom = ({ startsAt }: Times, { opensBefore }: PresenceRule): Date =>
	new Date(startsAt.getTime() - opensBefore * MINUTE)
export const codesUntil = ({ endsAt }: Times): Date =>
	new Date(endsAt.getTime() + CHECK_OUT_MINUTES * MINUTE)

/** Whether a code that was shown at a moment still counts by itself at another. */
export const isAtOnce = (shownAt: Date, now: Date): boolean =>
	now.getTime() - shownAt.getTime() <= AT_ONCE

/** How far back codes are looked for that count by themselves. */
export const atOnceSince = (now: Date): Date => new Date(now.getTime() - AT_ONCE)

/** Whether somebody was at a session. */
export const wasPresent = (
	{ arrivedAt, leftAt }: { arrivedAt: Date | null; leftAt: Date | null },
	{ withCheckOut }: PresenceRule
): boolean => arrivedAt !== null && (!withCheckOut || leftAt !== null)

/** Sessions that one has to be at: the share of all, upwards; at least one. */
export const sessionsNeeded = (sessions: number, { minShare }: PresenceRule): number =>
	Math.max(1, Math.ceil(Number((sessions * minShare).toFixed(6))))

/** Whether somebody who was at `present` of a batch's `sessions` has completed it. A batch without sessions nobody completes. */
export const isComplete = (
	{ present, sessions }: { present: number; sessions: number },
	rule: PresenceRule
): boolean => present >= sessionsNeeded(sessions, rule)
