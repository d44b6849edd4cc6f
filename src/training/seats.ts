/** Who gets a seat, and until when one may come and go. Pure; sources in docs/rules.md#daftar-tunggu. */
import { longDate } from '#platform/i18n/format.ts'
import type { Refusal } from '#platform/refusal.ts'
import type { Batch, EnrolmentState, Origin } from './model.ts'
import { alreadyIn, batchNotOpen, enrolmentOver, withdrawalOver } from './enrolment-refusals.ts'

export type Waiting = {
	id: string
	isCitizen: boolean
	origin: Origin
	/** Seats that the person has in other batches of the year. */
	others: number
	enteredAt: Date
}

/**
 * The waiting list in its order: whom the plan meant to come first, then who has the fewest seats in the year's other
 * batches, then who has waited longest. Source: docs/rules.md#daftar-tunggu.
 */
export const inOrder = (waiting: readonly Waiting[]): Waiting[] =>
	[...waiting].sort(
		(a, b) =>
			Number(b.origin === 'plan') - Number(a.origin === 'plan') ||
			a.others - b.others ||
			a.enteredAt.getTime() - b.enteredAt.getTime() ||
			a.id.localeCompare(b.id)
	)

export type Taken = { employees: number; citizens: number }

/** Whom the free seats go to; seats of employees and of citizens are two kinds. */
export function promoted(
	{ seats, citizenSeats }: Pick<Batch, 'seats' | 'citizenSeats'>,
	taken: Taken,
	waiting: readonly Waiting[]
): Waiting[] {
	const ordered = inOrder(waiting)
	const of = (isCitizen: boolean, free: number) =>
		ordered.filter((one) => one.isCitizen === isCitizen).slice(0, Math.max(0, free))
	return [...of(false, seats - taken.employees), ...of(true, citizenSeats - taken.citizens)]
}

/** Whether somebody new may still come into an open batch. */
export function judgeEntry(
	{ state, enrolUntil }: Pick<Batch, 'state' | 'enrolUntil'>,
	today: string
): Refusal | undefined {
	if (state !== 'open') return batchNotOpen()
	if (enrolUntil && today > enrolUntil) return enrolmentOver(longDate(enrolUntil))
	return undefined
}

/** Somebody is once in a batch: who waits or sits does not ask again. */
export const judgeAgain = (state: EnrolmentState | undefined): Refusal | undefined =>
	state === 'asked' || state === 'waiting' || state === 'enrolled' ? alreadyIn(state) : undefined

/** Whether somebody may give back their own place: who only asks or waits always may. */
export function judgeWithdrawal(
	{ withdrawUntil, firstOn }: Pick<Batch, 'withdrawUntil'> & { firstOn: string | null },
	state: EnrolmentState,
	today: string
): Refusal | undefined {
	if (state !== 'enrolled') return undefined
	const last = withdrawUntil ?? firstOn
	return last && today > last ? withdrawalOver(longDate(last)) : undefined
}
