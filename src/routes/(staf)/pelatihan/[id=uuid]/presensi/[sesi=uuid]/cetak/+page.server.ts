import { showPrintedList } from '#training/server/show-attendance.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, params }) => showPrintedList(locals.ctx, params)
