import { system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { PartnerKind, PartnerRole } from '#plan/partner.ts'
import { rateByPartner } from '#plan/server/answer-invitation.ts'
import { recordPartner } from '#plan/server/edit-partners.ts'
import {
	invitePartner,
	rateByOrganiser,
	recordPart,
	seatCitizens,
	showCommunity
} from '#plan/server/engage-partner.ts'
import { moveJoint } from '#plan/server/move-joint.ts'
import { recordJoint } from '#plan/server/record-joint.ts'
import { showJoint } from '#plan/server/show-joint.ts'
import { signJoint } from '#plan/server/sign-joint.ts'
import { addNote, addTask } from '#plan/server/work-in-joint.ts'
import type { Ids } from './install.ts'
import * as store from './store.ts'

const EDUCATION = 'Dinas Pendidikan'
const COMMUNITY = 'Dinas Pemberdayaan Masyarakat'
const HEALTH = 'Dinas Kesehatan'

type Helper = {
	name: string
	kind: PartnerKind
	place: string
	teaches: string
	/** Code of the activity, role, rupiah per unit, units per batch. */
	part?: [code: string, role: PartnerRole, rate: number, quantity: number]
}

/** Invented; numbers are not in use. */
const helpers: Helper[] = [
	{
		name: 'LPM Contoh Talawi',
		kind: 'lpm',
		place: 'Talawi',
		teaches: 'Musyawarah warga dan rencana kelurahan',
		part: ['I01', 'companion', 0, 0]
	},
	{
		name: 'PKK Contoh Silungkang',
		kind: 'pkk',
		place: 'Silungkang',
		teaches: 'Posyandu dan gizi keluarga',
		part: ['K43', 'speaker', 300_000, 2]
	},
	{
		name: 'Perajin Songket Contoh',
		kind: 'craftsman',
		place: 'Silungkang',
		teaches: 'Tenun songket dan cerita di balik motifnya',
		part: ['I01', 'speaker', 450_000, 3]
	},
	{
		name: 'Karang Taruna Contoh Barangin',
		kind: 'karang_taruna',
		place: 'Barangin',
		teaches: 'Media sosial untuk pengumuman warga'
	}
]

/** Somebody of the city in the minutes before, so that what was done stands in its order. */
const as = (ctx: Context, name: string, minutes: number): Context => ({
	...ctx,
	now: new Date(ctx.now.getTime() - (10 - minutes) * 60_000),
	actor: { ...system('contoh'), id: system(`contoh ${name}`).id, name: `${name} (contoh)` }
})

/** Writes community partners, places for citizens, one joint activity that was agreed and one that waits for its heads. */
export async function installTogether(
	ctx: Context,
	{ agencies }: Ids,
	year: number
): Promise<void> {
	const activities = await store.mapActivities(ctx.db)
	const needed = [EDUCATION, COMMUNITY, HEALTH].every((name) => agencies.has(name))
	if (!needed || !activities.has('I01') || !activities.has('K43')) return
	await installHelpers(ctx, activities, year)

	const agreed = await propose(ctx, agencies, {
		year,
		activityId: activities.get('I01')!,
		aim: 'Pegawai dan warga belajar bersama agar usul warga dijawab dengan jelas.',
		split: 'seats',
		parties: [
			{ name: EDUCATION, seats: 24, minShare: 0.3 },
			{ name: COMMUNITY, seats: 16, minShare: 0.2 }
		],
		room: { name: EDUCATION, what: 'Aula Dinas Pendidikan', seats: 80 }
	})
	for (const [row, name] of [EDUCATION, COMMUNITY].entries()) {
		const { joint } = await showJoint(ctx, { id: agreed })
		const agency = agencies.get(name)!
		const { version, termsHash: hash } = joint
		await signJoint(as(ctx, `Kepala ${name}`, 2 + row), { id: agreed, agency, version, hash })
	}
	const dueOn = `${year}-03-01`
	const agency = agencies.get(COMMUNITY)!
	await addTask(as(ctx, 'Perencana', 4), {
		id: agreed,
		agency,
		title: 'Undang wakil warga tiap kecamatan',
		dueOn
	})
	await addNote(as(ctx, `Kepala ${COMMUNITY}`, 5), {
		id: agreed,
		text: 'Daftar warga menyusul sesudah musyawarah kelurahan.'
	})

	await propose(ctx, agencies, {
		year,
		activityId: activities.get('K43')!,
		aim: 'Kader, guru, dan petugas kesehatan mencegah stunting dengan cara yang sama.',
		split: 'equal',
		parties: [
			{ name: EDUCATION, seats: 20, minShare: 0.2 },
			{ name: HEALTH, seats: 30, minShare: 0.3 }
		],
		room: { name: HEALTH, what: 'Aula Dinas Kesehatan', seats: 60 }
	})
}

async function installHelpers(
	ctx: Context,
	activities: ReadonlyMap<string, string>,
	year: number
): Promise<void> {
	for (const { part, ...helper } of helpers) {
		const { id: partnerId } = await recordPartner(ctx, {
			...{ ...helper, version: 0, contact: 'Nama Contoh', phone: '0800 000 0000', active: true },
			...{ competencies: [], consentOn: `${year - 1}-10-01` },
			consentText: 'Contoh: nama dan telepon dicatat selama kegiatan.'
		})
		if (!part) continue
		const [code, role, rate, quantity] = part
		await recordPart(ctx, {
			...{ id: activities.get(code)!, tahun: year, version: 0, partnerId, role, rate, quantity },
			...{ topic: helper.teaches, extra: rate > 0, itemId: null, overReason: '' }
		})
	}
	const id = activities.get('I01')!
	await seatCitizens(ctx, { id, tahun: year, version: 0, seats: 10, cost: 75_000 })
	const { parts } = await showCommunity(ctx, { id, tahun: year, harga: '' })
	const part = parts.find(({ role }) => role === 'speaker')!.id
	const kode = await invitePartner(ctx, { id, part })
	await rateByPartner(ctx, { kode, score: 5, again: true, text: 'Pegawainya mau mendengar.' })
	await rateByOrganiser(ctx, { id, part, score: 4, again: true, text: 'Contohnya hidup.' })
}

type Wish = {
	year: number
	activityId: string
	aim: string
	split: 'seats' | 'equal'
	parties: { name: string; seats: number; minShare: number }[]
	room: { name: string; what: string; seats: number }
}

/** The first party leads; the terms lie with the heads. */
async function propose(
	ctx: Context,
	agencies: ReadonlyMap<string, string>,
	{ parties, room, ...wish }: Wish
): Promise<string> {
	const { id } = await recordJoint(as(ctx, 'Perencana', 0), {
		...wish,
		...{ version: 0, proposalId: null, batches: 1 },
		parties: parties.map(({ name, seats, minShare }, row) => ({
			agencyId: agencies.get(name)!,
			role: row === 0 ? 'lead' : 'partner',
			fixedShare: 0,
			seats,
			minShare
		})),
		contributions: [
			{ agencyId: agencies.get(room.name)!, kind: 'room', what: room.what, amount: room.seats }
		]
	})
	await moveJoint(as(ctx, 'Perencana', 1), { id, from: 'draft', to: 'waiting', reason: '' })
	return id
}
