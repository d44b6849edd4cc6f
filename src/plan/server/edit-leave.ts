import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { parseNip } from '#people/import/nip.ts'
import { mayKeepCalendar } from '../access.ts'
import type { LeaveForm, ListForm } from '../calendar-forms.ts'
import { readLeave } from '../calendar-files.ts'
import { leaveUnknown, listUnread, nipUnknown } from '../refusals.ts'
import { listText } from './edit-days.ts'
import * as store from './store/leave.ts'

/** Who is on leave in a year, by name; only for whoever keeps the calendar. */
export async function listLeave(
	ctx: Context,
	year: number,
	{ search, page }: { search?: string | undefined; page: number }
): Promise<{ rows: store.Leave[]; total: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	return store.listLeave(ctx.db, { year, search, page })
}

/** Writes down when somebody is on leave. */
export async function addLeave(
	ctx: Context,
	{ tahun, nip: typed, ...leave }: LeaveForm
): Promise<{ year: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const read = parseNip(typed)
	const nip = 'problem' in read ? typed : read.nip
	const employeeId = (await store.mapNips(ctx.db, [nip])).get(nip)
	if (!employeeId) throw nipUnknown(nip)
	await store.insertLeave(ctx.db, [{ id: ctx.newId(), employeeId, ...leave }])
	await record(
		ctx,
		'plan.leave_added',
		{ firstOn: leave.firstOn, lastOn: leave.lastOn },
		employeeId
	)
	return { year: tahun }
}

export async function removeLeave(ctx: Context, { id }: { id: string }): Promise<void> {
	authorize(mayKeepCalendar(ctx.actor))
	const employeeId = await store.deleteLeave(ctx.db, id)
	if (!employeeId) throw leaveUnknown()
	await record(ctx, 'plan.leave_removed', {}, employeeId)
}

/** Takes a pasted list or a CSV file in, whole or not at all. */
export async function importLeave(
	ctx: Context,
	{ tahun, isi, berkas }: ListForm
): Promise<{ year: number; added: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const lines = readLeave(await listText(isi, berkas))
	const ids = await store.mapNips(
		ctx.db,
		lines.map(({ nip }) => nip)
	)
	const unknown = lines.find(({ nip }) => !ids.has(nip))
	if (unknown) throw listUnread(unknown.line, `Tidak ada pegawai aktif dengan NIP ${unknown.nip}.`)
	await store.insertLeave(
		ctx.db,
		lines.map(({ line: _, nip, ...leave }) => ({
			id: ctx.newId(),
			employeeId: ids.get(nip)!,
			...leave
		}))
	)
	await record(ctx, 'plan.leave_imported', { year: tahun, added: lines.length })
	return { year: tahun, added: lines.length }
}
