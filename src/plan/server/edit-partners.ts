import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepPartners, mayReadPartners } from '../access.ts'
import type { Partner } from '../partner.ts'
import type { PartnerForm } from '../partner-forms.ts'
import { consentWithdrawn, partnerUnknown } from '../partner-refusals.ts'
import { competencyUnknown } from '../refusals.ts'
import { listChoices } from './store/choices.ts'
import * as store from './store/partner.ts'
import { listOfPartner, type Part } from './store/partner-part.ts'

/** A page of the register. */
export async function listPartners(ctx: Context, filter: store.PartnerFilter, page: number) {
	authorize(mayReadPartners(ctx.actor))
	return {
		rows: await store.listPartners(ctx.db, filter, page),
		total: await store.countPartners(ctx.db, filter)
	}
}

/** All that the filter leaves, without how to reach them; that is recorded. */
export async function exportPartners(
	ctx: Context,
	filter: store.PartnerFilter
): Promise<store.PartnerSummary[]> {
	authorize(mayReadPartners(ctx.actor))
	const rows = await store.listPartners(ctx.db, filter)
	await record(ctx, 'plan.partners_exported', { rows: rows.length })
	return rows
}

/** A partner with all they did and will do; without an id what the form of a new one needs. How to reach them only for the keeper. */
export async function showPartner(
	ctx: Context,
	{ id }: { id?: string | undefined }
): Promise<{
	partner: Partner | null
	parts: Part[]
	competencies: { id: string; name: string }[]
}> {
	authorize(mayReadPartners(ctx.actor))
	const found = id ? await store.findPartner(ctx.db, id) : null
	if (found === undefined) throw partnerUnknown()
	const hidden = mayKeepPartners(ctx.actor) ? {} : { contact: '', phone: '' }
	return {
		partner: found && { ...found, ...hidden },
		parts: id ? await listOfPartner(ctx.db, id) : [],
		competencies: (await listChoices(ctx.db)).competencies.map(({ id: one, name }) => ({
			id: one,
			name
		}))
	}
}

/** Adds a partner with their consent, or changes one over the version that was read. */
export async function recordPartner(
	ctx: Context,
	{ id, version, ...data }: PartnerForm
): Promise<{ id: string }> {
	authorize(mayKeepPartners(ctx.actor))
	const known = new Set((await listChoices(ctx.db)).competencies.map((one) => one.id))
	if (data.competencies.some((one) => !known.has(one))) throw competencyUnknown()
	const before = id ? await store.findPartner(ctx.db, id) : undefined
	if (id && !before) throw partnerUnknown()
	if (before?.withdrawnAt) throw consentWithdrawn()

	const written = before?.id ?? ctx.newId()
	if (!before) await store.insertPartner(ctx.db, written, data, ctx.now)
	else if (!(await store.updatePartner(ctx.db, written, version, data))) throw changed()
	await store.setCompetencies(ctx.db, written, data.competencies)
	// No name or number: what somebody withdraws must not stay in the audit.
	await record(
		ctx,
		before ? 'plan.partner_changed' : 'plan.partner_added',
		{ kind: data.kind },
		written
	)
	return { id: written }
}
