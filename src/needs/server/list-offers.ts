import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import { mayModerate } from '../access.ts'
import type { Offer } from '../message.ts'
import * as store from './store/message-list.ts'

/**
 * A page of citizens' offers to teach, the newest first: candidates for community partners, but for messages named in `except`. Name and contact are not in it; `showMessage`
 * with `withContact` gives them and records the look.
 */
export async function listOffers(
	ctx: Context,
	{ except, page }: { except: readonly string[]; page: number }
): Promise<{ rows: Offer[]; total: number }> {
	authorize(mayModerate(ctx.actor))
	return store.listOffers(ctx.db, { except, limit: PAGE_ROWS, offset: rowsBefore({ page }) })
}
