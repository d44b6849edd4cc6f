import { countSiasn } from '#hours/server/export-siasn.ts'
import { chooseAgency } from '#people/server/list-agencies.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { PageServerLoad } from './$types'
import { readWish } from './wish.ts'

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	const thisYear = Number(civilDate(ctx.now).slice(0, 4))
	const wish = readWish(url.searchParams, thisYear)
	const [counts, agencies] = await Promise.all([countSiasn(ctx, wish), chooseAgency(ctx)])
	return { wish, counts, thisYear, agencies: agencies.filter(({ depth }) => depth === 0) }
}
