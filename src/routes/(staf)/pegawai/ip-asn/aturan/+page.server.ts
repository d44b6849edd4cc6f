import { showFigures } from '#professionalism/server/show-figures.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => showFigures(locals.ctx)
