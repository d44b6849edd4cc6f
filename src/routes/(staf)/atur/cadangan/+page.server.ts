import { z } from 'zod'
import { changeSchedule, ScheduleForm } from '#platform/backup/change-schedule.ts'
import { requestBackup } from '#platform/backup/request-backup.ts'
import { showBackups } from '#platform/backup/show-backups.ts'
import { action } from '#platform/http/action.ts'
import { PAGE_ROWS, readQuery } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

const PAGE = '/atur/cadangan'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['dibuat'], standard: 'dibuat', filters: [] })
	return {
		query,
		...(await showBackups(locals.ctx, { page: query.page, size: PAGE_ROWS })),
		requestId: locals.requestId,
		saved: url.searchParams.has('tersimpan')
	}
}

export const actions: Actions = {
	buat: action(
		z.object({}),
		requestBackup,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=${encodeURIComponent(PAGE)}`
	),
	jadwal: action(ScheduleForm, changeSchedule, () => `${PAGE}?tersimpan`)
}
