import { DayForm, DayRef, ListForm } from '#plan/calendar-forms.ts'
import { YearRef } from '#plan/forms.ts'
import { planConstraints } from '#plan/refusals.ts'
import { bringDays, importDays, listDays, recordDay, removeDay } from '#plan/server/edit-days.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const { days, known, weeks } = await listDays(locals.ctx, year)
	const wanted = url.searchParams.get('ubah')
	return {
		year,
		days,
		weeks: weeks.filter((week) => week.days < 5 || week.ramadan),
		missing: known && days.length === 0,
		edited: days.find(({ id }) => id === wanted) ?? null,
		saved: url.searchParams.get('tersimpan'),
		kept: url.searchParams.get('tetap'),
		requestId: locals.requestId
	}
}

const page = (year: number) => `/rencana/${year}/kalender/hari?tersimpan`
const many = ({ year, added, kept }: { year: number; added: number; kept: number }) =>
	`${page(year)}=${added}&tetap=${kept}`

export const actions: Actions = {
	simpan: action(DayForm, recordDay, ({ year }) => page(year), planConstraints),
	hapus: action(DayRef, removeDay, ({ year }) => page(year)),
	daftar: action(ListForm, importDays, many, planConstraints),
	bawaan: action(YearRef, bringDays, many)
}
