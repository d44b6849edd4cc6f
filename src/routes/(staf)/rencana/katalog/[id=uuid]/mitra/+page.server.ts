import { randomUUID } from 'node:crypto'
import { readCommunityRef } from '#plan/filters.ts'
import { CitizenForm, PartForm } from '#plan/partner-forms.ts'
import { partnerConstraints } from '#plan/partner-refusals.ts'
import { recordPart, seatCitizens, showCommunity } from '#plan/server/engage-partner.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ref = readCommunityRef(url.searchParams, locals.ctx.now)
	return {
		...(await showCommunity(locals.ctx, { id: params.id, ...ref })),
		search: ref.harga,
		saved: url.searchParams.has('tersimpan'),
		requestId: locals.requestId,
		otherId: randomUUID()
	}
}

const here = ({ id, year }: { id: string; year: number }) =>
	`/rencana/katalog/${id}/mitra?tahun=${year}&tersimpan`

export const actions: Actions = {
	peran: action(PartForm, recordPart, here, partnerConstraints),
	warga: action(CitizenForm, seatCitizens, here)
}
