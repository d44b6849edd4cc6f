import { beforeEach, expect, test } from 'vitest'
import { installReference as installHours } from '#hours/server/install-reference.ts'
import { givenProposal, givenRound } from '#needs/testing.ts'
import { givenAgency } from '#people/testing.ts'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { ownDatabase } from '#platform/testing/own-database.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { randomUUID } from 'node:crypto'
import { system } from '#platform/access/actor.ts'
import type { JointForm } from '../joint-forms.ts'
import { givenActivity, givenBudget, givenCity } from '../testing.ts'
import { leaveJoint } from './leave-joint.ts'
import { moveJoint } from './move-joint.ts'
import { posePlan } from './pose-plan.ts'
import { recordJoint } from './record-joint.ts'
import { exportJoints, listJoints, showJoint, showJointForm } from './show-joint.ts'
import { showJointCharges } from './show-joint-charges.ts'
import { signJoint } from './sign-joint.ts'
import { waiting } from './waiting-joints.ts'
import { addNote, addTask, getJointFile, markTask, removeNote } from './work-in-joint.ts'

let ctx: Context
let lead: string
let partner: string
let elsewhere: string
let activity: Awaited<ReturnType<typeof givenActivity>>

const as = (actor: Actor, name = actor.name): Context => ({
	...ctx,
	actor: { ...actor, name, id: `akun:${name}` }
})
const headOf = (agency: string, name = `Kepala ${agency}`) =>
	as(actorWith(['agency_head'], [agency]), name)
const officerOf = (agency: string) => as(actorWith(['agency_officer'], [agency]), 'Petugas')

async function given(at: Context) {
	ctx = at
	lead = (await givenAgency(at, { name: 'Dinas Pendidikan' })).id
	partner = (await givenAgency(at, { name: 'Dinas Pemberdayaan' })).id
	elsewhere = (await givenAgency(at, { name: 'Dinas Lain' })).id
	activity = await givenActivity(at, { code: 'BRS-1', fixedCost: 8_000_000, headCost: 150_000 })
}

beforeEach(async () => given(await testContext()))

const terms = (change: Partial<JointForm> = {}): JointForm => ({
	version: 0,
	year: 2027,
	activityId: activity.id,
	proposalId: null,
	aim: 'Warga dan pegawai belajar bersama melayani.',
	batches: 1,
	cost: undefined,
	split: 'seats',
	parties: [
		{ agencyId: lead, role: 'lead', seats: 20, minShare: 0.3, fixedShare: 0 },
		{ agencyId: partner, role: 'partner', seats: 10, minShare: 0.2, fixedShare: 0 }
	],
	contributions: [{ agencyId: partner, kind: 'room', what: 'Aula', amount: 40 }],
	gugurkan: undefined,
	...change
})

const drafted = async () => (await recordJoint(officerOf(lead), terms())).id
const move = (
	at: Context,
	id: string,
	from: 'draft' | 'waiting' | 'agreed' | 'running',
	to: Parameters<typeof moveJoint>[1]['to'],
	reason = ''
) => moveJoint(at, { id, from, to, reason })

async function submitted() {
	const id = await drafted()
	await move(officerOf(lead), id, 'draft', 'waiting')
	return id
}

async function sign(id: string, agency: string, at: Context = headOf(agency)) {
	const { joint } = await showJoint(at, { id })
	return signJoint(at, { id, agency, version: joint.version, hash: joint.termsHash })
}

test('both heads sign, and only then it is agreed; the cost is reckoned and split by seats', async () => {
	const id = await submitted()
	expect(await waiting(headOf(partner))).toHaveLength(1)
	await sign(id, lead)
	expect((await showJoint(ctx, { id })).joint.state).toBe('waiting')
	await sign(id, partner)

	const { joint, signatures, steps } = await showJoint(ctx, { id })
	expect(joint).toMatchObject({ state: 'agreed', cost: 8_000_000 + 30 * 150_000 })
	expect(joint.parties.map(({ charge }) => charge)).toEqual([8_333_333, 4_166_667])
	expect(signatures).toHaveLength(2)
	expect(steps).toHaveLength(4)
	expect(await waiting(headOf(partner))).toEqual([])
	expect(await showJointCharges(ctx, 2027)).toMatchObject([
		// 8,333,333 less 20 places that the plan charges to the agency itself.
		{ agency: 'Dinas Pendidikan', charge: 8_333_333, reserved: 5_333_333 },
		{ agency: 'Dinas Pemberdayaan', charge: 4_166_667, reserved: 2_666_667 }
	])

	await move(officerOf(lead), id, 'agreed', 'running')
	await move(officerOf(lead), id, 'running', 'done')
	await expect(recordJoint(ctx, terms({ id, version: 1 }))).rejects.toMatchObject({
		code: 'plan.joint_closed'
	})
})

