import { expect, test } from 'vitest'
import type { GrantedRole } from '#platform/access/actor.ts'
import { givenPerson } from '#platform/access/testing.ts'
import type { Context } from '#platform/context.ts'
import { lettersOf } from '#platform/mail/testing.ts'
import { testContext } from '#platform/testing/context.ts'
import { givenAgency } from '#people/testing.ts'
import { excuse, readVersion } from '../decision-testing.ts'
import { givenActivity, givenPlan } from '../testing.ts'
import { addComment } from './comment-version.ts'
import { decreeVersion, returnVersion, submitVersion, verifyVersion } from './decide-version.ts'
import { moveJoint } from './move-joint.ts'
import { recordJoint } from './record-joint.ts'

const seen = async (ctx: Context, kind: string) =>
	(await lettersOf(ctx, kind)).map(({ to, subject }) => [to, subject])

test('each hand on the way to the decree is told that it is its turn, and the maker how it ended', async () => {
	const ctx = await testContext()
	const someone = async (name: string, role: GrantedRole): Promise<Context> => ({
		...ctx,
		actor: await givenPerson(ctx, { name, role })
	})
	const planner = await someone('Rina', 'planner')
	const verifier = await someone('Vera', 'verifier')
	const secretary = await someone('Sekda', 'secretary')
	const mayor = await someone('Wako', 'mayor')
	await givenPlan(planner)
	expect(await seen(ctx, 'plan.version_waits')).toEqual([
		['Vera', 'Rencana 2027 menunggu verifikasi Anda']
	])
	await returnVersion(verifier, { ...(await readVersion(ctx, 1)), alasan: 'Kurangi biaya' })
	expect(await seen(ctx, 'plan.version_decided')).toEqual([
		['Rina', 'Versi 1 rencana 2027 dikembalikan']
	])
	await excuse(ctx, 1)
	await verifyVersion(verifier, await readVersion(ctx, 1))
	await submitVersion(secretary, await readVersion(ctx, 1))
	const read = await readVersion(ctx, 1)
	await decreeVersion(mayor, { ...read, nomor: '188.45/1/2026', tanggal: '2026-11-24' })
	expect(await seen(ctx, 'plan.version_waits')).toEqual([
		['Sekda', 'Rencana 2027 menunggu pengajuan Anda'],
		['Vera', 'Rencana 2027 menunggu verifikasi Anda'],
		['Wako', 'Rencana 2027 menunggu penetapan Anda']
	])
	expect((await seen(ctx, 'plan.version_decided')).map(([, subject]) => subject)).toContain(
		'Versi 1 rencana 2027 ditetapkan'
	)

	const comment = {
		...{ tahun: 2027, versi: 1, pesan: 'Mengapa begini?', balas: undefined, kegiatan: undefined },
		sampai: '2026-12-01'
	}
	await addComment(mayor, { ...comment, kepada: { role: 'planner', account: null } })
	await addComment(mayor, { ...comment, kepada: '' })
	expect(await lettersOf(ctx, 'plan.comment_asks')).toMatchObject([
		{ to: 'Rina', link: { path: '/rencana/2027/versi/1#komentar' } }
	])
	expect(JSON.stringify(await lettersOf(ctx, 'plan.comment_asks'))).not.toContain('Mengapa')
})

test('the heads of the parties, and nobody else, are told of terms to sign', async () => {
	const ctx = await testContext()
	const [lead, partner, other] = [
		(await givenAgency(ctx, { name: 'Dinas Pendidikan' })).id,
		(await givenAgency(ctx, { name: 'Dinas Pemberdayaan' })).id,
		(await givenAgency(ctx, { name: 'Dinas Lain' })).id
	]
	for (const [name, agencyId] of [
		['Kadis', lead],
		['Kaban', partner],
		['Lain', other]
	] as const)
		await givenPerson(ctx, { name, role: 'agency_head', agencyId })
	const activity = await givenActivity(ctx, { code: 'BRS-1', title: 'Belajar Melayani' })
	const { id } = await recordJoint(ctx, {
		...{ version: 0, year: 2027, activityId: activity.id, proposalId: null, gugurkan: undefined },
		...{ aim: 'Belajar bersama.', batches: 1, cost: undefined, split: 'seats', contributions: [] },
		parties: [
			{ agencyId: lead, role: 'lead', seats: 20, minShare: 0, fixedShare: 0 },
			{ agencyId: partner, role: 'partner', seats: 10, minShare: 0, fixedShare: 0 }
		]
	})
	await moveJoint(ctx, { id, from: 'draft', to: 'waiting', reason: '' })
	expect(await seen(ctx, 'plan.joint_to_sign')).toEqual([
		['Kaban', 'Belajar Melayani menunggu tanda tangan Anda'],
		['Kadis', 'Belajar Melayani menunggu tanda tangan Anda']
	])
})
