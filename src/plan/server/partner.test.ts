import { beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { sendMessage } from '#needs/server/send-message.ts'
import { showMessage } from '#needs/server/show-message.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import type { Context } from '#platform/context.ts'
import type { PartForm, PartnerForm } from '../partner-forms.ts'
import { costOf } from '../costs.ts'
import { seatProblemOf } from '../calendar-problem.ts'
import { givenActivity, givenCity, givenPlan } from '../testing.ts'
import { rateByPartner, showInvitation, withdrawByPartner } from './answer-invitation.ts'
import { recordPartnerRule, showPartnerRule } from './edit-partner-rule.ts'
import { exportPartners, listPartners, recordPartner, showPartner } from './edit-partners.ts'
import {
	endPart,
	invitePartner,
	rateByOrganiser,
	recordPart,
	seatCitizens,
	showCommunity
} from './engage-partner.ts'
import { recordRoom } from './edit-rooms.ts'
import { poseYear } from './pose-calendar.ts'
import { posePlan } from './pose-plan.ts'
import { listOpenOffers, welcomeOffer } from './welcome-offer.ts'
import { withdrawConsent } from './withdraw-consent.ts'

let ctx: Context
beforeEach(async () => {
	ctx = await testContext()
})

const mak: PartnerForm = {
	version: 0,
	name: 'Mak Siti',
	kind: 'craftsman',
	place: 'Silungkang',
	contact: 'Siti',
	phone: '0812 0000 0000',
	teaches: 'Tenun songket',
	competencies: [],
	consentText: 'Nama dan telepon disimpan selama kegiatan.',
	consentOn: '2026-11-01',
	active: true
}

const part = (activityId: string, partnerId: string, change: Partial<PartForm> = {}): PartForm => ({
	id: activityId,
	part: undefined,
	version: 0,
	tahun: 2027,
	partnerId,
	role: 'speaker',
	topic: 'Motif songket',
	rate: 500_000,
	quantity: 2,
	extra: true,
	itemId: null,
	overReason: '',
	...change
})

async function engaged(change: Partial<PartForm> = {}) {
	const activity = await givenActivity(ctx)
	const partner = await recordPartner(ctx, mak)
	await recordPart(ctx, part(activity.id, partner.id, change))
	const { parts } = await showCommunity(ctx, { id: activity.id, tahun: 2027, harga: '' })
	return { activity, partner: partner.id, ref: { id: activity.id, part: parts[0]!.id } }
}

test('a fee above its ceiling, or of a role without one, needs a written reason', async () => {
	const activity = await givenActivity(ctx)
	const { id } = await recordPartner(ctx, mak)
	const over = part(activity.id, id, { rate: 900_001 })
	await expect(recordPart(ctx, over)).rejects.toMatchObject({ code: 'plan.fee_over' })
	await expect(recordPart(ctx, part(activity.id, id, { role: 'host' }))).rejects.toMatchObject({
		code: 'plan.fee_base'
	})
	await recordPart(ctx, { ...over, overReason: 'Satu-satunya penenun motif ini.' })
	await recordPart(ctx, part(activity.id, id, { role: 'participant', rate: 0 }))

	const { rule } = await showPartnerRule(ctx)
	await recordPartnerRule(ctx, { ...rule, ceilings: { ...rule.ceilings, host: 400_000 } })
	await recordPart(ctx, part(activity.id, id, { role: 'host', rate: 400_000 }))
	await expect(recordPartnerRule(ctx, rule)).rejects.toMatchObject({ code: 'platform.changed' })

	// The price standards of the year go before the role's own.
	const item = ctx.newId()
	const standard = ctx.newId()
	await sql`insert into plan_price_item (id, grp, name, unit) values (${item}, 'Honorarium', 'Narasumber', 'OJ')`.execute(
		ctx.db
	)
	await sql`insert into plan_price_standard (id, name, legal_basis, certainty, valid_from, recorded_by, recorded_at, applied_at)
		values (${standard}, 'SSH', 'Perwako', 'house', '2027-01-01', 'uji', now(), now())`.execute(ctx.db)
	await sql`insert into plan_price values (${standard}, ${item}, 300000)`.execute(ctx.db)
	const priced = part(activity.id, id, { role: 'companion', itemId: item })
	await expect(recordPart(ctx, priced)).rejects.toMatchObject({ code: 'plan.fee_over' })
	await recordPart(ctx, { ...priced, rate: 300_000 })
	await expect(recordPart(ctx, { ...priced, itemId: standard })).rejects.toMatchObject({
		code: 'plan.fee_item'
	})
})

test('partners and citizens cost what they cost, and make the bonus of the community reachable', async () => {
	const city = await givenCity(ctx)
	const [plain, , , , , own] = city.activities
	const { id } = await recordPartner(ctx, mak)
	const settings = { seed: 1, targetGap: 0.1, steps: 1 }
	const rowOf = async (activityId: string) => {
		const { problem, keys } = await posePlan(ctx, { year: 2027, settings })
		return problem.activities[keys.activities.indexOf(activityId)]!
	}
	expect(await rowOf(plain!.id)).toMatchObject({ bonus: 0, batchCost: plain!.fixedCost })

	await recordPart(ctx, part(plain!.id, id))
	await recordPart(ctx, part(own!.id, id, { extra: false }))
	await seatCitizens(ctx, { id: plain!.id, tahun: 2027, version: 0, seats: 6, cost: undefined })
	const { keys } = await posePlan(ctx, { year: 2027, settings })
	expect(costOf(keys.costs![keys.activities.indexOf(plain!.id)]!)).toEqual({
		fixedCost: plain!.fixedCost + 1_000_000 + 6 * plain!.headCost,
		headCost: plain!.headCost
	})
	expect(await rowOf(plain!.id)).toMatchObject({
		bonus: 1,
		batchCost: plain!.fixedCost + 1_000_000 + 6 * plain!.headCost,
		maxSeats: plain!.maxSeats
	})
	// The catalogue's own worth stays, and a fee that it counts already is not counted twice.
	expect(await rowOf(own!.id)).toMatchObject({ bonus: 1, batchCost: own!.fixedCost })
	await expect(
		seatCitizens(ctx, { id: plain!.id, tahun: 2027, version: 0, seats: 7, cost: 0 })
	).rejects.toMatchObject({ code: 'platform.changed' })
})

test('citizens need places of the room, beside those of employees', async () => {
	const { run } = await givenPlan(ctx)
	await recordRoom(ctx, {
		...{ version: 0, name: 'Aula', place: '', seats: 20, agencyId: null, active: true }
	})
	const before = await poseYear(ctx, 2027, run)
	const held = before.keys.batches[0]!.activityId
	await seatCitizens(ctx, { id: held, tahun: 2027, version: 0, seats: 6, cost: 0 })
	const after = await poseYear(ctx, 2027, run)

	const first = { start: after.problem.batches[0]!.starts[0]!.week, room: 0, facilitator: null }
	const calendar = after.problem.batches.map((_, b) => (b === 0 ? first : null))
	const seatsIn = (posed: typeof after) =>
		seatProblemOf(posed, calendar).activities[posed.problem.batches[0]!.activity]!.batches[0]!.seats
	expect(after.problem.batches[0]!.seats).toBe(before.problem.batches[0]!.seats + 6)
	expect([seatsIn(before), seatsIn(after)]).toEqual([20, 14])
})

test('both sides say what they think; a new link ends the one before', async () => {
	const { ref, partner } = await engaged()
	const old = await invitePartner(ctx, ref)
	const kode = await invitePartner(ctx, ref)
	await expect(showInvitation(ctx, { kode: old })).rejects.toMatchObject({ status: 410 })
	const seen = await showInvitation(ctx, { kode: kode.toLowerCase().replaceAll('-', ' ') })
	expect(seen).toMatchObject({ partner: 'Mak Siti', fee: 1_000_000, said: null })

	await rateByPartner(ctx, { kode, score: 3, again: true, text: '' })
	await rateByPartner(ctx, { kode, score: 5, again: true, text: 'Ruangnya nyaman.' })
	await rateByOrganiser(ctx, { ...ref, score: 4, again: true, text: 'Tepat waktu.' })
	const { parts } = await showPartner(ctx, { id: partner })
	expect(parts).toMatchObject([{ fromPartner: { score: 5 }, fromOrganiser: { score: 4 } }])
	expect((await listPartners(ctx, { search: 'songket' }, 1)).rows).toMatchObject([
		{ score: 4, parts: 1 }
	])

	await endPart(ctx, ref)
	await expect(showInvitation(ctx, { kode })).rejects.toMatchObject({ status: 410 })
	await expect(endPart(ctx, ref)).rejects.toMatchObject({ code: 'plan.part_unknown' })
})

test('consent that is withdrawn takes the data along, by link or by the keeper, and stays out of the audit', async () => {
	const { ref, partner, activity } = await engaged()
	const kode = await invitePartner(ctx, ref)
	await rateByPartner(ctx, { kode, score: 5, again: true, text: 'Saya Siti, terima kasih.' })
	await withdrawByPartner(ctx, { kode })

	const { partner: kept, parts } = await showPartner(ctx, { id: partner })
	expect(kept).toMatchObject({ contact: '', phone: '', teaches: '', place: '', active: false })
	expect(kept!.name).not.toContain('Siti')
	// The fee that was agreed is an account and stays, without a name.
	expect(parts).toMatchObject([{ rate: 500_000, fromPartner: { score: 5, text: '' } }])
	expect(parts[0]!.endedAt).not.toBeNull()
	await expect(showInvitation(ctx, { kode })).rejects.toMatchObject({ status: 410 })
	await expect(withdrawConsent(ctx, { id: partner })).rejects.toMatchObject({
		code: 'plan.partner_withdrawn'
	})
	await expect(recordPartner(ctx, { ...mak, id: partner, version: 2 })).rejects.toMatchObject({
		code: 'plan.partner_withdrawn'
	})
	await expect(recordPart(ctx, part(activity.id, partner))).rejects.toMatchObject({
		code: 'plan.partner_withdrawn'
	})
	const { rows } = await sql<{ left: number }>`
		select count(*) as left from audit_payload where payload::text ilike '%siti%' or payload::text like '%0812%'`.execute(
		ctx.db
	)
	expect(rows[0]!.left).toBe(0)
})

test('an offer of a citizen becomes a partner in one press, once, and is forgotten with them', async () => {
	const offer = async (contact: { name: string; contact: string } | null) =>
		(
			await sendMessage(
				ctx,
				{
					openedAt: '',
					draft: {
						...{ kind: 'offer', body: 'Saya dapat mengajar tenun.', agencyId: null },
						...{ unitText: '', place: 'Silungkang', offerer: 'craftsman', contact }
					}
				},
				{ address: '192.0.2.1', daysOff: [] }
			)
		).id
	const nameless = await offer(null)
	const id = await offer({ name: 'Mak Siti', contact: 'siti@contoh.id' })
	expect((await listOpenOffers(ctx)).rows).toHaveLength(2)
	await expect(welcomeOffer(ctx, { id: nameless })).rejects.toMatchObject({
		code: 'plan.offer_no_contact'
	})

	const partner = await welcomeOffer(ctx, { id })
	expect((await showPartner(ctx, partner)).partner).toMatchObject({
		...{ name: 'Mak Siti', phone: 'siti@contoh.id', kind: 'craftsman', place: 'Silungkang' },
		...{ teaches: 'Saya dapat mengajar tenun.', consentOn: '2026-11-24', messageId: id }
	})
	expect((await listOpenOffers(ctx)).rows).toMatchObject([{ messageId: nameless }])
	await expect(welcomeOffer(ctx, { id })).rejects.toMatchObject({ code: 'plan.offer_taken' })

	await withdrawConsent(ctx, partner)
	const { contact } = await showMessage(ctx, { id, withContact: true })
	expect(contact).toBeUndefined()
})

test('who does not keep the register does not see how to reach people', async () => {
	const { id } = await recordPartner(ctx, mak)
	const officer = { ...ctx, actor: actorWith(['agency_officer'], [id]) }
	expect((await showPartner(officer, { id })).partner).toMatchObject({ contact: '', phone: '' })
	expect((await showPartner(ctx, { id })).partner).toMatchObject({ contact: 'Siti' })
	expect(JSON.stringify(await exportPartners(ctx, {}))).not.toContain('0812')
	await expect(recordPartner(ctx, { ...mak, id, version: 9 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await expect(recordPartner(ctx, mak)).rejects.toThrow(/plan_partner_name/)
})
