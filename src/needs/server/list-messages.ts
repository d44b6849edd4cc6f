import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayReadMessages, messageScope } from '../access.ts'
import type { MessageQuery } from '../message-filters.ts'
import * as store from './store/message-list.ts'

/** Citizens' messages that the actor deals with, those overdue first. */
export async function listMessages(ctx: Context, query: MessageQuery) {
	authorize(mayReadMessages(ctx.actor))
	return store.listMessages(ctx.db, messageScope(ctx.actor), query, civilDate(ctx.now))
}

/** The same as a file; that it was taken is recorded. */
export async function exportMessages(
	ctx: Context,
	query: MessageQuery
): Promise<store.ExportedMessage[]> {
	authorize(mayReadMessages(ctx.actor))
	const rows = await store.listForExport(ctx.db, messageScope(ctx.actor), query, civilDate(ctx.now))
	await record(ctx, 'needs.messages_exported', { rows: rows.length })
	return rows
}
