import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { recordCase, publishCase } from '#needs/server/edit-case.ts'
import { givenMessage } from '#needs/testing.ts'
import { givenEmployee } from '#people/testing.ts'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { CaseUseForm } from '../citizens.ts'
import { givenActivity, givenPlan } from '../testing.ts'
import { addDays } from './store/day.ts'
import { daysOffAhead, decreedFor, fateOf } from './follow-message.ts'
import { linkMessage, listMessagesOf, unlinkMessage } from './link-message.ts'
import {
	listCasesOfActivity,
	listUsesOfCase,
	recordCaseUse,
	removeCaseUse
} from './record-case-use.ts'

const moderator = actorWith(['planner'])
const card = {
	...{ version: 0, title: 'Loket tutup', situation: 'Loket tutup pukul 11.' },
	...{ difficulty: 'Antrean panjang.', question: 'Apa yang Anda lakukan?' },
	...{ competencyId: null, agencyKind: null }
}

test('an activity answers a message, and whoever sent it sees that', async () => {
	const ctx = await testContext({ actor: moderator })
	const { id } = await givenMessage(ctx)
	const activity = await givenActivity(ctx, { title: 'Layanan Prima' })
	await linkMessage(ctx, { id, kegiatan: activity.id })
	await linkMessage(ctx, { id, kegiatan: activity.id })
	expect((await fateOf(ctx, id)).activities).toMatchObject([{ title: 'Layanan Prima', year: null }])
	expect(await listMessagesOf(ctx, activity.id)).toMatchObject([{ id }])
	await expect(linkMessage(ctx, { id, kegiatan: id })).rejects.toMatchObject({
		code: 'plan.activity_unknown'
	})
	await expect(linkMessage(ctx, { id: activity.id, kegiatan: activity.id })).rejects.toMatchObject({
		code: 'needs.message_unknown'
	})
	await unlinkMessage(ctx, { id, kegiatan: activity.id })
	expect((await fateOf(ctx, id)).activities).toEqual([])
})

test('a published case is used in a training; what came of it names nobody and reaches the sender', async () => {
	const ctx = await testContext({ actor: moderator })
	await givenEmployee(ctx, { name: 'Ratna Dewi' })
	const { id: messageId } = await givenMessage(ctx)
	const activity = await givenActivity(ctx)
	const { id } = await recordCase(ctx, { ...card, messageId })
	const typed = { id, kegiatan: activity.id, tanggal: '2027-03-02', hasil: 'Loket buka terus.' }
	const form = CaseUseForm.parse(typed)
	await expect(recordCaseUse(ctx, form)).rejects.toMatchObject({ code: 'needs.case_unpublished' })
	await publishCase(ctx, { id, version: 1 })
	await expect(
		recordCaseUse(ctx, { ...form, hasil: 'Bu Ratna membuka loket.' })
	).rejects.toMatchObject({ code: 'needs.leads_to_people' })
	const organiser = { ...ctx, actor: actorWith(['organiser']) }
	await recordCaseUse(organiser, { ...form, tanggal: null, hasil: null })
	expect((await fateOf(ctx, messageId)).uses).toMatchObject([{ usedOn: null, outcome: '' }])
	const [use] = await listUsesOfCase(ctx, id)
	await recordCaseUse(organiser, { ...form, pakai: use!.id, version: 1, kegiatan: null })
	await expect(recordCaseUse(ctx, { ...form, pakai: use!.id, version: 1 })).rejects.toMatchObject({
		code: 'platform.changed'
	})
	expect((await fateOf(ctx, messageId)).uses).toMatchObject([{ outcome: 'Loket buka terus.' }])
	expect(await listCasesOfActivity(ctx, activity.id)).toMatchObject([{ case: 'Loket tutup' }])
	await expect(removeCaseUse(ctx, { id: activity.id, pakai: use!.id })).rejects.toMatchObject({
		code: 'plan.case_use_unknown'
	})
	await removeCaseUse(ctx, { id, pakai: use!.id })
	expect(await listUsesOfCase(ctx, id)).toEqual([])
	for (const wrong of [{ hasil: 'Baik.' }, { kegiatan: '' }])
		expect(CaseUseForm.safeParse({ id, kegiatan: activity.id, ...wrong }).success).toBe(false)
})

test('days off ahead are holidays, not Ramadan', async () => {
	const ctx = await testContext({ actor: moderator })
	const day = (kind: 'holiday' | 'ramadan', firstOn: string, lastOn: string) => ({
		...{ id: ctx.newId(), kind, firstOn, lastOn, name: kind },
		...{ source: '', certainty: 'house' as const }
	})
	await addDays(ctx.db, [
		day('holiday', '2026-12-25', '2026-12-25'),
		day('holiday', '2026-08-17', '2026-08-17'),
		day('ramadan', '2027-02-08', '2027-03-09')
	])
	expect(await daysOffAhead(ctx)).toEqual([{ firstOn: '2026-12-25', lastOn: '2026-12-25' }])
})

test('a sender is told of a plan that is being decided, and of one that is decreed', async () => {
	const ctx = await testContext()
	const { run } = await givenPlan(ctx)
	const { id } = await givenMessage(ctx)
	const { rows } = await sql<{ id: string }>`
		select activity_id as id from plan_composition_line where composition_id = ${run} and included limit 1`.execute(
		ctx.db
	)
	await linkMessage(ctx, { id, kegiatan: rows[0]!.id })
	const { activities } = await fateOf(ctx, id)
	expect(activities).toMatchObject([{ year: 2027, decreed: false }])
	expect(activities[0]!.month).toBeGreaterThan(0)
	expect(await decreedFor(ctx, id)).toEqual([])
	await sql`update plan_version set state = 'decreed'`.execute(ctx.db)
	expect(await decreedFor(ctx, id)).toMatchObject([{ year: 2027 }])
	expect((await fateOf(ctx, id)).activities).toMatchObject([{ year: 2027, decreed: true }])
})
