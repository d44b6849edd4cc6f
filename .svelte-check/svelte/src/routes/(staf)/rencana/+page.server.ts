import { listYears } from '#plan/server/list-years.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => listYears(locals.ctx)