test('other words void what was signed and say so; the same words do not', async () => {
	const id = await submitted()
	await sign(id, lead)
	const change = terms({ id, version: 1, aim: 'Tujuan yang lain.' })
	await expect(recordJoint(officerOf(lead), change)).rejects.toMatchObject({
		code: 'plan.joint_would_void'
	})
	expect(await recordJoint(officerOf(lead), terms({ id, version: 1 }))).toEqual({ id, voided: 0 })
	expect(await recordJoint(officerOf(lead), { ...change, gugurkan: 'ya' })).toEqual({
		id,
		voided: 1
	})
	const { joint, signatures } = await showJoint(ctx, { id })
	expect(joint).toMatchObject({ state: 'draft', version: 2 })
	expect(signatures).toMatchObject([{ voidReason: 'Ketentuan diubah.' }])
	await move(officerOf(lead), id, 'draft', 'waiting')
	await sign(id, lead)
})

test('who read other words does not sign these', async () => {
	const id = await submitted()
	const { joint } = await showJoint(headOf(partner), { id })
	await recordJoint(officerOf(lead), terms({ id, version: 1, batches: 2 }))
	const late = { id, agency: partner, version: joint.version, hash: joint.termsHash }
	await expect(signJoint(headOf(partner), late)).rejects.toMatchObject({
		code: 'plan.joint_terms_changed'
	})
	await expect(sign(id, partner)).rejects.toMatchObject({ code: 'plan.joint_not_waiting' })
	await expect(recordJoint(officerOf(lead), terms({ id, version: 1 }))).rejects.toMatchObject({
		code: 'platform.changed'
	})
})

test('an agency that has no part neither sees nor signs; a head signs for their own only, and once', async () => {
	const id = await submitted()
	for (const work of [
		() => showJoint(headOf(elsewhere), { id }),
		() => showJointForm(headOf(elsewhere), { id }),
		() => signJoint(headOf(elsewhere), { id, agency: partner, version: 1, hash: '' }),
		() => addNote(officerOf(elsewhere), { id, text: 'Halo' }),
		() => markTask(officerOf(elsewhere), { id, task: id, done: 'ya' }),
		() => move(officerOf(elsewhere), id, 'waiting', 'draft')
	])
		await expect(work()).rejects.toMatchObject({ code: 'plan.joint_unknown', status: 404 })
	expect((await listJoints(officerOf(elsewhere), {}, 1)).total).toBe(0)
	expect(await exportJoints(officerOf(partner), { search: 'pemberdayaan' })).toHaveLength(1)

	await expect(sign(id, lead, headOf(partner))).rejects.toMatchObject({
		code: 'plan.joint_not_head'
	})
	await expect(sign(id, partner, officerOf(partner))).rejects.toMatchObject({
		code: 'access.refused'
	})
	await sign(id, partner)
	await expect(sign(id, partner)).rejects.toMatchObject({ code: 'plan.joint_signed' })
})

const leave = (at: Context, id: string, agency: string, version = 1) =>
	leaveJoint(at, { id, agency, version, reason: 'Anggaran kami dipotong.' })

