import { error } from '@sveltejs/kit'
import { z } from 'zod'
import { localPath } from '#platform/http/local-path.ts'
import { action } from '#platform/http/action.ts'
import { cancelOwnJob, showJob } from '#platform/jobs/show.ts'
import type { Actions, PageServerLoad } from './$types'

const JobId = z.object({ id: z.uuid() })

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const id = JobId.safeParse(params)
	if (!id.success) error(404, 'Pekerjaan ini tidak ditemukan.')
	return {
		job: await showJob(locals.ctx, id.data.id),
		next: localPath(url.searchParams.get('lanjut')),
		back: localPath(url.searchParams.get('kembali') ?? url.searchParams.get('lanjut'))
	}
}

export const actions: Actions = {
	default: action(JobId, cancelOwnJob, (_, { url }) => url.pathname + url.search)
}
