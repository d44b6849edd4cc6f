import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayModerate } from '../access.ts'
import type { Offer } from '../message.ts'
import { listOffers as list } from './store/message-list.ts'

/**
 * Citizens' offers to teach, the newest first: candidates for community partners. Name and contact are not in it; `showMessage`
 * with `withContact` gives them and records the look.
 */
export async function listOffers(ctx: Context): Promise<Offer[]> {
	authorize(mayModerate(ctx.actor))
	return list(ctx.db)
}