test('a partner leaves with its reason while nobody has signed; the rest share its part', async () => {
	const all = terms({ split: 'fixed' })
	all.parties = [
		{ ...all.parties[0]!, fixedShare: 0.5 },
		{ ...all.parties[1]!, fixedShare: 0.3 },
		{ agencyId: elsewhere, role: 'partner', seats: 5, minShare: 0, fixedShare: 0.2 }
	]
	const { id } = await recordJoint(officerOf(lead), all)
	await move(officerOf(lead), id, 'draft', 'waiting')
	await expect(leave(officerOf(elsewhere), id, partner)).rejects.toMatchObject({
		code: 'plan.joint_not_party'
	})
	await expect(leave(officerOf(lead), id, lead)).rejects.toMatchObject({
		code: 'plan.joint_lead_stays'
	})
	await leave({ ...officerOf(partner), now: new Date(+ctx.now + 60_000) }, id, partner)
	const { joint, steps } = await showJoint(ctx, { id })
	expect(joint).toMatchObject({ state: 'draft', version: 2, contributions: [] })
	expect(joint.parties.map(({ agency }) => agency)).toEqual(['Dinas Pendidikan', 'Dinas Lain'])
	expect(joint.parties.map(({ fixedShare }) => fixedShare)).toEqual([
		expect.closeTo(5 / 7),
		expect.closeTo(2 / 7)
	])
	expect(steps[0]!.text).toBe('Dinas Pemberdayaan keluar: Anggaran kami dipotong.')
	await expect(showJoint(officerOf(partner), { id })).rejects.toMatchObject({ status: 404 })

	// The last partner takes the activity with it.
	await leave(officerOf(elsewhere), id, elsewhere, 2)
	expect((await showJoint(ctx, { id })).joint).toMatchObject({
		state: 'cancelled',
		reason: 'Dinas Lain keluar: Anggaran kami dipotong.'
	})
})

test('after a signature a partner leaves only when the lead has taken the terms back', async () => {
	const id = await submitted()
	await sign(id, lead)
	await expect(leave(officerOf(partner), id, partner)).rejects.toMatchObject({
		code: 'plan.joint_leave_by_agreement'
	})
	expect((await showJoint(officerOf(partner), { id })).may.leave).toMatchObject([
		{ id: partner, kept: expect.stringContaining('Minta ketua') }
	])
	await move(officerOf(lead), id, 'waiting', 'draft')
	await leave(officerOf(partner), id, partner)
	expect((await showJoint(ctx, { id })).joint.state).toBe('cancelled')
})

/** Whoever is named, standing in for the head of an agency, as well as what they are themselves. */
const standInOf = (agency: string, principal: string, own: Actor = actorWith([])): Context =>
	as(
		{
			...own,
			scopes: { ...own.scopes, agency_head: [...(own.scopes.agency_head ?? []), agency] },
			standsIn: [
				{
					...{ delegationId: principal, role: 'agency_head' as const, scope: [agency] },
					principal: { id: `akun:${principal}`, name: principal, person: `akun:${principal}` },
					lastOn: '2027-12-31'
				}
			]
		},
		'Bu Sekretaris'
	)

test('a stand-in signs for the head, and both names are kept and shown', async () => {
	const id = await submitted()
	const standIn = standInOf(lead, 'Pak Kepala')
	expect((await showJoint(standIn, { id })).may.sign).toMatchObject([
		{ id: lead, behalf: 'Pak Kepala', kept: null }
	])
	await sign(id, lead, standIn)
	await sign(id, partner)
	const { joint, signatures, steps } = await showJoint(ctx, { id })
	expect(joint.state).toBe('agreed')
	expect(signatures.map(({ signer, behalf }) => [signer, behalf]).sort()).toEqual([
		['Bu Sekretaris', 'Pak Kepala'],
		[`Kepala ${partner}`, null]
	])
	expect(steps.map(({ text }) => text)).toContain(
		'Menandatangani untuk Dinas Pendidikan, a.n. Pak Kepala.'
	)
})

test.each([
	['the head of both', () => [headOf(lead, 'Bu Kepala'), headOf(partner, 'Bu Kepala')]],
	[
		'a stand-in of one who heads the other',
		() => {
			const both = standInOf(lead, 'Pak Kepala', actorWith(['agency_head'], [partner]))
			return [both, both]
		}
	],
	[
		'a stand-in of one whose head signed for the other',
		() => [headOf(lead, 'Pak Kepala'), standInOf(partner, 'Pak Kepala')]
	]
])('nobody signs for two parties: %s', async (_, given) => {
	const id = await submitted()
	const [first, second] = given() as [Context, Context]
	await sign(id, lead, first)
	const refused = { status: 409, code: 'plan.joint_one_person' }
	await expect(sign(id, partner, second)).rejects.toMatchObject(refused)
	const [own] = (await showJoint(second, { id })).may.sign
	expect(own).toMatchObject({ id: partner, kept: expect.stringContaining('Dinas Pendidikan') })
	await sign(id, partner, headOf(partner, 'Kepala lain'))
})

