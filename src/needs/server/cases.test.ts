import { expect, test } from 'vitest'
import { actorWith, testContext } from '#platform/testing/context.ts'
import { givenEmployee } from '#people/testing.ts'
import { caseQuery, readCaseQuery } from '../message-filters.ts'
import { givenMessage } from '../testing.ts'
import { publishCase, recordCase, settleFinding, withdrawCase } from './edit-case.ts'
import { exportCases, listCases, showCase } from './list-cases.ts'

const moderator = actorWith(['planner'])
const writer = { ...actorWith(['facilitator']), id: 'akun:penulis' }
const other = { ...actorWith(['facilitator']), id: 'akun:lain' }
const asked = (text = '') => caseQuery(readCaseQuery(new URLSearchParams(text)))
const card = {
	...{ version: 0, title: 'Loket tutup', situation: 'Bu Ratna menutup loket pukul 11.' },
	...{ difficulty: 'Telepon 0812-3456-7890 tidak dijawab.', question: 'Apa yang Anda lakukan?' },
	...{ competencyId: null, agencyKind: 'agency' as const, messageId: null }
}

test('a case is published once nothing in it leads to a person', async () => {
	const ctx = await testContext({ actor: moderator })
	await givenEmployee(ctx, { name: 'Ratna Dewi' })
	const { id } = await recordCase({ ...ctx, actor: writer }, card)
	expect((await showCase(ctx, { id })).personal).toMatchObject([
		{ kind: 'name', text: 'Ratna', field: 'situation' },
		{ kind: 'phone', text: '0812-3456-7890', field: 'difficulty' }
	])
	const publish = (version: number) => publishCase(ctx, { id, version })
	await expect(publish(1)).rejects.toMatchObject({ code: 'needs.leads_to_people' })
	await settleFinding(ctx, { id, version: 1, kata: '0812-3456-7890', apa: 'ganti' })
	await settleFinding(ctx, { id, version: 2, kata: 'Ratna', apa: 'biarkan' })
	await expect(publish(2)).rejects.toMatchObject({ code: 'platform.changed' })
	await publish(3)
	const shown = await showCase({ ...ctx, actor: other }, { id })
	expect(shown).toMatchObject({
		card: { difficulty: 'Telepon [nomor telepon] tidak dijawab.', state: 'published' },
		may: { edit: false, publish: false },
		personal: []
	})
	await recordCase({ ...ctx, actor: writer }, { ...card, id, version: 4 })
	expect((await showCase(ctx, { id })).card.state).toBe('draft')
	await withdrawCase(ctx, { id, version: 5 })
	expect((await listCases(ctx, asked())).total).toBe(0)
})

test('a draft is its writer’s; everything that leads to a person goes at once', async () => {
	const ctx = await testContext({ actor: writer })
	await givenEmployee(ctx, { name: 'Ratna Dewi' })
	const { id } = await recordCase(ctx, card)
	const stranger = { ...ctx, actor: other }
	await expect(showCase(stranger, { id })).rejects.toMatchObject({ code: 'needs.case_unknown' })
	await expect(recordCase(stranger, { ...card, id, version: 1 })).rejects.toMatchObject({
		code: 'needs.case_unknown'
	})
	expect((await listCases(stranger, asked())).total).toBe(0)
	await expect(publishCase(ctx, { id, version: 1 })).rejects.toMatchObject({
		code: 'access.refused'
	})
	await settleFinding(ctx, { id, version: 1, apa: 'ganti' })
	expect((await exportCases(ctx, asked('cari=nomor telepon')))[0]).toMatchObject({
		situation: 'Bu [nama] menutup loket pukul 11.'
	})
})

test('a citizen’s message becomes a case only for who reads it', async () => {
	const ctx = await testContext({ actor: moderator })
	const { id: messageId } = await givenMessage(ctx)
	await expect(recordCase({ ...ctx, actor: writer }, { ...card, messageId })).rejects.toMatchObject(
		{ code: 'needs.message_unknown' }
	)
	await recordCase(ctx, { ...card, messageId })
})
