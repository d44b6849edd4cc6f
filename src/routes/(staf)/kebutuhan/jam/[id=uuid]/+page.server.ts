import { z } from 'zod'
import { yearOf } from '#hours/filters.ts'
import { TakeBackInput } from '#hours/model.ts'
import { showHours } from '#hours/server/show-hours.ts'
import { requestTranscript } from '#hours/server/make-transcript.ts'
import { takeBack } from '#hours/server/take-back.ts'
import { showEmployee } from '#people/server/show-employee.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { idIn } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

// In a transaction, since a look at somebody else is recorded.
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const thisYear = Number(civilDate(locals.ctx.now).slice(0, 4))
	const year = yearOf(url.searchParams.get('tahun'), thisYear)
	return inTransaction(locals.ctx, async (ctx) => ({
		person: await showEmployee(ctx, params),
		hours: await showHours(ctx, { employeeId: params.id, year }),
		thisYear,
		/** Of a transcript that is ready. */
		transcript: idIn(url.searchParams.get('transkrip')),
		requestIds: [locals.requestId, ctx.newId()] as const
	}))
}

export const actions: Actions = {
	transkrip: action(z.object({ id: z.uuid() }), requestTranscript, ({ id, jobId }) => {
		const here = `/kebutuhan/jam/${id}`
		return `/pekerjaan/${jobId}?lanjut=${here}?transkrip=${jobId}&kembali=${here}`
	}),
	batalkan: action(
		TakeBackInput,
		takeBack,
		(_, { url }) => `${url.pathname}?tahun=${yearOf(url.searchParams.get('tahun'), 0) || ''}`
	)
}