test('a partner writes the draft but not what lies with the heads, and takes no step of the lead', async () => {
	const id = await drafted()
	await recordJoint(officerOf(partner), terms({ id, version: 1, aim: 'Diusulkan mitra.' }))
	const usurped = terms({ id, version: 2 })
	usurped.parties = usurped.parties.map((one) => ({
		...one,
		role: one.agencyId === lead ? 'partner' : 'lead'
	}))
	await expect(recordJoint(officerOf(partner), usurped)).rejects.toMatchObject({
		code: 'plan.joint_not_yours'
	})
	await expect(move(officerOf(partner), id, 'draft', 'waiting')).rejects.toMatchObject({
		code: 'plan.joint_lead_only'
	})
	await move(officerOf(lead), id, 'draft', 'waiting')
	await expect(recordJoint(officerOf(partner), terms({ id, version: 2 }))).rejects.toMatchObject({
		code: 'plan.joint_not_yours'
	})
	await expect(move(officerOf(lead), id, 'draft', 'waiting')).rejects.toMatchObject({
		code: 'plan.joint_step'
	})
	await move(officerOf(lead), id, 'waiting', 'cancelled', 'Anggaran mitra dipotong.')
	expect((await showJoint(ctx, { id })).joint.reason).toBe('Anggaran mitra dipotong.')
	// What was cancelled leaves room for another.
	await recordJoint(officerOf(lead), terms())
})

test.each([
	['plan.joint_lead', (all: JointForm) => (all.parties[0]!.role = 'partner')],
	['plan.joint_partner', (all: JointForm) => all.parties.pop()],
	['plan.joint_contributor', (all: JointForm) => (all.contributions[0]!.agencyId = elsewhere)],
	[
		'plan.joint_pledges',
		(all: JointForm) =>
			(all.contributions = [{ agencyId: lead, kind: 'money', what: '', amount: 1e9 }])
	],
	['plan.joint_seats', (all: JointForm) => all.parties.forEach((one) => (one.seats = 0))],
	['plan.joint_shares', (all: JointForm) => (all.split = 'fixed')]
])('%s', async (code, spoil) => {
	const all = terms()
	spoil(all)
	await expect(recordJoint(ctx, all)).rejects.toMatchObject({ code })
})

test('it may begin from a proposal, for those who may read that', async () => {
	await installHours(ctx)
	await givenRound(ctx)
	const { id: usulan } = await givenProposal(ctx, lead, {})
	const { begun } = await showJointForm(officerOf(lead), { usulan })
	expect(begun).toMatchObject({
		proposalId: usulan,
		parties: [{ agencyId: lead, role: 'lead' }]
	})
	const { id } = await recordJoint(officerOf(lead), terms({ proposalId: usulan }))
	expect((await showJoint(ctx, { id })).joint.proposalId).toBe(usulan)
	// Changing the terms keeps what they answer.
	await recordJoint(officerOf(lead), terms({ id, version: 1, batches: 2 }))
	expect((await showJoint(ctx, { id })).joint.proposalId).toBe(usulan)
	await expect(showJointForm(officerOf(elsewhere), { usulan })).rejects.toMatchObject({
		status: 404
	})
})

test('an agency does not make another one lead', async () => {
	await expect(recordJoint(officerOf(partner), terms())).rejects.toMatchObject({
		code: 'plan.joint_lead_elsewhere'
	})
})

test('tasks, notes and files belong to those who work together', async () => {
	const id = await drafted()
	await addTask(officerOf(lead), {
		id,
		agency: partner,
		title: 'Siapkan aula',
		dueOn: '2027-03-01'
	})
	const [task] = (await showJoint(ctx, { id })).tasks
	await markTask(officerOf(partner), { id, task: task!.id, done: 'ya' })
	await expect(
		markTask(officerOf(partner), { id, task: task!.id, done: 'ya' })
	).rejects.toMatchObject({ code: 'plan.joint_task_unknown' })
	await expect(
		addTask(ctx, { id, agency: elsewhere, title: 'Lain', dueOn: '2027-03-01' })
	).rejects.toMatchObject({ code: 'plan.joint_contributor' })

	await addNote(headOf(lead, 'Bu Ana'), {
		id,
		text: 'Surat',
		berkas: new File(['isi'], 'surat.pdf')
	})
	const [note] = (await showJoint(ctx, { id })).notes
	const berkas = note!.file!.id
	expect((await getJointFile(officerOf(partner), { id, berkas })).name).toBe('surat.pdf')
	await expect(getJointFile(officerOf(elsewhere), { id, berkas })).rejects.toMatchObject({
		status: 404
	})
	await expect(removeNote(officerOf(partner), { id, note: note!.id })).rejects.toMatchObject({
		code: 'plan.joint_note_unknown'
	})
	await removeNote(headOf(lead, 'Bu Ana'), { id, note: note!.id })
	await expect(getJointFile(ctx, { id, berkas })).rejects.toMatchObject({
		code: 'plan.joint_file_unknown'
	})
})

