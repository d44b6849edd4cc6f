import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayModerate, mayReadMessages, mayReply, messageScope } from '../access.ts'
import type { Message, Reply } from '../message.ts'
import { messageUnknown } from '../message-refusals.ts'
import type { Personal } from '../personal-data.ts'
import { findPersonalIn } from './find-personal.ts'
import { listCasesOf } from './store/case.ts'
import * as store from './store/message.ts'

export type ShownMessage = {
	message: Message
	replies: Reply[]
	/** What in the message leads to a person, so that whoever answers thinks of it. */
	personal: Personal[]
	cases: Awaited<ReturnType<typeof listCasesOf>>
	/** Only where it was asked for, by who moderates. */
	contact: { name: string; contact: string } | undefined
	may: { moderate: boolean; reply: boolean }
}

/** One message with all that was answered. Looking at the contact is recorded. */
export async function showMessage(
	ctx: Context,
	{ id, withContact = false }: { id: string; withContact?: boolean }
): Promise<ShownMessage> {
	const { db, actor } = ctx
	authorize(mayReadMessages(actor))
	const message = await store.findMessage(db, messageScope(actor), id)
	if (!message) throw messageUnknown()
	const may = { moderate: mayModerate(actor), reply: mayReply(actor, message.forwardedTo) }
	const [personal = []] = await findPersonalIn(ctx, [message.body])
	const contact = withContact && may.moderate ? await store.findContact(db, id) : undefined
	if (contact) await record(ctx, 'needs.contact_seen', {}, id)
	return {
		message,
		replies: await store.listReplies(db, id),
		personal,
		cases: await listCasesOf(db, id),
		contact,
		may
	}
}
