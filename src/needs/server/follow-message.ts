import type { Context } from '#platform/context.ts'
import type { FollowedMessage } from '../message.ts'
import { codeUnknown, tooManyCodes } from '../message-refusals.ts'
import { codesBlockedTill, readCode } from '../message-rules.ts'
import { countWrongCode, findWrongCodes } from './limit-address.ts'
import { findByCode } from './store/message.ts'

export type Followed = { code: string; message: FollowedMessage } | { problem: string }

/**
 * What became of the message with this code. The code is the permission. Wrong ones are counted by address and, when they are
 * many, not looked up for a while; a page that is asked for again must say so, hence a sentence and no refusal.
 */
export async function followMessage(
	ctx: Context,
	{ code: typed, address }: { code: string; address: string }
): Promise<Followed> {
	const till = codesBlockedTill(await findWrongCodes(ctx, address), ctx.now)
	if (till) return { problem: tooManyCodes(till).message }
	const code = readCode(typed)
	const message = code && (await findByCode(ctx.db, code))
	if (code && message) return { code, message }
	await countWrongCode(ctx, address)
	return { problem: codeUnknown().message }
}