test('least shares and what is owed reach the composer once agreed, not before', async () => {
	const city = await givenCity(ctx)
	lead = city.agencies.education.id
	partner = city.agencies.community.id
	await givenBudget(ctx, { version: 1, agencies: { [lead]: 10_000_000, [partner]: 1_000_000 } })
	activity = city.activities[0]!
	const settings = { seed: 1, targetGap: 0.1, steps: 1 }
	const id = await submitted()
	const before = await posePlan(ctx, { year: 2027, settings })
	await sign(id, lead)
	await sign(id, partner)
	const after = await posePlan(ctx, { year: 2027, settings })

	const row = after.keys.activities.indexOf(activity.id)
	const shares = (posed: typeof after) =>
		posed.problem.activities[row]!.shares.map(({ row: trait, minShare }) => [
			posed.keys.traits[trait],
			minShare
		])
	expect(shares(before)).toEqual([])
	expect(new Map(shares(after) as [string, number][])).toEqual(
		new Map([
			[lead, expect.closeTo(0.3)],
			[partner, expect.closeTo(0.2)]
		])
	)
	const ceiling = (posed: typeof after, agency: string) =>
		posed.problem.budget.byAgency[posed.keys.agencies.indexOf(agency)]
	const owed = new Map(
		(await showJointCharges(ctx, 2027)).map((one) => [one.agencyId, one.reserved])
	)
	expect(owed.get(partner)).toBeGreaterThan(0)
	expect(ceiling(before, partner)).toBe(1_000_000)
	expect(ceiling(after, partner)).toBe(1_000_000 - owed.get(partner)!)
	expect(ceiling(after, lead)).toBe(10_000_000 - owed.get(lead)!)
})

test('two heads at once both sign; terms that are changed at once are not signed unread', async () => {
	const { db } = await ownDatabase()
	await given({ db, actor: system('uji'), now: new Date(), newId: randomUUID })
	const commit = <T>(at: Context, work: (ctx: Context) => Promise<T>) => inTransaction(at, work)
	const { id } = await commit(officerOf(lead), (at) => recordJoint(at, terms()))
	await commit(officerOf(lead), (at) => move(at, id, 'draft', 'waiting'))
	const { joint } = await showJoint(ctx, { id })
	const signing = (agency: string) =>
		commit(headOf(agency), (at) =>
			signJoint(at, { id, agency, version: joint.version, hash: joint.termsHash })
		)

	const twice = await Promise.allSettled([signing(lead), signing(partner), signing(lead)])
	expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
	expect((await showJoint(ctx, { id })).joint.state).toBe('agreed')

	await commit(officerOf(lead), (at) =>
		recordJoint(at, terms({ id, version: 1, batches: 2, gugurkan: 'ya' }))
	)
	await commit(officerOf(lead), (at) => move(at, id, 'draft', 'waiting'))
	const next = (await showJoint(ctx, { id })).joint
	const race = await Promise.allSettled([
		commit(officerOf(lead), (at) =>
			recordJoint(at, terms({ id, version: 2, batches: 1, gugurkan: 'ya' }))
		),
		commit(headOf(partner), (at) =>
			signJoint(at, { id, agency: partner, version: next.version, hash: next.termsHash })
		)
	])
	expect(race[0].status).toBe('fulfilled')
	// Whichever came first: no signature counts for words that were not read.
	const { signatures } = await showJoint(ctx, { id })
	expect(signatures.filter(({ voidedAt }) => !voidedAt)).toEqual([])
	if (race[1].status === 'rejected')
		expect(race[1].reason).toMatchObject({ code: 'plan.joint_terms_changed' })
})
