import { z } from 'zod'
import { action } from '#platform/http/action.ts'
import { listJobs, retryJob } from '#platform/jobs/list.ts'
import { jobStates } from '#platform/jobs/states.ts'
import { oneOf, PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'
import { jobWords } from './job-words.ts'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, {
		sorts: ['waktu'],
		standard: '-waktu',
		filters: ['keadaan', 'jenis']
	})
	const filter = {
		state: oneOf(jobStates, query.filter['keadaan']),
		name: oneOf(Object.keys(jobWords), query.filter['jenis'])
	}
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	return {
		query,
		...(await listJobs(locals.ctx, filter, page)),
		requestId: locals.requestId,
		done: url.searchParams.has('diulang')
	}
}

export const actions: Actions = {
	default: action(z.object({ id: z.uuid() }), retryJob, () => '/atur/pekerjaan?diulang')
}
