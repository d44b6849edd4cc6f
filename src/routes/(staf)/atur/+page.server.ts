import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { mayManageAccounts } from '#platform/access/access.ts'
import { changeEmblem, removeEmblem } from '#platform/change-emblem.ts'
import { GovernmentForm, changeGovernment } from '#platform/change-government.ts'
import { config } from '#platform/config.ts'
import { FileForm } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { readGovernment } from '#platform/settings.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	authorize(mayManageAccounts(locals.ctx.actor))
	return {
		government: await readGovernment(locals.ctx.db),
		address: { url: config.url, given: config.urlGiven },
		today: civilDate(locals.ctx.now),
		requestId: locals.requestId,
		saved: url.searchParams.has('tersimpan')
	}
}

const saved = () => '/atur?tersimpan'

export const actions: Actions = {
	simpan: action(GovernmentForm, changeGovernment, saved),
	lambang: action(FileForm, changeEmblem, ({ jobId }) => `/pekerjaan/${jobId}?lanjut=/atur`),
	hapus: action(z.object({}), removeEmblem, saved)
}
