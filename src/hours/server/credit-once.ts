import type { Context } from '#platform/context.ts'
import type { NewCredit, NewEntry } from '../model.ts'
import { writeCredits } from './credit.ts'
import { listTwinEntries, lockLedger, type TwinEntry } from './store/ledger.ts'

/** What came of a credit: an entry, or what stands for the same course already. */
export type Credited = { readonly entry: NewEntry } | { readonly twin: TwinEntry }

/**
 * Credits courses that were held here, in the order of the claims, each at most once for a person: where the ledger has an entry
 * of overlapping days and a like title, claimed by hand or imported, nothing is written. Permission is the caller's.
 */
export async function creditOnce(ctx: Context, claims: readonly NewCredit[]): Promise<Credited[]> {
	await lockLedger(ctx.db)
	const twins = await listTwinEntries(ctx.db, claims)
	const fresh = claims.filter((_, i) => !twins.has(i))
	const entries = fresh.length > 0 ? await writeCredits(ctx, fresh) : []
	const written = entries.values()
	return claims.map((_, i) => {
		const twin = twins.get(i)
		return twin ? { twin } : { entry: written.next().value! }
	})
}
