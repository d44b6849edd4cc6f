import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { readDecisionLink } from '../decision-link.ts'
import type { DecideByLinkForm } from '../enrolment-forms.ts'
import { linkOver } from '../enrolment-refusals.ts'
import { decideFor, requestsFor } from './decide-requests.ts'
import type { Deciding } from './store/seating.ts'
import { findName } from './store/own.ts'

// The signed link is the permission: only the supervisor's own letter holds it.

async function readLink(ctx: Context, kode: string): Promise<{ as: Context; deciding: Deciding }> {
	const link = readDecisionLink(kode, ctx.now)
	const name = link && (await findName(ctx.db, link.by))
	if (!link || !name) throw linkOver()
	const actor: Actor = {
		...{ id: `tautan:${link.by}`, name, accountId: null, employeeId: link.by, scopes: {} }
	}
	return {
		as: { ...ctx, actor },
		deciding: { supervisors: [link.of], self: link.by, agencies: [], today: civilDate(ctx.now) }
	}
}

/** Requests that a letter's link decides, and for whom. */
export async function showByLink(ctx: Context, { kode }: { kode: string }) {
	const { as, deciding } = await readLink(ctx, kode)
	return { ...(await requestsFor(as, deciding)), name: as.actor.name }
}

/** Decides requests by a letter's link, as whom it was written to. */
export async function decideByLink(
	ctx: Context,
	{ kode, ...form }: DecideByLinkForm
): Promise<{ kode: string; decided: number }> {
	const { as, deciding } = await readLink(ctx, kode)
	const { decided } = await decideFor(as, deciding, form)
	return { kode, decided }
}
