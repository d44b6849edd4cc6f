import type { Context } from '../context.ts'
import { mayManageAccounts } from './access.ts'
import { authorize } from './authorize.ts'
import { accountUnknown } from './refusals.ts'
import * as store from './store.ts'

/** An account with its grants, for the administrator. */
export async function showAccount(ctx: Context, id: string) {
	authorize(mayManageAccounts(ctx.actor))
	const account = await store.findAccount(ctx.db, id)
	if (!account) throw accountUnknown()
	return { account, grants: await store.listGrants(ctx.db, id) }
}
