import { mayReadAudit } from '../access/access.ts'
import { authorize } from '../access/authorize.ts'
import type { Context } from '../context.ts'
import type { Column } from '../files/write-table.ts'
import { dateTime } from '../i18n/format.ts'
import { Refusal } from '../refusal.ts'
import { record } from './record.ts'
import * as store from './store-read.ts'
import { whoOf } from './who.ts'

const MOST_ROWS = 100_000

const entryUnknown = () =>
	new Refusal(404, 'audit.entry_unknown', 'Catatan ini tidak ditemukan. Buka kembali daftarnya.')

/** A page of who did what when. What it was about in full is shown one by one. */
export async function listAudit(
	ctx: Context,
	filter: store.AuditFilter,
	page: { limit: number; offset: number }
): Promise<{ rows: store.AuditRow[]; total: number }> {
	authorize(mayReadAudit(ctx.actor))
	return {
		rows: await store.listEntries(ctx.db, filter, page),
		total: await store.countEntries(ctx.db, filter)
	}
}

/** One act with all that was recorded of it, which may be about people: that it was read is recorded too. */
export async function showEntry(ctx: Context, { id }: { id: string }): Promise<store.WholeEntry> {
	authorize(mayReadAudit(ctx.actor))
	const entry = await store.findEntry(ctx.db, id)
	if (!entry) throw entryUnknown()
	await record(ctx, 'audit.seen', {}, id)
	return entry
}

/** Acts for a spreadsheet, without what they were about; that they were taken out is recorded. */
export async function exportAudit(
	ctx: Context,
	filter: store.AuditFilter
): Promise<store.AuditRow[]> {
	authorize(mayReadAudit(ctx.actor))
	const rows = await store.listEntries(ctx.db, filter, { limit: MOST_ROWS, offset: 0 })
	await record(ctx, 'audit.exported', { ...filter, rows: rows.length })
	return rows
}

/** Acts as a file; `name` says an action in words. */
export const auditColumns = (name: (action: string) => string): Column<store.AuditRow>[] => [
	{ header: 'Waktu', width: 24, value: ({ at }) => dateTime(at) },
	{ header: 'Pelaku', width: 32, value: whoOf },
	{ header: 'Tindakan', width: 40, value: ({ action }) => name(action) },
	{ header: 'Kode tindakan', width: 32, value: ({ action }) => action },
	{ header: 'Tentang', width: 38, value: ({ subject }) => subject },
	{ header: 'Nomor segel', value: ({ sequence }) => sequence }
]
