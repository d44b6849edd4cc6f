import { randomUUID } from 'node:crypto'
import { fail } from '@sveltejs/kit'
import { readCommunityRef } from '#plan/filters.ts'
import { OrganiserFeedbackForm, PartForm, PartRef } from '#plan/partner-forms.ts'
import { partnerConstraints } from '#plan/partner-refusals.ts'
import {
	endPart,
	invitePartner,
	rateByOrganiser,
	recordPart,
	showPart
} from '#plan/server/engage-partner.ts'
import { config } from '#platform/config.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { qrShape } from '#platform/documents/qr.ts'
import { action } from '#platform/http/action.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { harga } = readCommunityRef(url.searchParams, locals.ctx.now)
	return {
		...(await showPart(locals.ctx, params, harga)),
		search: harga,
		saved: url.searchParams.has('tersimpan'),
		requestId: locals.requestId,
		otherIds: [randomUUID(), randomUUID()] as const
	}
}

const here = (_: unknown, { url }: { url: URL }) => `${url.pathname}?tersimpan`
const up = ({ id, year }: { id: string; year: number }) =>
	`/rencana/katalog/${id}/mitra?tahun=${year}&tersimpan`

export const actions: Actions = {
	peran: action(PartForm, recordPart, here, partnerConstraints),
	nilai: action(OrganiserFeedbackForm, rateByOrganiser, here),
	akhiri: action(PartRef, endPart, up),
	// Not `action()`: the code is shown once, in the answer itself, and only its hash is kept.
	tautan: async ({ locals, params }) => {
		try {
			const code = await inTransaction(locals.ctx, (ctx) => invitePartner(ctx, params))
			const address = `${config.url}/mitra/${code}`
			return { invitation: { address, qr: qrShape(address) } }
		} catch (error) {
			if (error instanceof Refusal)
				return fail(error.status, {
					...{ problem: error.message, code: error.code },
					...{ fields: {}, values: {} }
				})
			throw error
		}
	}
}
