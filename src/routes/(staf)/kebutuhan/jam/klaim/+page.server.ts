import { z } from 'zod'
import { claimQuery, readClaimQuery } from '#hours/claims/filters.ts'
import { ManyClaims } from '#hours/claims/forms.ts'
import { acceptMany } from '#hours/server/decide-claim.ts'
import { listClaims } from '#hours/server/list-claims.ts'
import { chooseAgency } from '#people/server/list-agencies.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

/** 'hours.needs_look,platform.changed': why some of many were left as they are. */
const Left = z
	.string()
	.catch('')
	.transform((text) => text.split(',').filter((code) => /^[a-z._]{1,40}$/.test(code)))

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, requestId } = locals
	const query = readClaimQuery(url.searchParams)
	const [list, agencies] = await Promise.all([
		listClaims(ctx, claimQuery(query)),
		chooseAgency(ctx)
	])
	return {
		query,
		...list,
		now: ctx.now,
		agencies: agencies.filter(({ depth }) => depth === 0),
		allTicked: url.searchParams.get('centang') === 'semua',
		result: url.searchParams.has('selesai')
			? {
					done: z.coerce.number().catch(0).parse(url.searchParams.get('selesai')),
					left: Left.parse(url.searchParams.get('belum'))
				}
			: null,
		requestId
	}
}

export const actions: Actions = {
	langkah: action(ManyClaims, acceptMany, ({ done, refused }, { url }) => {
		const params = new URLSearchParams(url.search)
		for (const name of ['/langkah', 'centang']) params.delete(name)
		params.set('selesai', String(done))
		params.set('belum', refused.map(({ code }) => code).join())
		return `${url.pathname}?${params}`
	})
}
