import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { decodeText } from '#platform/files/read-csv.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepCalendar, mayReadPlan } from '../access.ts'
import type { Day } from '../calendar.ts'
import type { DayForm, ListForm } from '../calendar-forms.ts'
import { readDays } from '../calendar-files.ts'
import { dayUnknown, listUnread } from '../refusals.ts'
import { knownDays } from '../reference/days.ts'
import { weeksOf, type Week } from '../weeks.ts'
import * as store from './store/day.ts'

/** Days off of a year with the weeks they make; `known` tells whether Bina brings days of that year. */
export async function listDays(
	ctx: Context,
	year: number
): Promise<{ days: Day[]; weeks: Week[]; known: boolean }> {
	authorize(mayReadPlan(ctx.actor))
	const days = await store.listDays(ctx.db, year)
	const within = days.filter(
		({ firstOn, lastOn }) =>
			firstOn.slice(0, 4) <= String(year) && lastOn.slice(0, 4) >= String(year)
	)
	const known = knownDays.some(({ firstOn }) => firstOn.startsWith(String(year)))
	return { days: within, weeks: weeksOf(year, days), known }
}

/** Adds a day, or changes one over the version that was read. */
export async function recordDay(
	ctx: Context,
	{ tahun, id, version, ...form }: DayForm
): Promise<{ year: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const before = id ? await store.findDay(ctx.db, id) : undefined
	if (id && !before) throw dayUnknown()
	const day = { ...form, source: before?.source ?? '', certainty: before?.certainty ?? 'house' }
	if (!id) await store.insertDay(ctx.db, ctx.newId(), day)
	else if (!(await store.recordDay(ctx.db, id, version, day))) throw changed()
	await record(ctx, id ? 'plan.day_changed' : 'plan.day_added', day, id)
	return { year: tahun }
}

export async function removeDay(
	ctx: Context,
	{ tahun, id }: { tahun: number; id: string }
): Promise<{ year: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const day = await store.findDay(ctx.db, id)
	if (!day) throw dayUnknown()
	await store.deleteDay(ctx.db, id)
	await record(ctx, 'plan.day_removed', { firstOn: day.firstOn, name: day.name }, id)
	return { year: tahun }
}

/** Takes a pasted list or a CSV file in, whole or not at all. Days whose date and kind are there already stay as they are. */
export async function importDays(
	ctx: Context,
	{ tahun, isi, berkas }: ListForm
): Promise<{ year: number; added: number; kept: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const days = readDays(await listText(isi, berkas))
	const added = await store.addDays(
		ctx.db,
		days.map((day) => ({ id: ctx.newId(), ...day }))
	)
	await record(ctx, 'plan.days_imported', { year: tahun, added })
	return { year: tahun, added, kept: days.length - added }
}

/** Brings the days of the decrees that Bina knows of a year; those that are there stay as they are. */
export async function bringDays(
	ctx: Context,
	{ tahun }: { tahun: number }
): Promise<{ year: number; added: number; kept: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const days = knownDays.filter(({ firstOn }) => firstOn.startsWith(String(tahun)))
	const added = await store.addDays(
		ctx.db,
		days.map((day) => ({ id: ctx.newId(), ...day }))
	)
	await record(ctx, 'plan.days_brought', { year: tahun, added })
	return { year: tahun, added, kept: days.length - added }
}

/** The text of a pasted list or of its file. */
export async function listText(pasted: string, file: File | undefined): Promise<string> {
	if (!file) return pasted
	const text = decodeText(new Uint8Array(await file.arrayBuffer()))
	if (text === undefined) throw listUnread(1, 'Berkas ini bukan teks. Simpan sebagai CSV dulu.')
	return text
}
