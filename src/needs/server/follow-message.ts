import { tooManyCodes } from '#platform/access/refusals.ts'
import { closedTill, countVisit, wrongCodes } from '#platform/access/visitors.ts'
import type { Context } from '#platform/context.ts'
import type { FollowedMessage } from '../message.ts'
import { codeUnknown } from '../message-refusals.ts'
import { readCode } from '../message-rules.ts'
import { findByCode } from './store/message.ts'

const WRONG_CODES = wrongCodes('needs')

export type Followed = { code: string; message: FollowedMessage } | { problem: string }

/**
 * What became of the message with this code. The code is the permission. Wrong ones are counted by address and, when they are
 * many, not looked up for a while; a page that is asked for again must say so, hence a sentence and no refusal.
 */
export async function followMessage(
	ctx: Context,
	{ code: typed, address }: { code: string; address: string }
): Promise<Followed> {
	const till = await closedTill(ctx, WRONG_CODES, address)
	if (till) return { problem: tooManyCodes(till).message }
	const code = readCode(typed)
	const message = code && (await findByCode(ctx.db, code))
	if (code && message) return { code, message }
	await countVisit(ctx, WRONG_CODES, address)
	return { problem: codeUnknown().message }
}
