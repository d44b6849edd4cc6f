import { ServiceForm } from '#needs/message-forms.ts'
import { readMessageSettings } from '#needs/server/edit-message-settings.ts'
import { findUnit, searchUnits } from '#needs/server/list-answers.ts'
import type { Actions, PageServerLoad } from './$types'
import { fresh, sending } from '../sending.ts'

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders(fresh)
	const asked = url.searchParams.get('cari')?.trim().slice(0, 100) ?? ''
	const { ctx } = locals
	const [unit, units, settings] = await Promise.all([
		findUnit(ctx, url.searchParams.get('unit')),
		searchUnits(ctx, asked),
		readMessageSettings(ctx)
	])
	return {
		asked,
		unit: unit ?? null,
		units,
		typed: url.searchParams.get('tulis'),
		settings,
		requestId: locals.requestId,
		openedAt: String(ctx.now.getTime())
	}
}

export const actions: Actions = sending(ServiceForm)
