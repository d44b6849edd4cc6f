import { z } from 'zod'
import { proposableAgencies } from '#needs/access.ts'
import { ProposalForm, RemoveFile } from '#needs/proposals/forms.ts'
import { proposalConstraints } from '#needs/proposals/refusals.ts'
import { listTargets } from '#needs/server/edit-targets.ts'
import { showWriting } from '#needs/server/show-proposal.ts'
import { removeEvidence, saveProposal } from '#needs/server/write-proposal.ts'
import { chooseAgency } from '#people/server/list-agencies.ts'
import { chooseCompetency } from '#people/server/list-competencies.ts'
import { reaches } from '#platform/access/actor.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

const MOST_TARGETS = 50

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, requestId } = locals
	const [writing, agencies, competencies] = await Promise.all([
		showWriting(ctx, params),
		chooseAgency(ctx),
		chooseCompetency(ctx)
	])
	const { year, competencyId } = writing.proposal
	const { rows: targets } = await listTargets(ctx, { year }, { limit: MOST_TARGETS, offset: 0 })
	const own = proposableAgencies(ctx.actor)
	return {
		...writing,
		agencies: agencies.filter(({ id }) => reaches(own, id)),
		competencies,
		/** Of the RPJMD; those that rest on the chosen competency first. */
		targets: targets
			.filter(({ active }) => active)
			.map(({ id, code, title, links }) => ({
				...{ id, code, title },
				serves: links.some((link) => link.competencyId === competencyId)
			}))
			.sort((a, b) => Number(b.serves) - Number(a.serves)),
		requestIds: [requestId, ctx.newId()] as const
	}
}

/** Where a press leads; what the page saves by itself stays here. */
const Saved = ProposalForm.extend({ lanjut: z.enum(['orang', 'lihat']).optional() })

export const actions: Actions = {
	simpan: action(
		Saved,
		async (ctx, { lanjut, ...form }) => ({ ...(await saveProposal(ctx, form)), lanjut }),
		({ id, version, lanjut }) => {
			const page = `/kebutuhan/usulan/${id}`
			if (lanjut === 'orang') return `${page}/orang`
			return lanjut === 'lihat' ? `${page}?selesai=simpan` : `${page}/ubah?versi=${version}`
		},
		proposalConstraints
	),
	lepas: action(RemoveFile, removeEvidence, ({ id }) => `/kebutuhan/usulan/${id}/ubah`)
}
