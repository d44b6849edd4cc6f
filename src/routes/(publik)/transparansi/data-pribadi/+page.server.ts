import { listProcessing } from '#platform/privacy/keep-processing.ts'
import { processing } from '../../../../personal-data.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
	rows: await listProcessing(locals.ctx, processing)
})
