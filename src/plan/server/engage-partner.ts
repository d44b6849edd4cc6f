import { codeHash, newCode } from '#platform/access/link.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepPartners, mayReadPartners } from '../access.ts'
import { withCommunity } from '../community.ts'
import type { PartData } from '../partner.ts'
import type { CitizenForm, OrganiserFeedbackForm, PartForm } from '../partner-forms.ts'
import { consentWithdrawn, partnerUnknown, partUnknown, priceUnknown } from '../partner-refusals.ts'
import { judgeFee } from '../partner-rules.ts'
import { needsRoom } from '../placing.ts'
import { activityUnknown } from '../refusals.ts'
import { loadCommunity } from './load-community.ts'
import { findActivity } from './store/activity.ts'
import { findPartner, getRule, listChoosable, recordFeedback } from './store/partner.ts'
import * as store from './store/partner-part.ts'
import { findPrice, findPrices } from './store/price.ts'
import { listRooms } from './store/room.ts'

type Ref = { id: string; part: string }

const PRICES_SHOWN = 50

/**
 * Partners and places for citizens of one activity in one year, with what they do to its cost and its room; `harga` looks for
 * items of the price standards.
 */
export async function showCommunity(
	ctx: Context,
	{ id, tahun, harga }: { id: string; tahun: number; harga: string }
) {
	authorize(mayReadPartners(ctx.actor))
	const activity = await findActivity(ctx.db, id)
	if (!activity) throw activityUnknown()
	const [full] = withCommunity([activity], await loadCommunity(ctx, tahun))
	const rooms = (await listRooms(ctx.db)).filter(({ active }) => active)
	return {
		activity: {
			id,
			code: activity.code,
			title: activity.title,
			maxSeats: activity.maxSeats,
			fixedCost: activity.fixedCost,
			headCost: activity.headCost
		},
		year: tahun,
		/** Rupiah per batch, and weighted levels that a batch is worth, with all that follows. */
		batchCost: full!.fixedCost,
		bonus: full!.communityBonus,
		citizens: (await store.findCitizens(ctx.db, id, tahun)) ?? null,
		parts: await store.listOfActivity(ctx.db, id, tahun),
		partners: await listChoosable(ctx.db),
		rule: await getRule(ctx.db),
		prices: await findPrices(ctx.db, tahun, harga, PRICES_SHOWN),
		/** Seats of the largest room in use; null where no room is needed. */
		largestRoom: needsRoom(activity) ? Math.max(0, ...rooms.map(({ seats }) => seats)) : null
	}
}

/** One part, with what changing it may choose from. */
export async function showPart(ctx: Context, ref: Ref, harga: string) {
	authorize(mayReadPartners(ctx.actor))
	const part = await getPart(ctx, ref)
	return {
		part,
		partners: await listChoosable(ctx.db),
		rule: await getRule(ctx.db),
		prices: await findPrices(ctx.db, part.year, harga, PRICES_SHOWN)
	}
}

/** Gives a partner a part in an activity, or changes it; a fee above its ceiling needs a written reason. */
export async function recordPart(
	ctx: Context,
	{ id, part, version, tahun, ...rest }: PartForm
): Promise<{ id: string; year: number }> {
	authorize(mayKeepPartners(ctx.actor))
	if (!(await findActivity(ctx.db, id))) throw activityUnknown()
	const partner = await findPartner(ctx.db, rest.partnerId)
	if (!partner) throw partnerUnknown()
	if (partner.withdrawnAt) throw consentWithdrawn()
	const rule = await getRule(ctx.db)
	const item = rest.itemId ? await findPrice(ctx.db, tahun, rest.itemId) : undefined
	if (rest.itemId && !item) throw priceUnknown()
	// A standard of 0 is one whose figure nobody knows.
	const problem = judgeFee(rest, item ? item.ceiling || null : rule.ceilings[rest.role])
	if (problem) throw problem

	const data: PartData = { ...rest, activityId: id, year: tahun }
	const written = part ?? ctx.newId()
	const row = { ...data, ruleVersion: rule.version }
	if (!part) await store.insertPart(ctx.db, written, row, ctx.now)
	else {
		const before = await store.findPart(ctx.db, part)
		if (!before || before.activityId !== id) throw partUnknown()
		if (!(await store.updatePart(ctx.db, part, version, row))) throw changed()
	}
	const { role, rate, quantity, extra } = rest
	await record(
		ctx,
		part ? 'plan.part_changed' : 'plan.part_added',
		{ activity: id, year: tahun, role, rate, quantity, extra, rule: rule.version },
		written
	)
	return { id, year: tahun }
}

async function getPart(ctx: Context, { id, part }: Ref): Promise<store.Part> {
	const found = await store.findPart(ctx.db, part)
	if (!found || found.activityId !== id) throw partUnknown()
	return found
}

/** Ends a partner's part; it no longer costs or counts, and their link closes. */
export async function endPart(ctx: Context, ref: Ref): Promise<{ id: string; year: number }> {
	authorize(mayKeepPartners(ctx.actor))
	const { id, year } = await getPart(ctx, ref)
	if (!(await store.endPart(ctx.db, id, ctx.now))) throw partUnknown()
	await record(ctx, 'plan.part_ended', {}, id)
	return { id: ref.id, year }
}

/** A new link for the partner of a part; the one before ends. The code is told once. */
export async function invitePartner(ctx: Context, ref: Ref): Promise<string> {
	authorize(mayKeepPartners(ctx.actor))
	const { id, endedAt } = await getPart(ctx, ref)
	if (endedAt) throw partUnknown()
	const code = newCode()
	await store.setCode(ctx.db, id, codeHash(code))
	await record(ctx, 'plan.partner_invited', {}, id)
	return code
}

/** What the organiser says of the partner. */
export async function rateByOrganiser(
	ctx: Context,
	{ id, part, ...said }: OrganiserFeedbackForm
): Promise<{ id: string; year: number }> {
	authorize(mayKeepPartners(ctx.actor))
	const found = await getPart(ctx, { id, part })
	await recordFeedback(ctx.db, part, 'organiser', { ...said, by: ctx.actor.name, at: ctx.now })
	await record(ctx, 'plan.partner_rated', { score: said.score }, part)
	return { id, year: found.year }
}

/** Sets how many citizens sit in each batch beside the employees, and what a place costs. */
export async function seatCitizens(
	ctx: Context,
	{ id, tahun, version, seats, cost }: CitizenForm
): Promise<{ id: string; year: number }> {
	authorize(mayKeepPartners(ctx.actor))
	const activity = await findActivity(ctx.db, id)
	if (!activity) throw activityUnknown()
	const places = { seats, cost: cost ?? activity.headCost, version }
	if (!(await store.recordCitizens(ctx.db, id, tahun, places))) throw changed()
	await record(ctx, 'plan.citizens_seated', { year: tahun, seats, cost: places.cost }, id)
	return { id, year: tahun }
}
