import { mayWaiveMandate } from '#needs/access.ts'
import { dutyQuery, readDutyQuery } from '#needs/filters.ts'
import { WaiverDraft, WaiverRef } from '#needs/forms.ts'
import { listMandates } from '#needs/server/list-mandates.ts'
import { waiveMandate, withdrawWaiver } from '#needs/server/waive-mandate.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx } = locals
	const nextYear = Number(civilDate(ctx.now).slice(0, 4)) + 1
	const query = readDutyQuery(url.searchParams)
	const asked = dutyQuery(query, nextYear)
	const { rows, ...list } = await listMandates(ctx, asked)
	return {
		query,
		nextYear,
		year: asked.filter.year,
		code: asked.filter.code,
		list,
		rows: rows.map((duty) => ({ ...duty, requestId: ctx.newId() })),
		may: { waive: mayWaiveMandate(ctx.actor) },
		saved: url.searchParams.get('tersimpan')
	}
}

const back =
	(done: string) =>
	(_: unknown, { url }: { url: URL }) => {
		const params = new URLSearchParams(url.searchParams)
		for (const name of [...params.keys()]) if (name.startsWith('/')) params.delete(name)
		params.set('tersimpan', done)
		return `${url.pathname}?${params}`
	}

export const actions: Actions = {
	kecualikan: action(WaiverDraft, waiveMandate, back('dikecualikan')),
	cabut: action(WaiverRef, withdrawWaiver, back('dicabut'))
}
