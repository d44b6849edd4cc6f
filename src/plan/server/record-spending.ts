import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayKeepMoney } from '../access.ts'
import type { SpendingDraft } from '../budget-forms.ts'
import { commitmentPaid, spendingReversed, spendingUnknown } from '../money-refusals.ts'
import { openBooks } from './open-books.ts'
import * as store from './store/spending.ts'

/**
 * Records a commitment or a payment by its document's number. Refused where the number stands already or a ceiling would be
 * passed; two people at once are taken one after the other.
 */
export async function recordSpending(
	ctx: Context,
	draft: SpendingDraft
): Promise<{ year: number }> {
	authorize(mayKeepMoney(ctx.actor))
	const { tahun: year, settles, closes, charge, kegiatan, batch, ...entry } = draft
	const books = await openBooks(ctx, year, { lock: true })
	const row = books.enter({
		...entry,
		settles: settles ?? null,
		closes: closes && settles !== undefined,
		source: charge?.source ?? '',
		agencyId: charge?.agencyId ?? null,
		activityId: kegiatan ?? null,
		batch: kegiatan ? (batch ?? null) : null
	})
	if (row instanceof Refusal) throw row
	await store.insertSpending(ctx.db, [row])
	const { kind, document, number, amount } = row
	await record(ctx, 'plan.spending_recorded', { year, kind, document, number, amount }, row.id)
	return { year }
}

/** Takes an entry back by a row of the other sign; its number is free again. */
export async function reverseSpending(
	ctx: Context,
	{ tahun: year, catatan, reason }: { tahun: number; catatan: string; reason: string }
): Promise<{ year: number }> {
	authorize(mayKeepMoney(ctx.actor))
	await store.lockYear(ctx.db, year)
	const entry = await store.findSpending(ctx.db, catatan)
	if (entry?.year !== year || entry.reversesId) throw spendingUnknown()
	if (entry.reversed) throw spendingReversed()
	if (entry.paid) throw commitmentPaid()
	await store.insertSpending(ctx.db, [reversing(ctx, entry, reason)])
	const { number, amount } = entry
	await record(ctx, 'plan.spending_reversed', { year, number, amount, reason }, catatan)
	return { year }
}

/** The row that takes an entry back. */
export const reversing = (
	ctx: Context,
	entry: store.NewSpending,
	reason: string
): store.NewSpending => ({
	...entry,
	id: ctx.newId(),
	amount: -entry.amount,
	reversesId: entry.id,
	settlesId: null,
	closes: false,
	importId: null,
	reason,
	recordedBy: ctx.actor.name,
	recordedAt: ctx.now
})
