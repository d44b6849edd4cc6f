import { showOwn } from '#people/server/show-employee.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({ person: await showOwn(locals.ctx) })
