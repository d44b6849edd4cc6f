import { ServiceForm } from '#needs/message-forms.ts'
import { findUnit, searchUnits } from '#needs/server/list-answers.ts'
import type { Actions, PageServerLoad } from './$types'
import { blank, sending } from '../sending.ts'

export const load: PageServerLoad = async (event) => {
	const { ctx } = event.locals
	const params = event.url.searchParams
	const asked = params.get('cari')?.trim().slice(0, 100) ?? ''
	const [unit, units, form] = await Promise.all([
		findUnit(ctx, params.get('unit')),
		searchUnits(ctx, asked),
		blank(event)
	])
	return { ...form, asked, unit: unit ?? null, units, typed: params.get('tulis') }
}

export const actions: Actions = sending(ServiceForm)
