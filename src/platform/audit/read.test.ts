import { expect, test } from 'vitest'
import { givenPerson } from '../access/testing.ts'
import { testContext } from '../testing/context.ts'
import { exportAudit, listAudit, showEntry } from './read.ts'
import { record } from './record.ts'
import { whoOf } from './who.ts'

const page = { limit: 25, offset: 0 }

test('acts are found by who, what, about what and when; opening and taking them out is recorded', async () => {
	const ctx = await testContext()
	const rina = { ...ctx, actor: await givenPerson(ctx, { name: 'Rina', role: 'planner' }) }
	const auditor = { ...ctx, actor: await givenPerson(ctx, { name: 'Audi', role: 'auditor' }) }
	const subject = ctx.newId()
	const lastNight = new Date('2026-11-23T23:59:00+07:00')
	await record({ ...rina, now: lastNight }, 'plan.accepted', { year: 2027 }, subject)
	await record(rina, 'plan_b.other')

	const find = async (filter: Parameters<typeof listAudit>[1]) =>
		(await listAudit(auditor, filter, page)).rows.map(({ action }) => action)
	expect(await find({ actor: 'rin' })).toEqual(['plan_b.other', 'plan.accepted'])
	expect(await find({ action: 'plan.' })).toEqual(['plan.accepted'])
	expect(await find({ action: 'menerima', actions: ['plan.accepted'] })).toEqual(['plan.accepted'])
	expect(await find({ subject })).toEqual(['plan.accepted'])
	expect(await find({ to: '2026-11-23' })).toEqual(['plan.accepted'])
	expect(await find({ from: '2026-11-24', actor: 'rina' })).toEqual(['plan_b.other'])
	expect(await find({ actor: '%' })).toEqual([])

	const [row] = (await listAudit(auditor, { subject }, page)).rows
	expect(whoOf(row!)).toBe('Rina')
	expect(await showEntry(auditor, row!)).toMatchObject({ payload: { year: 2027 }, sequence: null })
	expect(await exportAudit(auditor, { action: 'plan.' })).toHaveLength(1)
	expect(await find({ actor: 'Audi' })).toEqual(
		expect.arrayContaining(['audit.seen', 'audit.exported'])
	)
	const missing = showEntry(auditor, { id: ctx.newId() })
	await expect(missing).rejects.toMatchObject({ status: 404 })
})
