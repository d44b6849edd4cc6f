import { z } from 'zod'
import type { Context } from '../context.ts'

const RequestId = z.uuid()

/**
 * Runs `work` once for a request id and remembers where it led; the same id again answers the same without working. A second
 * sender waits for the first one's transaction. Without a valid id it just works.
 */
export async function once(
	ctx: Context,
	requestId: unknown,
	route: string,
	work: () => Promise<string>
): Promise<string> {
	const id = RequestId.safeParse(requestId)
	if (!id.success) return work()

	const fresh = await ctx.db
		.insertInto('platform_request')
		.values({ id: id.data, account_id: ctx.actor.accountId, route })
		.onConflict((earlier) => earlier.column('id').doNothing())
		.returning('id')
		.executeTakeFirst()
	if (!fresh) {
		const earlier = await ctx.db
			.selectFrom('platform_request')
			.select('location')
			.where('id', '=', id.data)
			.where('route', '=', route)
			.where('account_id', 'is not distinct from', ctx.actor.accountId)
			.executeTakeFirst()
		return earlier?.location ?? '/beranda'
	}
	const location = await work()
	await ctx.db.updateTable('platform_request').set({ location }).where('id', '=', id.data).execute()
	return location
}
