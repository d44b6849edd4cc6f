import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayCreditHours } from '../access.ts'
import type { LedgerEntry, NewEntry, TakeBackInput } from '../model.ts'
import { alreadyTakenBack, entryUnknown, isCorrection } from '../refusals.ts'
import * as ledger from './store/ledger.ts'

/**
 * Takes an entry of the ledger back by a counter-entry of the same day, so that nothing is ever lost or changed. What the
 * entry had kept others from counting is not counted afterwards by itself.
 */
export async function takeBack(
	ctx: Context,
	{ entryId, reason }: TakeBackInput
): Promise<{ employeeId: string }> {
	authorize(mayCreditHours(ctx.actor))
	await ledger.lockLedger(ctx.db)
	const entry = await ledger.findEntry(ctx.db, entryId)
	if (!entry) throw entryUnknown()
	if (entry.reversesId) throw isCorrection()
	if (entry.takenBack) throw alreadyTakenBack()

	await ledger.insertEntries(ctx.db, [counterEntry(ctx, entry, reason)])
	await record(ctx, 'hours.taken_back', { entry: entry.id, reason }, entry.employeeId)
	return { employeeId: entry.employeeId }
}

/**
 * The same for a use case that has asked for permission of its own; false where the entry was taken back before.
 */
export async function reverseEntry(
	ctx: Context,
	{ entryId, reason }: TakeBackInput
): Promise<boolean> {
	await ledger.lockLedger(ctx.db)
	const entry = await ledger.findEntry(ctx.db, entryId)
	if (!entry || entry.takenBack) return false
	await ledger.insertEntries(ctx.db, [counterEntry(ctx, entry, reason)])
	await record(ctx, 'hours.taken_back', { entry: entry.id, reason }, entry.employeeId)
	return true
}

/** What cancels an entry out, day by day and year by year. */
export function counterEntry(ctx: Context, entry: LedgerEntry, reason: string): NewEntry {
	const { takenBack: _, formName: __, ...same } = entry
	return {
		...same,
		id: ctx.newId(),
		claimed: -entry.claimed,
		counted: -entry.counted,
		reason,
		source: 'correction',
		importId: null,
		reversesId: entry.id,
		recordedAt: ctx.now
	}
}
