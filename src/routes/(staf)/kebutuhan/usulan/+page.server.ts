import { z } from 'zod'
import {
	mayDecideOn,
	mayImportPerformance,
	mayPropose,
	maySetRound,
	proposableAgencies
} from '#needs/access.ts'
import { proposalQuery, readProposalQuery } from '#needs/proposals/filters.ts'
import { ManyForm, NewProposal } from '#needs/proposals/forms.ts'
import { proposalConstraints } from '#needs/proposals/refusals.ts'
import { decideMany } from '#needs/server/decide-proposal.ts'
import { listProposals } from '#needs/server/list-proposals.ts'
import { beginProposal } from '#needs/server/write-proposal.ts'
import { chooseAgency } from '#people/server/list-agencies.ts'
import { chooseCompetency } from '#people/server/list-competencies.ts'
import { reaches } from '#platform/access/actor.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

/** '12~needs.own_proposal,15~platform.changed': what of many was left as it is, and why. */
const Refused = z
	.string()
	.catch('')
	.transform((text) =>
		text.split(',').flatMap((one) => {
			const [, number, code] = /^(\d{1,6})~([a-z._]{1,40})$/.exec(one) ?? []
			return number && code ? [{ number: Number(number), code }] : []
		})
	)

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, requestId } = locals
	const query = readProposalQuery(url.searchParams)
	const [list, agencies, competencies] = await Promise.all([
		listProposals(ctx, proposalQuery(query)),
		chooseAgency(ctx),
		chooseCompetency(ctx)
	])
	const own = proposableAgencies(ctx.actor)
	const turns = { proposed: 'verifier', verified: 'validator' } as const
	return {
		query,
		list,
		agencies,
		competencies,
		own: agencies.filter(({ id }) => reaches(own, id)),
		decidable: list.rows
			.filter(
				({ state, agencyIds }) =>
					(state === 'proposed' || state === 'verified') &&
					mayDecideOn(ctx.actor, turns[state], agencyIds)
			)
			.map(({ id }) => id),
		allTicked: url.searchParams.get('centang') === 'semua',
		result: url.searchParams.has('selesai')
			? {
					done: z.coerce.number().catch(0).parse(url.searchParams.get('selesai')),
					refused: Refused.parse(url.searchParams.get('belum'))
				}
			: null,
		requestIds: [requestId, ctx.newId()] as const,
		may: {
			propose: mayPropose(ctx.actor),
			setRound: maySetRound(ctx.actor),
			importPerformance: mayImportPerformance(ctx.actor)
		}
	}
}

export const actions: Actions = {
	baru: action(
		NewProposal,
		beginProposal,
		(id) => `/kebutuhan/usulan/${id}/ubah`,
		proposalConstraints
	),
	langkah: action(ManyForm, decideMany, ({ done, refused }, { url }) => {
		const params = new URLSearchParams(url.search)
		for (const name of ['/langkah', 'centang']) params.delete(name)
		params.set('selesai', String(done))
		params.set('belum', refused.map(({ number, code }) => `${number}~${code}`).join())
		return `${url.pathname}?${params}`
	})
}
