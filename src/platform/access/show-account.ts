import type { Context } from '../context.ts'
import { mayManageAccounts } from './access.ts'
import { authorize } from './authorize.ts'
import { accountUnknown } from './refusals.ts'
import * as store from './store.ts'
import { findFactor } from './store-factor.ts'

/** An account with its grants and whether its second factor is on, for the administrator. */
export async function showAccount(ctx: Context, id: string) {
	authorize(mayManageAccounts(ctx.actor))
	const account = await store.findAccount(ctx.db, id)
	if (!account) throw accountUnknown()
	const [grants, factor] = await Promise.all([store.listGrants(ctx.db, id), findFactor(ctx.db, id)])
	return { account, grants, factorOn: !!factor?.confirmedAt }
}
