import { VersionRefForm } from '#plan/decision-forms.ts'
import { requestCheck, showChecks } from '#plan/server/check-version.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const ref = { tahun: Number(params.tahun), versi: Number(params.versi) }
	return { ...ref, ...(await showChecks(locals.ctx, ref)), requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(VersionRefForm, requestCheck, ({ jobId, year, number }) => {
		const page = `/rencana/${year}/versi/${number}/hitung-ulang`
		return `/pekerjaan/${jobId}?lanjut=${page}&kembali=${page}`
	})
}
