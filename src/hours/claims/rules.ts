/** Claims as rules: who may still change one, how old it is, and what it is worth asking for. Pure. */
import type { NewCredit } from '../model.ts'
import type { ClaimFacts, ClaimState } from './model.ts'

const DAY = 86_400_000

/** Days within which a claim is answered: house rule, docs/rules.md#klaim. */
export const ANSWER_DAYS = 14

/** What its owner may still write in. */
export const isOpen = (state: ClaimState): boolean => state === 'draft' || state === 'returned'

/** Whole days since a claim was sent. */
export const ageInDays = (sentAt: Date, now: Date): number =>
	Math.floor((now.getTime() - sentAt.getTime()) / DAY)

export const isOverdue = (sentAt: Date, now: Date): boolean => ageInDays(sentAt, now) > ANSWER_DAYS

/** A claim sent before this moment is overdue. */
export const overdueBefore = (now: Date): Date => new Date(now.getTime() - (ANSWER_DAYS + 1) * DAY)

/** What the ledger is asked to count. Days are those between first and last; other units are one a claim. */
export const creditOf = (claim: ClaimFacts & { employeeId: string }): NewCredit => ({
	employeeId: claim.employeeId,
	formCode: claim.formCode,
	title: claim.title,
	organiser: claim.organiser,
	certificate: claim.certificate || undefined,
	startedOn: claim.startedOn,
	completedOn: claim.completedOn,
	international: claim.international,
	jp: claim.jp,
	minutes: null,
	units: null,
	source: 'claim'
})
